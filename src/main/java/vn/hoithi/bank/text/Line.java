package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoithi.bank.Wording;

/**
 * One line as it stands on paper: a line of a text file, or what lies between two line ends of a Word file.
 *
 * @param number of the line or paragraph in the file, from 1; lines of one paragraph share it
 * @param runs pieces of it with their dress, in order; spaces as typed
 */
record Line(int number, List<Run> runs) {

    /**
     * A piece of a line that is dressed alike.
     *
     * @param colour six hexadecimal digits; empty for the colour of everything
     */
    record Run(String text, boolean bold, boolean underlined, boolean highlighted, String colour) {
        static Run plain(String text) {
            return new Run(text, false, false, false, "");
        }

        Run part(int from, int to) {
            return new Run(text.substring(from, to), bold, underlined, highlighted, colour);
        }
    }

    Line {
        runs = List.copyOf(runs);
    }

    static Line plain(int number, String text) {
        return new Line(number, List.of(Run.plain(Wording.clean(text))));
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return text().isBlank();
    }

    /** The characters from one index of {@link #text} up to another. */
    Line part(int from, int to) {
        List<Run> parts = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int first = Math.max(from, at);
            int last = Math.min(to, at + run.text().length());
            if (first < last) parts.add(run.part(first - at, last - at));
            at += run.text().length();
        }
        return new Line(number, parts);
    }

    Line from(int index) {
        return part(index, text().length());
    }
}
