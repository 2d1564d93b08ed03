package vn.hoithi.web.bank;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.Question;

/**
 * A bank for the page where it is looked through and mended, as {@code web/src/organise/api.ts} has it.
 *
 * @param questions those that can be used, as a contest would show them
 * @param written every question, to be mended
 * @param problems with the place of their question in {@code written}; -1 for the bank as a whole
 */
public record BankPage(
        String id,
        String title,
        long revision,
        List<Item> questions,
        List<WrittenJson> written,
        List<WrittenObstacle> obstacles,
        @Nullable OlympiaSet olympia,
        List<ReadFile.Told> problems) {

    /** A question that can be used; {@code seconds} is null where the rules decide. */
    public record Item(
            String id,
            String text,
            AskedView.Kind form,
            List<String> options,
            List<String> matches,
            String unit,
            @Nullable Integer right,
            String answer,
            List<String> accepted,
            boolean closest,
            String theme,
            Level level,
            @Nullable Long seconds,
            String explanation,
            String basis,
            String source,
            String notes,
            String review,
            List<AskedView.MediaView> media,
            List<AskedView.MediaView> reveal,
            boolean inTurn) {}

    public static BankPage of(ShelvedBank bank) {
        List<WrittenQuestion> written = bank.written().questions();
        Map<String, TreeMap<Integer, Integer>> places = ReadFile.byName(written);
        return new BankPage(
                bank.id(),
                bank.title(),
                bank.revision(),
                bank.entries().stream().map(BankPage::item).toList(),
                written.stream().map(WrittenJson::of).toList(),
                bank.written().obstacles(),
                bank.written().olympia(),
                Stream.concat(bank.problems().stream(), bank.notes().stream())
                        .map(problem -> ReadFile.told(problem, ReadFile.at(problem, places)))
                        .toList());
    }

    /** A bank of only these of its questions, in this order; ids it does not have are left out. */
    public static WrittenBank only(WrittenBank bank, List<String> ids) {
        Map<String, WrittenQuestion> byId = new HashMap<>();
        for (WrittenQuestion question : bank.questions()) byId.putIfAbsent(question.id(), question);
        return new WrittenBank(
                bank.id(),
                bank.title(),
                ids.stream().filter(byId::containsKey).map(byId::get).toList());
    }

    /** The form of a question as views name it. */
    public static AskedView.Kind kind(Question question) {
        return asked(question).form();
    }

    static Item item(ShelvedBank.Entry entry) {
        Question question = entry.question();
        AskedView asked = asked(question);
        KeyView key = KeyView.of(question);
        Duration suggested = question.suggested();
        return new Item(
                question.id().value(),
                question.text(),
                asked.form(),
                asked.options(),
                asked.matches(),
                asked.unit(),
                key.right(),
                key.answer(),
                question.form() instanceof Form.Written words ? words.accepted() : List.of(),
                question.form() instanceof Form.Numeric number && number.closest(),
                question.theme(),
                question.level(),
                suggested == null ? null : (Long) suggested.toSeconds(),
                question.explanation(),
                question.basis(),
                question.source(),
                question.notes(),
                entry.review().name().toLowerCase(Locale.ROOT),
                asked.media(),
                key.media(),
                asked.inTurn());
    }

    /** As a contest would show it. */
    private static AskedView asked(Question question) {
        return AskedView.of(question, 1, 1, "1", 1, true);
    }
}
