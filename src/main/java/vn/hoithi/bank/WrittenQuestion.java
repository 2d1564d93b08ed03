package vn.hoithi.bank;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as a file has it, understood as far as it goes. Nothing is guessed: what the file does not say is missing
 * here too, until a person mends it.
 *
 * @param id in the bank
 * @param number as the file counts it; may be empty, stand twice or begin anew in each section
 * @param section heading it stands under; may be empty
 * @param form what kind of answer it wants, as far as that can be told
 * @param ask what is asked
 * @param options in the order A, B, C, …; none where there are none to pick
 * @param pinned indexes of options that keep their place when options are shuffled
 * @param matches of a matching, what is to be put to the options, in the order 1, 2, 3, …; none otherwise
 * @param key what is marked as right; null where nothing is
 * @param shown its pictures, sounds and clips
 * @param from first line of it in the file, from 1
 * @param original its lines as they stand in the file, the first at {@code from}
 */
public record WrittenQuestion(
        String id,
        String number,
        String section,
        FormName form,
        String ask,
        List<String> options,
        Set<Integer> pinned,
        List<String> matches,
        @Nullable Key key,
        Shown shown,
        About about,
        int from,
        List<String> original) {

    /** What kind of answer a question wants. */
    public enum FormName {
        CHOICE,
        MULTIPLE,
        TRUE_FALSE,
        SHORT,
        NUMBER,
        DATE,
        ORDERING,
        MATCHING,
        /** To be answered at length. */
        ESSAY,
        /** Several gaps and the like. */
        OTHER
    }

    public WrittenQuestion {
        options = List.copyOf(options);
        pinned = Set.copyOf(pinned);
        matches = List.copyOf(matches);
        original = List.copyOf(original);
    }

    /** The same under another id. */
    public WrittenQuestion named(String name) {
        return new WrittenQuestion(
                name, number, section, form, ask, options, pinned, matches, key, shown, about, from, original);
    }

    /** The same with this beside it. */
    public WrittenQuestion about(About other) {
        return new WrittenQuestion(
                id, number, section, form, ask, options, pinned, matches, key, shown, other, from, original);
    }

    /** How problems name it. */
    public String name() {
        return number.isEmpty() ? id : number;
    }
}
