package vn.hoithi.web.draft;

import static vn.hoithi.web.draft.DraftProblem.Name.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Joining;
import vn.hoithi.question.Question;
import vn.hoithi.question.WrittenText;

/** What a draft still lacks before it can be opened, in the order of the organiser's steps. */
final class DraftCheck {
    private static final int LONGEST_TITLE = 200;
    /** More people than any room, and still within one answer of the server. */
    private static final int MOST_PEOPLE = 20_000;
    /** Names given in one problem. */
    private static final int EXAMPLES = 3;

    private final Draft draft;
    private final QuestionShelf shelf;
    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftCheck(Draft draft, QuestionShelf shelf) {
        this.draft = draft;
        this.shelf = shelf;
    }

    static List<DraftProblem> problems(Draft draft, QuestionShelf shelf) {
        DraftCheck check = new DraftCheck(draft, shelf);
        check.title();
        check.units();
        check.people();
        check.questions();
        check.problems.addAll(ProgrammeCheck.problems(draft, shelf));
        return List.copyOf(check.problems);
    }

    private void problem(String field, DraftProblem.Name name, String detail) {
        problems.add(new DraftProblem(field, name, detail));
    }

    private void title() {
        if (draft.title().isBlank()) problem("title", TITLE_MISSING, "Hội thi chưa có tên.");
        if (draft.title().length() > LONGEST_TITLE)
            problem("title", TITLE_TOO_LONG, "Tên hội thi dài hơn " + LONGEST_TITLE + " ký tự.");
    }

    private void units() {
        if (draft.units().isEmpty()) problem("units", NO_UNITS, "Chưa có đơn vị nào để ghi điểm.");
        if (draft.units().stream()
                .anyMatch(unit -> unit.name().isBlank() || unit.id().isBlank()))
            problem("units", UNIT_WITHOUT_NAME, "Có đơn vị chưa có tên.");
        Set<String> met = new HashSet<>();
        for (Draft.Unit unit : draft.units())
            if (!met.add("id " + unit.id()) || !met.add("name " + folded(unit.name())))
                problem("units", UNIT_TWICE, "Đơn vị “" + unit.name() + "” có hai lần.");
    }

    private void people() {
        List<Draft.Person> people = draft.people();
        if (people.isEmpty() && draft.joining() != Joining.OPEN)
            problem("people", NO_PEOPLE, "Chưa có người thi, và chỉ người trong danh sách được vào.");
        if (people.size() > MOST_PEOPLE)
            problem("people", TOO_MANY_PEOPLE, "Nhiều nhất " + MOST_PEOPLE + " người trong một hội thi.");
        Set<String> units = draft.units().stream().map(Draft.Unit::id).collect(Collectors.toSet());
        who(NO_UNIT_OF_PERSON, "chưa có đơn vị", people.stream().filter(person -> !units.contains(person.unit())));
        who(
                NAME_IS_EMPTY,
                "chưa có tên",
                people.stream().filter(person -> person.name().isBlank()));
        who(
                NAME_IS_TOO_LONG,
                "có tên dài hơn " + Contestant.LONGEST_NAME + " ký tự",
                people.stream().filter(person -> person.name().strip().length() > Contestant.LONGEST_NAME));
        who(
                SEAT_OUT_OF_RANGE,
                "có số ghế không dùng được",
                people.stream().filter(person -> person.seat() < 1 || person.seat() > Contestant.HIGHEST_SEAT));
        Set<Integer> seats = new HashSet<>();
        who(SEAT_TWICE, "trùng số ghế với người khác", people.stream().filter(person -> !seats.add(person.seat())));
    }

    private void who(DraftProblem.Name name, String what, Stream<Draft.Person> found) {
        List<Draft.Person> people = found.toList();
        if (people.isEmpty()) return;
        String examples = people.stream()
                .limit(EXAMPLES)
                .map(person -> person.seat() + " " + person.name())
                .collect(Collectors.joining(", "));
        String more = people.size() > EXAMPLES ? "…" : "";
        problem("people", name, people.size() + " người " + what + ": " + examples + more);
    }

    private void questions() {
        Draft.Questions questions = draft.questions();
        int need = draft.rules().questions();
        if (draft.hasGoldenBell() && questions.main().size() < need)
            problem(
                    "questions",
                    TOO_FEW_QUESTIONS,
                    "Mới có " + questions.main().size() + " trên " + need + " câu hỏi.");
        List<Draft.Ref> all = ContestIds.refs(draft);
        List<Draft.Ref> gone =
                all.stream().filter(ref -> shelf.find(ref).isEmpty()).toList();
        if (!gone.isEmpty())
            problem(
                    "questions",
                    QUESTION_GONE,
                    gone.size() + " câu không còn trong ngân hàng: "
                            + gone.stream().limit(EXAMPLES).map(Draft.Ref::id).collect(Collectors.joining(", ")));
        if (draft.hasGoldenBell())
            closest(Stream.of(questions.main(), questions.reserve(), questions.bell())
                    .flatMap(List::stream)
                    .toList());
        // virtual contestants may be asked the same again
        if (!draft.isRehearsal()) repeated(all);
        if (!draft.hasGoldenBell()) return;
        boolean nameless = questions.bell().stream()
                .map(shelf::find)
                .flatMap(Optional::stream)
                .anyMatch(question -> question.theme().isBlank());
        if (nameless) problem("questions", TOPIC_WITHOUT_THEME, "Câu để chọn chủ đề phải có chủ đề.");
    }

    private void closest(List<Draft.Ref> refs) {
        List<Question> found = refs.stream()
                .map(shelf::find)
                .flatMap(Optional::stream)
                .filter(Question::rewardsTheClosest)
                .toList();
        if (!found.isEmpty())
            problem(
                    "questions",
                    CLOSEST_NOT_HERE,
                    found.size() + " câu tính người đoán gần nhất, rung chuông vàng không hỏi được: "
                            + found.getFirst().text());
    }

    private void repeated(List<Draft.Ref> refs) {
        Map<String, String> met = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Draft.Ref ref : refs) {
            Question question = shelf.find(ref).orElse(null);
            if (question != null && met.putIfAbsent(folded(question.text()), ref.id()) != null)
                twice.add(question.text());
        }
        if (!twice.isEmpty())
            problem("questions", REPEATED, twice.size() + " câu hỏi đứng hai lần: " + twice.getFirst());
    }

    private static String folded(String text) {
        return WrittenText.bare(text).strip().replaceAll("\\s+", " ");
    }
}
