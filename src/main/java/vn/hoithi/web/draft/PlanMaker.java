package vn.hoithi.web.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Unit;
import vn.hoithi.contest.UnitId;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/** Makes the plan of a contest from a draft without problems: questions are copied out of their banks. */
final class PlanMaker {
    private final Draft draft;
    private final QuestionShelf shelf;
    private final ContestIds ids = new ContestIds();

    private PlanMaker(Draft draft, QuestionShelf shelf) {
        this.draft = draft;
        this.shelf = shelf;
    }

    static Plan plan(Draft draft, QuestionShelf shelf) {
        return new PlanMaker(draft, shelf).plan();
    }

    private Plan plan() {
        RoundPlan round = new RoundPlan(
                draft.rules(),
                Map.of(
                        "main", questions(ContestIds.asked(draft)),
                        "reserve", questions(draft.questions().reserve()),
                        "bell", questions(draft.questions().bell())));
        return new Plan(
                ContestId.of(draft.id()),
                draft.code(),
                tidy(draft.title()),
                tidy(draft.subtitle()),
                draft.lines().stream()
                        .map(PlanMaker::tidy)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                draft.theme(),
                tidy(draft.address()),
                draft.joining(),
                cast(),
                List.of(round),
                draft.isRehearsal());
    }

    private Cast cast() {
        List<Unit> units = draft.units().stream()
                .map(unit -> new Unit(
                        new UnitId(unit.id()),
                        tidy(unit.name()),
                        unit.parent() == null ? null : new UnitId(unit.parent())))
                .toList();
        List<Contestant> people = draft.people().stream()
                .map(person ->
                        new Contestant(person.seat(), tidy(person.name()), new UnitId(person.unit()), person.means()))
                .toList();
        return Cast.of(units, people);
    }

    private List<Question> questions(List<Draft.Ref> refs) {
        List<Question> questions = new ArrayList<>();
        for (Draft.Ref ref : refs) {
            Question question = shelf.find(ref).orElseThrow();
            QuestionId name = new QuestionId(ids.name(ref));
            questions.add(name.equals(question.id()) ? question : question.named(name));
        }
        return questions;
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
