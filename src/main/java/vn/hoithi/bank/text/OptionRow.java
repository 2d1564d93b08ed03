package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.text.Forms.Further;

/** Options that stand beside each other on one line, or behind what is asked. */
final class OptionRow {
    private static final Pattern FIRST = Pattern.compile("(?<=\\s)\\*?(?:\\(A\\)|A\\s?[.)/:]|a\\s?[.)/])\\s*\\S");

    private OptionRow() {}

    /** Where options begin behind what is asked: only a row that begins with A and has three or more; -1 for others. */
    static int behindAsk(String text) {
        Matcher first = FIRST.matcher(text);
        while (first.find()) {
            Further further = Forms.furtherOptions(text, first.start() + 1, 0);
            int more = further.starts().size();
            String before = text.substring(Math.max(0, first.start() - 2), first.start());
            if (more >= 2 || (more == 1 && before.isBlank() && further.wide())) return first.start();
        }
        return -1;
    }

    /**
     * The line cut before each option after the first.
     *
     * @param from where the words of the first option begin
     * @param index of the first option
     */
    static List<Line> parts(Line line, int from, int index, Following following) {
        String text = line.text();
        List<Integer> cuts = new ArrayList<>();
        cuts.add(0);
        cuts.addAll(further(text, from, index, following));
        cuts.add(text.length());
        List<Line> parts = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) parts.add(line.part(cuts.get(i - 1), cuts.get(i)));
        return parts;
    }

    /**
     * Where options after the first begin. "D." in the middle of a sentence is none: where no wide space stands before it,
     * the letter of the next line decides.
     */
    private static List<Integer> further(String text, int from, int index, Following following) {
        Further further = Forms.furtherOptions(text, from, index);
        if (further.wide()) return further.starts();
        Optional<Integer> next = following.nextLabel();
        boolean fits =
                next.isEmpty() || next.get() == index + 1 + further.starts().size();
        return fits ? further.starts() : List.of();
    }
}
