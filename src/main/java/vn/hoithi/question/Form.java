package vn.hoithi.question;

import java.util.List;
import java.util.Set;

/** The shape of a question: what a contestant is given and what counts as right. */
public sealed interface Form {

    /** The most options a question may have; the letters A to F. */
    int MOST_OPTIONS = 6;

    /**
     * One right option among several.
     *
     * @param options two to {@value #MOST_OPTIONS} texts, in the order A, B, C, …
     * @param right index of the right one, from 0
     * @param pinned indexes that keep their place when options are shuffled ("Cả A và B")
     */
    record Choice(List<String> options, int right, Set<Integer> pinned) implements Form {
        public Choice {
            options = List.copyOf(options);
            pinned = Set.copyOf(pinned);
            if (options.size() < 2 || options.size() > MOST_OPTIONS)
                throw new IllegalArgumentException("a choice has 2 to 6 options, not " + options.size());
            if (right < 0 || right >= options.size())
                throw new IllegalArgumentException("the right option " + right + " is not one of the options");
        }
    }

    /** A statement that is true or false. On every screen option 0 is "Đúng" and option 1 is "Sai". */
    record TrueFalse(boolean right) implements Form {}

    /**
     * A short written answer.
     *
     * @param answer the wording shown at the reveal
     * @param accepted further wordings that are as right
     */
    record Written(String answer, List<String> accepted) implements Form {
        public Written {
            accepted = List.copyOf(accepted);
            if (answer.isBlank()) throw new IllegalArgumentException("a written question needs its answer");
        }
    }
}
