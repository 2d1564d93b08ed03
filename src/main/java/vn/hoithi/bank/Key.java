package vn.hoithi.bank;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a file marks as the right answer of a question. */
public sealed interface Key {

    /** One or several options, by index from 0. */
    record Options(SortedSet<Integer> right) implements Key {
        public Options {
            right = new TreeSet<>(right);
        }

        public static Options of(Integer... indexes) {
            return new Options(new TreeSet<>(List.of(indexes)));
        }
    }

    record Truth(boolean right) implements Key {}

    /** A written answer; the first wording is the one to be shown. */
    record Wordings(List<String> wordings) implements Key {
        public Wordings {
            wordings = List.copyOf(wordings);
        }
    }
}
