package vn.hoithi.web.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.codec.Json;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;

/**
 * A bank as the database had it before questions were kept as they are written: only what could be used, in the forms of
 * that time (one option, true or false, words).
 */
record EarlierDocument(String id, String title, List<Entry> entries, List<BankProblem> problems) {
    record Entry(Question question, @Nullable Review review) {}

    /** The same as it is kept now. */
    static BankDocument read(String json) throws JsonProcessingException {
        EarlierDocument earlier = Json.JOURNAL.readValue(json, EarlierDocument.class);
        List<WrittenQuestion> written = new ArrayList<>();
        for (Entry entry : earlier.entries()) written.add(written(entry, written.size() + 1));
        return BankDocument.of(new WrittenBank(earlier.id(), earlier.title(), written), 0, earlier.problems());
    }

    private static WrittenQuestion written(Entry entry, int place) {
        Question question = entry.question();
        return switch (question.form()) {
            case Form.Choice choice ->
                written(
                        entry,
                        place,
                        FormName.CHOICE,
                        choice.options(),
                        choice.pinned(),
                        new Key.Options(new TreeSet<>(Set.of(choice.right()))));
            case Form.TrueFalse truth ->
                written(entry, place, FormName.TRUE_FALSE, List.of(), Set.of(), new Key.Truth(truth.right()));
            case Form.Written words -> {
                List<String> wordings = new ArrayList<>(List.of(words.answer()));
                wordings.addAll(words.accepted());
                yield written(entry, place, FormName.SHORT, List.of(), Set.of(), new Key.Wordings(wordings));
            }
            default -> throw new IllegalStateException("no form of that time: " + question.form());
        };
    }

    private static WrittenQuestion written(
            Entry entry, int place, FormName form, List<String> options, Set<Integer> pinned, Key key) {
        Question question = entry.question();
        About about = About.NOTHING
                .withTheme(question.theme())
                .withLevel(question.level())
                .withTime(question.suggested())
                .withExplanation(question.explanation())
                .withBasis(question.basis())
                .withSource(question.source())
                .withNotes(question.notes())
                .withValidity(question.validity())
                .withReview(entry.review() == null ? Review.DRAFT : entry.review());
        return new WrittenQuestion(
                question.id().value(),
                "",
                "",
                form,
                question.text(),
                options,
                pinned,
                List.of(),
                key,
                new Shown(question.media(), List.of(), false),
                about,
                place,
                List.of());
    }
}
