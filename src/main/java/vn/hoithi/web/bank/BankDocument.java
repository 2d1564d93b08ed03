package vn.hoithi.web.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankMaker;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.codec.Json;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionBank;

/**
 * A bank as the database has it: every question as it is written, usable or not. What can be used follows from it.
 *
 * @param unread how many questions of the file were not understood at all
 * @param notes what the file's reading told that does not follow from the questions
 */
record BankDocument(
        String id,
        String title,
        List<WrittenJson> questions,
        List<WrittenObstacle> obstacles,
        @Nullable OlympiaSet olympia,
        int unread,
        List<BankProblem> notes) {

    static BankDocument of(BankReading reading) {
        WrittenBank bank = reading.understood();
        Set<String> understood =
                bank.questions().stream().map(WrittenQuestion::name).collect(Collectors.toSet());
        List<BankProblem> notes = reading.problems().stream()
                .filter(problem -> !understood.contains(problem.question()))
                .toList();
        return of(bank, reading.written() - bank.questions().size(), notes);
    }

    static BankDocument of(WrittenBank bank, int unread, List<BankProblem> notes) {
        return new BankDocument(
                bank.id(),
                bank.title(),
                bank.questions().stream().map(WrittenJson::of).toList(),
                bank.obstacles(),
                bank.olympia(),
                unread,
                notes);
    }

    static BankDocument read(String json) {
        try {
            JsonNode tree = Json.JOURNAL.readTree(json);
            return tree.has("entries")
                    ? EarlierDocument.read(json)
                    : Json.JOURNAL.treeToValue(tree, BankDocument.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a bank cannot be read from the database", broken);
        }
    }

    String json() {
        return Json.write(Json.JOURNAL, this);
    }

    /** The bank of this document, with what of it can be used. */
    ShelvedBank shelved(long revision) {
        WrittenBank written = written();
        List<BankProblem> problems = new ArrayList<>();
        QuestionBank usable = BankMaker.make(written, problems);
        return new ShelvedBank(written, usable, revision, unread, problems, notes);
    }

    WrittenBank written() {
        return new WrittenBank(
                id, title, questions.stream().map(WrittenJson::written).toList(), obstacles, olympia);
    }
}
