package vn.hoithi.web.bank;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Level;
import vn.hoithi.question.Media;

/**
 * A question as it is written, on its way between file, page and database: {@code web/src/organise/import/reading.ts}.
 * Texts are empty and lists are without items where nothing is said.
 *
 * @param right indexes of right options
 * @param truth what is right of a true-or-false question; null for others and where nothing says it
 * @param wordings of a short answer, the one to be shown first
 * @param number in figures, decimals after a comma or a point; with tolerance, closest and unit of a number question
 * @param day like 1930-02-03, of a date question
 * @param places indexes: of an ordering the options in the right order, of a matching for each option its match
 * @param seconds to answer; null leaves it to the rules
 * @param validFrom days like 2018-09-24
 */
public record WrittenJson(
        String id,
        String number,
        String section,
        FormName form,
        String ask,
        List<String> options,
        List<Integer> pinned,
        List<String> matches,
        List<Integer> right,
        @Nullable Boolean truth,
        List<String> wordings,
        String value,
        String tolerance,
        boolean closest,
        String unit,
        String day,
        List<Integer> places,
        List<Media> media,
        List<Media> reveal,
        boolean inTurn,
        String theme,
        Level level,
        @Nullable Long seconds,
        String explanation,
        String basis,
        String source,
        String notes,
        String validFrom,
        String validUntil,
        String replacedBy,
        String author,
        String review,
        @Nullable Signature reviewed,
        @Nullable Signature approved,
        int from,
        List<String> original) {

    static WrittenJson of(WrittenQuestion question) {
        AnswerJson answer = AnswerJson.of(question.key());
        AboutJson about = AboutJson.of(question.about());
        return new WrittenJson(
                question.id(),
                question.number(),
                question.section(),
                question.form(),
                question.ask(),
                question.options(),
                List.copyOf(new TreeSet<>(question.pinned())),
                question.matches(),
                answer.right(),
                answer.truth(),
                answer.wordings(),
                answer.value(),
                answer.tolerance(),
                answer.closest(),
                answer.unit(),
                answer.day(),
                answer.places(),
                question.shown().asked(),
                question.shown().answered(),
                question.shown().inTurn(),
                about.theme(),
                about.level(),
                about.seconds(),
                about.explanation(),
                about.basis(),
                about.source(),
                about.notes(),
                about.validFrom(),
                about.validUntil(),
                about.replacedBy(),
                about.author(),
                about.review(),
                about.reviewed(),
                about.approved(),
                question.from(),
                question.original());
    }

    /**
     * The question again.
     *
     * @throws IllegalArgumentException for what no page of ours sends
     */
    public WrittenQuestion written() {
        Set<Integer> kept = pinned.stream()
                .filter(index -> index >= 0 && index < options.size())
                .collect(Collectors.toSet());
        return new WrittenQuestion(
                id,
                number,
                section,
                form,
                ask.strip(),
                options,
                kept,
                matches,
                new AnswerJson(right, truth, wordings, value, tolerance, closest, unit, day, places).key(form),
                new Shown(media, reveal, inTurn),
                new AboutJson(
                                theme,
                                level,
                                seconds,
                                explanation,
                                basis,
                                source,
                                notes,
                                validFrom,
                                validUntil,
                                replacedBy,
                                author,
                                review,
                                reviewed,
                                approved)
                        .about(),
                from,
                original);
    }
}
