package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;

/**
 * The order in which the questions of a bank stand on paper: an Olympia set in the order of its rounds, then obstacle sets
 * of their own, then everything else. Headings are such that a file is read again by them.
 */
final class PaperParts {

    /** @param label what a question is for, beside its number; may be empty */
    record Asked(String label, WrittenQuestion question) {}

    /**
     * Questions under one heading.
     *
     * @param heading empty where the bank has no sets
     * @param before for everybody, under the heading; may be empty
     * @param after for whoever may see answers, behind the questions; may be empty
     */
    record Part(String heading, String before, List<Asked> questions, String after) {
        Part {
            questions = List.copyOf(questions);
        }
    }

    private final WrittenBank bank;
    private final Map<String, WrittenQuestion> byId = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();

    private PaperParts(WrittenBank bank) {
        this.bank = bank;
        for (WrittenQuestion question : bank.questions()) byId.putIfAbsent(question.id(), question);
    }

    static List<Part> of(WrittenBank bank) {
        PaperParts paper = new PaperParts(bank);
        OlympiaSet olympia = bank.olympia();
        if (olympia != null) paper.olympia(olympia);
        for (WrittenObstacle set : bank.obstacles())
            if (olympia == null || !olympia.obstacle().value().equals(set.id()))
                paper.obstacle("Phần II. Vượt chướng ngại vật – bộ " + set.id(), set);
        paper.others();
        return paper.parts;
    }

    private void olympia(OlympiaSet set) {
        for (int i = 0; i < set.warmupEach().size(); i++)
            round("Phần I. Khởi động – lượt " + (i + 1), "", set.warmupEach().get(i));
        round("Phần I. Khởi động – lượt chung", "", set.warmupTogether());
        for (WrittenObstacle obstacle : bank.obstacles())
            if (obstacle.id().equals(set.obstacle().value())) obstacle("Phần II. Vượt chướng ngại vật", obstacle);
        round("Phần III. Tăng tốc", "", set.acceleration());
        set.finish()
                .forEach((value, questions) ->
                        round("Phần IV. Về đích – câu " + value + " điểm", value + " điểm", questions));
        round("Phần V. Câu hỏi phụ", "", set.tiebreak());
    }

    private void round(String heading, String label, List<QuestionId> ids) {
        List<Asked> asked = new ArrayList<>();
        for (QuestionId id : ids) add(asked, label, id.value());
        part(heading, "", asked, "");
    }

    private void add(List<Asked> asked, String label, String id) {
        @Nullable WrittenQuestion question = byId.get(id);
        if (question == null) return;
        placed.add(id);
        asked.add(new Asked(label, question));
    }

    private void part(String heading, String before, List<Asked> asked, String after) {
        if (!asked.isEmpty()) parts.add(new Part(heading, before, asked, after));
    }

    private void obstacle(String heading, WrittenObstacle set) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < set.rows().size(); i++)
            add(asked, "hàng ngang " + (i + 1), set.rows().get(i));
        add(asked, "ô trung tâm", set.centre());
        String letters = "Chướng ngại vật có " + ObstacleSet.letters(set.keyword()) + " chữ cái.";
        List<String> told = new ArrayList<>(List.of(letters, "Từ khóa: " + set.keyword() + "."));
        if (!set.accepted().isEmpty()) told.add("Cũng nhận: " + String.join("; ", set.accepted()) + ".");
        if (!set.hint().isEmpty()) told.add("Gợi ý cuối: " + set.hint());
        told.add("Hình: " + set.picture().name() + ".");
        if (!set.explanation().isEmpty()) told.add(set.explanation());
        if (!set.basis().isEmpty()) told.add("Căn cứ: " + set.basis());
        part(heading, letters, asked, String.join(" ", told));
    }

    private void others() {
        List<Asked> asked = bank.questions().stream()
                .filter(question -> !placed.contains(question.id())
                        // of two with one id only the first is in a set
                        || !Objects.equals(byId.get(question.id()), question))
                .map(question -> new Asked("", question))
                .toList();
        part(parts.isEmpty() ? "" : "Phần VI. Các câu khác", "", asked, "");
    }
}
