package vn.hoithi.bank.own;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Letters;
import vn.hoithi.question.Level;
import vn.hoithi.question.Media;
import vn.hoithi.question.Validity;

/**
 * Writes our own format as people write it: a field a line, in the order of the schema, quotes only where YAML needs them.
 * What cannot be used yet is written too, as a remark that says what is missing, so that it is mended in the file.
 */
public final class YamlWriter implements BankWriter {
    @Override
    public String ending() {
        return ".yaml";
    }

    @Override
    public byte[] write(WrittenBank bank) {
        Yaml yaml = new Yaml();
        yaml.line("# yaml-language-server: $schema=question-bank.schema.json");
        yaml.field("format", HoiThiFormat.FORMAT);
        yaml.field("id", bank.id());
        yaml.field("title", bank.title());
        yaml.line("language: vi");
        yaml.line("questions:");
        for (WrittenQuestion question : bank.questions()) question(yaml, question);
        SetWriter.write(yaml, bank);
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void question(Yaml yaml, WrittenQuestion question) {
        yaml.item("id", question.id());
        yaml.field("ask", question.ask());
        yaml.field("form", Words.word(AnswerFields.FORMS, question.form()));
        yaml.list("options", question.options());
        yaml.list("matches", question.matches());
        answer(yaml, question);
        media(yaml, "media", question.shown().asked());
        media(yaml, "reveal", question.shown().answered());
        if (question.shown().inTurn()) yaml.line("inturn: true");
        about(yaml, question.about());
        if (!question.pinned().isEmpty()) yaml.line("pinned: " + letters(new TreeSet<>(question.pinned())));
        signatures(yaml, question.about());
        yaml.end();
    }

    private static void answer(Yaml yaml, WrittenQuestion question) {
        switch (question.key()) {
            case null -> yaml.line("answer: # chưa có đáp án");
            case Key.Options some
            when question.form() == FormName.MULTIPLE -> yaml.line("answer: " + letters(some.right()));
            case Key.Options some
            when some.right().size() == 1 ->
                yaml.field("answer", Letters.letter(some.right().first()));
            case Key.Options some -> yaml.line("answer: # nhiều phương án được đánh dấu: " + letters(some.right()));
            case Key.Truth truth -> yaml.field("answer", truth.right() ? "đúng" : "sai");
            case Key.Wordings words -> {
                yaml.field("answer", words.wordings().getFirst());
                yaml.list("accept", words.wordings().subList(1, words.wordings().size()));
            }
            case Key.Figure number -> number(yaml, number);
            case Key.Day day -> yaml.line("answer: " + day.day());
            case Key.Places places ->
                yaml.line("answer: "
                        + (question.form() == FormName.MATCHING
                                ? places.indexes().stream()
                                        .map(index -> index + 1)
                                        .toList()
                                : letters(places.indexes())));
        }
    }

    private static void number(Yaml yaml, Key.Figure number) {
        yaml.field("answer", number.value().toPlainString());
        if (number.tolerance().signum() != 0)
            yaml.field("tolerance", number.tolerance().toPlainString());
        if (number.closest()) yaml.line("closest: true");
        yaml.optional("unit", number.unit());
    }

    private static String letters(Collection<Integer> indexes) {
        return indexes.stream().map(Letters::letter).toList().toString();
    }

    private static void media(Yaml yaml, String name, List<Media> media) {
        if (media.isEmpty()) return;
        yaml.line(name + ":");
        for (Media one : media) {
            yaml.item(Words.word(MediaFields.KINDS, one.kind()), one.name());
            yaml.optional("about", one.description());
            yaml.end();
        }
    }

    private static void about(Yaml yaml, About about) {
        yaml.optional("theme", about.theme());
        if (about.level() != Level.UNGRADED) yaml.field("level", QuestionReader.word(about.level()));
        if (about.time() != null) yaml.line("seconds: " + about.time().toSeconds());
        yaml.optional("explain", about.explanation());
        yaml.optional("basis", about.basis());
        yaml.optional("source", about.source());
        yaml.optional("notes", about.notes());
        yaml.optional("author", about.author());
        Validity validity = about.validity();
        if (validity == null) return;
        yaml.begin("validity");
        if (validity.from() != null) yaml.line("from: " + validity.from());
        if (validity.until() != null) yaml.line("until: " + validity.until());
        yaml.optional("replaced", validity.replacedBy());
        yaml.end();
    }

    private static void signatures(Yaml yaml, About about) {
        yaml.field("review", Words.word(QuestionReader.REVIEWS, about.review()));
        signature(yaml, "reviewed", about.reviewed());
        signature(yaml, "approved", about.approved());
    }

    private static void signature(Yaml yaml, String name, @Nullable Signature signature) {
        if (signature == null) return;
        yaml.begin(name);
        yaml.field("by", signature.by());
        yaml.line("on: " + signature.on());
        yaml.end();
    }
}
