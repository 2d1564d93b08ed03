package vn.hoithi.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The shape of a question: what a contestant is given and what counts as right.
 *
 * <p>A choice and a true-or-false statement are answered by a tap, all others by a text: words, a number, a day, or the
 * letters of several options ({@link Letters} reads them). So a paper board, a keyboard and a phone give the same.
 */
public sealed interface Form {

    /** The most options a question may have; the letters A to F. */
    int MOST_OPTIONS = 6;

    /** The right answer in words; empty for a statement, whose words are the screen's. */
    default String answer() {
        return RightAnswer.of(this);
    }

    /** How many options there are to pick one from; 0 where the answer is a text. */
    default int picks() {
        return switch (this) {
            case Choice choice -> choice.options().size();
            case TrueFalse statement -> 2;
            default -> 0;
        };
    }

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
            counted("options", options.size());
            if (right < 0 || right >= options.size())
                throw new IllegalArgumentException("the right option " + right + " is not one of the options");
        }
    }

    /**
     * Every right option among several, no more and no less.
     *
     * @param options two to {@value #MOST_OPTIONS} texts, in the order A, B, C, …
     * @param right indexes of the right ones, from 0; at least one
     * @param pinned indexes that keep their place when options are shuffled
     */
    record Multiple(List<String> options, SortedSet<Integer> right, Set<Integer> pinned) implements Form {
        public Multiple {
            options = List.copyOf(options);
            right = Collections.unmodifiableSortedSet(new TreeSet<>(right));
            pinned = Set.copyOf(pinned);
            counted("options", options.size());
            if (right.isEmpty() || right.first() < 0 || right.last() >= options.size())
                throw new IllegalArgumentException("the right options " + right + " are not among the options");
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

    /**
     * A number.
     *
     * @param value what is right
     * @param tolerance how far off is still right, both ways; 0 for exactly
     * @param closest whether, where nobody is right, whoever is closest wins: for rounds that rank
     * @param unit what is counted, shown with the answer and never asked for; may be empty
     */
    record Numeric(BigDecimal value, BigDecimal tolerance, boolean closest, String unit) implements Form {
        public Numeric {
            if (tolerance.signum() < 0) throw new IllegalArgumentException("a tolerance is not negative: " + tolerance);
        }
    }

    /** A day of the calendar, written in any of the usual ways. */
    record Day(LocalDate day) implements Form {}

    /**
     * Steps to be put in order.
     *
     * @param items two to {@value #MOST_OPTIONS} texts, mixed up, as they are shown under A, B, C, …
     * @param order indexes of the items, the first one first; each once
     */
    record Ordering(List<String> items, List<Integer> order) implements Form {
        public Ordering {
            items = List.copyOf(items);
            order = List.copyOf(order);
            counted("items", items.size());
            if (order.size() != items.size() || !within(order, items.size()))
                throw new IllegalArgumentException("not an order of " + items.size() + " items: " + order);
        }
    }

    /**
     * To each on the left the one on the right that belongs to it.
     *
     * @param left two to {@value #MOST_OPTIONS} texts under A, B, C, …
     * @param right at least as many, at most {@value #MOST_OPTIONS}, under 1, 2, 3, …; some may belong to nothing
     * @param pairs for each on the left the index on the right; none twice
     */
    record Matching(List<String> left, List<String> right, List<Integer> pairs) implements Form {
        public Matching {
            left = List.copyOf(left);
            right = List.copyOf(right);
            pairs = List.copyOf(pairs);
            counted("left", left.size());
            counted("right", right.size());
            if (pairs.size() != left.size() || !within(pairs, right.size()))
                throw new IllegalArgumentException(
                        "no pairs of " + left.size() + " and " + right.size() + ": " + pairs);
        }
    }

    private static void counted(String what, int count) {
        if (count < 2 || count > MOST_OPTIONS)
            throw new IllegalArgumentException("2 to " + MOST_OPTIONS + " " + what + ", not " + count);
    }

    private static boolean within(List<Integer> indexes, int count) {
        return new HashSet<>(indexes).size() == indexes.size()
                && indexes.stream().allMatch(index -> index >= 0 && index < count);
    }
}
