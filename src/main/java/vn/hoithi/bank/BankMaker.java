package vn.hoithi.bank;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Form;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionBank;
import vn.hoithi.question.QuestionId;

/** Makes what can be used of a bank as it is written, and tells of everything else why it cannot. */
public final class BankMaker {
    /** More letters than fit on the tiles of a stage. */
    private static final int LONGEST_KEYWORD = 40;

    private final WrittenBank written;
    private final List<BankProblem> problems;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private BankMaker(WrittenBank written, List<BankProblem> problems) {
        this.written = written;
        this.problems = problems;
    }

    /**
     * The questions and sets that can be used.
     *
     * @param problems takes what is found, in the order of the bank
     */
    public static QuestionBank make(WrittenBank written, List<BankProblem> problems) {
        return new BankMaker(written, problems).make();
    }

    private QuestionBank make() {
        for (WrittenQuestion question : written.questions()) {
            List<BankProblem> own = new ArrayList<>();
            QuestionMaker.make(question, own).ifPresent(made -> {
                if (questions.putIfAbsent(question.id(), made) != null)
                    own.add(new BankProblem(
                            question.from(),
                            question.id(),
                            ID_TWICE,
                            "Mã “" + question.id() + "” đã có ở một câu phía trên."));
            });
            problems.addAll(own);
        }
        return withSets();
    }

    /**
     * The same where the questions are made already.
     *
     * @param usable those that can be used, by their ids
     */
    static QuestionBank withSets(WrittenBank written, Map<String, Question> usable, List<BankProblem> problems) {
        BankMaker maker = new BankMaker(written, problems);
        maker.questions.putAll(usable);
        return maker.withSets();
    }

    private QuestionBank withSets() {
        Map<String, ObstacleSet> obstacles = new LinkedHashMap<>();
        for (WrittenObstacle set : written.obstacles())
            obstacle(set).ifPresent(made -> {
                if (obstacles.putIfAbsent(set.id(), made) != null)
                    tell(set.from(), set.id(), ID_TWICE, "Mã “" + set.id() + "” đã có ở một bộ phía trên.");
            });
        return new QuestionBank(
                written.id(),
                written.title(),
                List.copyOf(questions.values()),
                List.copyOf(obstacles.values()),
                olympia(obstacles));
    }

    private Optional<ObstacleSet> obstacle(WrittenObstacle set) {
        int letters = ObstacleSet.letters(set.keyword());
        if (letters == 0 || letters > LONGEST_KEYWORD)
            return no(
                    set, "Chướng ngại vật phải có từ 1 đến " + LONGEST_KEYWORD + " chữ cái, ở đây có " + letters + ".");
        if (set.rows().size() != ObstacleSet.ROWS)
            return no(
                    set,
                    "Vượt chướng ngại vật có " + ObstacleSet.ROWS + " hàng ngang, ở đây có "
                            + set.rows().size() + ".");
        if (!MediaNames.fits(set.picture())) return no(set, "Thiếu hình của chướng ngại vật.");
        List<Question> rows = new ArrayList<>();
        for (String row : set.rows()) {
            Question question = questions.get(row);
            if (question == null) return no(set, "Hàng ngang “" + row + "” không có, hoặc chưa dùng được.");
            if (!(question.form() instanceof Form.Written))
                return no(set, "Hàng ngang “" + row + "” phải là câu trả lời ngắn.");
            rows.add(question);
        }
        Question centre = questions.get(set.centre());
        if (centre == null) return no(set, "Câu trung tâm “" + set.centre() + "” không có, hoặc chưa dùng được.");
        return Optional.of(new ObstacleSet(
                new QuestionId(set.id()),
                set.keyword(),
                set.accepted(),
                set.hint(),
                set.picture(),
                rows,
                centre,
                set.theme(),
                set.explanation(),
                set.basis()));
    }

    private Optional<ObstacleSet> no(WrittenObstacle set, String why) {
        tell(set.from(), set.id(), NOT_ALLOWED, why);
        return Optional.empty();
    }

    private @Nullable OlympiaSet olympia(Map<String, ObstacleSet> obstacles) {
        OlympiaSet set = written.olympia();
        if (set == null) return null;
        List<String> gone = new ArrayList<>();
        for (QuestionId id : set.questions()) if (!questions.containsKey(id.value())) gone.add(id.value());
        if (!obstacles.containsKey(set.obstacle().value()))
            gone.add(set.obstacle().value());
        if (gone.isEmpty()) return set;
        tell(
                1,
                "olympia",
                MISSING,
                "Bộ đề cần những câu không có hoặc chưa dùng được: " + String.join(", ", gone) + ".");
        return null;
    }

    private void tell(int line, String name, BankProblem.Code code, String message) {
        problems.add(new BankProblem(line, name, code, message));
    }
}
