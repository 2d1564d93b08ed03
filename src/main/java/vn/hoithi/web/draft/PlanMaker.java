package vn.hoithi.web.draft;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Team;
import vn.hoithi.contest.Unit;
import vn.hoithi.contest.UnitId;
import vn.hoithi.contest.round.RoundRules;
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
        Map<Draft.Ref, Question> questions = new HashMap<>();
        for (Draft.Ref ref : ContestIds.refs(draft)) questions.put(ref, question(ref));
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
                draft.parts().stream().map(part -> round(part, questions)).toList(),
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
        return Cast.of(units, people).playing(teams());
    }

    private List<Team> teams() {
        if (!draft.hasTeams()) return List.of();
        return TeamList.of(draft).stream()
                .map(team -> new Team(
                        team.number(), tidy(team.name()), new UnitId(team.unit()), team.members(), team.captain()))
                .toList();
    }

    private Question question(Draft.Ref ref) {
        Question question = shelf.find(ref).orElseThrow();
        QuestionId name = new QuestionId(ids.name(ref));
        return name.equals(question.id()) ? question : question.named(name);
    }

    private RoundPlan round(Draft.Part part, Map<Draft.Ref, Question> questions) {
        RoundRules rules = part.rules();
        if (rules == null)
            return new RoundPlan(
                    draft.rules(),
                    Map.of(
                            "main", those(ContestIds.asked(draft), questions),
                            "reserve", those(draft.questions().reserve(), questions),
                            "bell", those(draft.questions().bell(), questions)));
        Map<String, List<Question>> uses = new TreeMap<>();
        part.questions().forEach((use, refs) -> uses.put(use, those(refs, questions)));
        Draft.Ref obstacle = part.obstacle();
        return new RoundPlan(
                rules, uses, obstacle == null ? null : shelf.obstacle(obstacle).orElseThrow());
    }

    private static List<Question> those(List<Draft.Ref> refs, Map<Draft.Ref, Question> questions) {
        return refs.stream()
                .map(ref -> Objects.requireNonNull(questions.get(ref)))
                .toList();
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
