package vn.hoithi.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** A number; parts as in {@link vn.hoithi.question.Form.Numeric}. */
    record Figure(BigDecimal value, BigDecimal tolerance, boolean closest, String unit) implements Key {}

    record Day(LocalDate day) implements Key {}

    /**
     * Indexes from 0. Of an ordering the options, the first one first; of a matching for each option the place of what
     * belongs to it.
     */
    record Places(List<Integer> indexes) implements Key {
        public Places {
            indexes = List.copyOf(indexes);
        }
    }

    /** A written answer; the first wording is the one to be shown. */
    record Wordings(List<String> wordings) implements Key {
        public Wordings {
            wordings = List.copyOf(wordings);
        }
    }
}
