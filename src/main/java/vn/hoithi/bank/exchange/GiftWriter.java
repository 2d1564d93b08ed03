package vn.hoithi.bank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;

/**
 * Writes GIFT for Moodle. What GIFT has no place for stands in a comment that Moodle passes over and {@link GiftFormat}
 * reads back, so that a file that was written and read again is the same questions; of their texts only spaces may differ,
 * as each is written on one line.
 */
public final class GiftWriter implements BankWriter {
    private final GiftFormat reader = new GiftFormat();

    @Override
    public String ending() {
        return ".gift";
    }

    @Override
    public boolean keepsSets() {
        return false;
    }

    @Override
    public byte[] write(WrittenBank bank) {
        StringBuilder file = new StringBuilder("// " + bank.title().replaceAll("\\s+", " ") + "\n\n");
        String theme = "";
        for (WrittenQuestion question : bank.questions()) {
            if (!question.about().theme().equals(theme)) {
                theme = question.about().theme();
                file.append(category(theme)).append("\n\n");
            }
            file.append(question(question)).append('\n');
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String category(String theme) {
        return GiftBlocks.CATEGORY + " " + CategoryPath.path(theme);
    }

    private String question(WrittenQuestion question) {
        String hint = GiftRemarkWriter.hint(question) + "\n";
        String text = text(question, picksFromNothing(question) ? null : question.key());
        WrittenQuestion hinted = again(question, hint + text);
        if (question.key() instanceof Key.Options && hinted.key() instanceof Key.Truth)
            return question(asTrueFalse(question, hinted));
        boolean answered = question.key() != null && says(hinted, question);
        if (question.key() != null && !answered) {
            // an answer GIFT cannot say: nothing is marked, and the comment says it
            text = text(question, null);
            hinted = again(question, hint + text);
        }
        String remark = GiftRemarkWriter.write(question, again(question, text), hinted, answered);
        return (remark.isEmpty() ? "" : remark + "\n") + text;
    }

    /** Whether the answer is read again as it is, once the form is known, what counts and what is put to the options. */
    private static boolean says(WrittenQuestion hinted, WrittenQuestion question) {
        if (question.key() instanceof Key.Figure number)
            return hinted.key() instanceof Key.Figure read
                    && read.value().compareTo(number.value()) == 0
                    && read.tolerance().compareTo(number.tolerance()) == 0;
        return Objects.equals(question.key(), hinted.key())
                && question.matches().equals(hinted.matches())
                && question.options().stream().map(Wording::line).toList().equals(hinted.options());
    }

    /** A choice between Đúng and Sai is read as what it is. */
    private static WrittenQuestion asTrueFalse(WrittenQuestion question, WrittenQuestion again) {
        return new WrittenQuestion(
                question.id(),
                question.number(),
                question.section(),
                FormName.TRUE_FALSE,
                question.ask(),
                again.options(),
                again.pinned(),
                again.matches(),
                again.key(),
                question.shown(),
                question.about(),
                question.from(),
                question.original());
    }

    /** Marked as one with options that has none: any answer in the braces would be taken for one. */
    private static boolean picksFromNothing(WrittenQuestion question) {
        boolean picks = question.form() == FormName.CHOICE || question.form() == FormName.MULTIPLE;
        return picks && question.options().isEmpty();
    }

    /** The question as it is read of this. */
    private WrittenQuestion again(WrittenQuestion question, String text) {
        String file = category(question.about().theme()) + "\n\n" + text;
        return reader.read("", file.getBytes(StandardCharsets.UTF_8))
                .questions()
                .getFirst();
    }

    private static String text(WrittenQuestion question, @Nullable Key key) {
        StringBuilder text = new StringBuilder();
        text.append("::").append(GiftText.write(question.id())).append("::");
        text.append(GiftText.write(question.ask())).append(" {");
        text.append(inside(question, key));
        String explanation = question.about().explanation();
        if (!explanation.isBlank()) {
            // an empty line would end the question
            if (text.charAt(text.length() - 1) != '\n') text.append('\n');
            text.append("####").append(GiftText.write(explanation)).append('\n');
        }
        return text.append("}\n").toString();
    }

    private static String inside(WrittenQuestion question, @Nullable Key key) {
        if (key instanceof Key.Places places && question.form() == FormName.MATCHING && fits(question, places))
            return pairs(question, places.indexes());
        return question.options().isEmpty() ? answers(key) : options(question.options(), key);
    }

    private static boolean fits(WrittenQuestion question, Key.Places places) {
        return places.indexes().size() == question.options().size()
                && places.indexes().stream()
                        .allMatch(index ->
                                index >= 0 && index < question.matches().size());
    }

    /** What belongs together; then what is right for nothing. */
    private static String pairs(WrittenQuestion question, List<Integer> right) {
        List<String> matches = question.matches();
        StringBuilder pairs = new StringBuilder("\n");
        for (int i = 0; i < right.size(); i++)
            pairs.append(pair(question.options().get(i), matches.get(right.get(i))));
        for (int i = 0; i < matches.size(); i++) if (!right.contains(i)) pairs.append(pair("", matches.get(i)));
        return pairs.toString();
    }

    private static String pair(String left, String right) {
        return "=" + GiftText.write(left) + " -> " + GiftText.write(right) + "\n";
    }

    private static String answers(@Nullable Key key) {
        return switch (key) {
            case Key.Truth truth -> truth.right() ? "TRUE" : "FALSE";
            case Key.Figure number -> "#" + GiftNumber.told(number);
            case Key.Day day -> "\n" + answer("=", "%100%", GiftDay.told(day.day()));
            case Key.Wordings words ->
                words.wordings().stream()
                        .map(wording -> answer("=", "%100%", Wildcards.write(wording)))
                        .collect(Collectors.joining("", "\n", ""));
            case Key.Options _, Key.Places _ -> "";
            case null -> "";
        };
    }

    private static String options(List<String> options, @Nullable Key key) {
        Set<Integer> right = key instanceof Key.Options some ? some.right() : Set.of();
        String share = right.isEmpty() ? "" : "%" + Math.round(10_000_000.0 / right.size()) / 100_000.0 + "%";
        return IntStream.range(0, options.size())
                .mapToObj(i -> option(options.get(i), right.contains(i), right.size() > 1, share))
                .collect(Collectors.joining("", "\n", ""));
    }

    private static String option(String text, boolean right, boolean several, String share) {
        if (right && several) return "~" + share + GiftText.write(text) + "\n";
        return right ? answer("=", "%100%", text) : answer("~", "%0%", text);
    }

    /** The weight that goes without saying is said where the text would be taken for one. */
    private static String answer(String sign, String weight, String text) {
        String written = GiftText.write(text);
        return sign + (written.startsWith("%") ? weight : "") + written + "\n";
    }
}
