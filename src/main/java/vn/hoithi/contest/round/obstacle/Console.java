package vn.hoithi.contest.round.obstacle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.TeamView;
import vn.hoithi.question.Question;

/** What those who lead and those who rule see of an obstacle round. */
final class Console {
    private final ObstacleState state;
    private final Course course;
    private final ObstacleViews views;
    private final @Nullable Asking asking;

    Console(ObstacleState state, ObstacleViews views) {
        this.state = state;
        this.course = state.course();
        this.views = views;
        this.asking = course.asking();
    }

    MatchPanel panel(List<TeamView> teams) {
        return new MatchPanel(
                "obstacle",
                views.step(),
                asking == null
                        ? null
                        : ofQuestion(
                                asking.turn(), asking.place(), asking.marking().alsoAccepted()),
                centreIsNext() ? ofQuestion(course.turn() + 1, Place.CENTRE, List.of()) : null,
                views.clock(),
                views.turnTeam(),
                course.calling().floor(),
                teams,
                views.buzzes(),
                course.calling().floor() != 0,
                toRule(),
                answers(),
                views.pips(),
                acts(),
                past(),
                course.reserve().size(),
                new BoardBuilder(state, BoardBuilder.Eyes.CONSOLE).board());
    }

    private MatchPanel.OfQuestion ofQuestion(int turn, int place, List<String> accepted) {
        Question question = course.question(place);
        return MatchPanel.OfQuestion.of(question, views.asked(turn, place, question), accepted);
    }

    private boolean centreIsNext() {
        return course.rowsAsked() == Place.CENTRE - 1 && !course.asked().has(Place.CENTRE) && course.ended() == null;
    }

    /** The keyword before anything else, then typed answers only a person can decide. */
    private MatchPanel.@Nullable ToRule toRule() {
        Calling calling = course.calling();
        if (calling.floor() != 0)
            return new MatchPanel.ToRule(
                    calling.turn(), calling.floor(), "keyword", change(calling.floor(), state.worth()), List.of());
        if (asking == null || asking.stage() != Asking.Stage.LOCKED) return null;
        for (int team : course.counted(asking))
            if (asking.verdict(team) == null)
                return new MatchPanel.ToRule(
                        asking.turn(), team, "answer", change(team, state.worth(asking.place())), List.of());
        return null;
    }

    private static List<MatchPanel.Change> change(int team, double points) {
        return List.of(new MatchPanel.Change(team, points));
    }

    private List<MatchPanel.AnswerRow> answers() {
        if (asking == null) return List.of();
        List<MatchPanel.AnswerRow> rows = new ArrayList<>();
        asking.given().forEach((team, given) -> rows.add(row(asking, team, given, false)));
        asking.late().forEach((team, given) -> rows.add(row(asking, team, given, true)));
        rows.sort(Comparator.comparing(MatchPanel.AnswerRow::late).thenComparingDouble(MatchPanel.AnswerRow::tookMs));
        return rows;
    }

    /** An answer of a team that has gone out since is struck: wrong, whatever it says. */
    private MatchPanel.AnswerRow row(Asking row, int team, Given given, boolean late) {
        Done done = course.doneAt(row.turn());
        boolean counts =
                !late && (done == null ? course.in().has(team) : done.verdicts().has(team));
        Boolean right = !counts ? (Boolean) false : done == null ? row.verdict(team) : (Boolean) done.right(team);
        return new MatchPanel.AnswerRow(
                team,
                given.text(),
                given.took().toNanos() / 1e6,
                row.marking().mark(given.answer()),
                right,
                row.rulings().has(team) || state.overruledAt(row.turn(), team) != null,
                Boolean.TRUE.equals(right) ? state.worth(row.place()) : 0,
                late,
                given.byHand(),
                given.changes(),
                given.pressed());
    }

    private List<String> acts() {
        List<String> acts = new ArrayList<>();
        Phase.Ended ended = course.ended();
        if (ended != null) {
            if (!ended.revealed() && ended.audience() == null) acts.add("noteAudience");
            return acts;
        }
        acts.add("giveFloor");
        if (course.calling().busy()) acts.add("dropBuzz");
        if (!course.choice().isEmpty()) acts.add("pickRow");
        if (course.runs()) acts.add("stopClock");
        if (course.waits() && !course.calling().busy()) acts.add("startClock");
        Phase.Hint hint = course.hint();
        if (!course.calling().busy() && ((hint != null && hint.read()) || (asking != null && asking.open())))
            acts.add("callTime");
        if (course.present() != null) actsOfRow(course.present(), acts);
        return acts;
    }

    private void actsOfRow(Asking row, List<String> acts) {
        acts.add("cancelQuestion");
        boolean locked = row.stage() == Asking.Stage.LOCKED;
        if (locked) acts.add("acceptWording");
        if (locked || row.open()) acts.add("enterAnswer");
        if (locked && !row.shown()) acts.add("showAnswers");
        boolean untouched = row.given().isEmpty() && !course.calling().busy();
        if (!locked && untouched && !course.reserve().isEmpty()) acts.add("replaceQuestion");
    }

    private List<MatchPanel.Past> past() {
        List<MatchPanel.Past> past = new ArrayList<>();
        for (Done done : course.done()) past.addAll(past(done));
        for (Guess guess : course.guesses())
            past.add(new MatchPanel.Past(
                    guess.turn(),
                    "keyword",
                    guess.team(),
                    "keyword",
                    guess.right(),
                    false,
                    guess.right() ? guess.worth() : 0,
                    "",
                    state.set().keyword()));
        past.sort(Comparator.comparingInt(MatchPanel.Past::turn));
        return past;
    }

    private List<MatchPanel.Past> past(Done done) {
        Question question = course.question(done.place());
        List<MatchPanel.Past> past = new ArrayList<>();
        for (Map.Entry<Integer, Boolean> verdict : done.verdicts().toMap().entrySet()) {
            past.add(new MatchPanel.Past(
                    done.turn(),
                    Place.label(done.place()),
                    verdict.getKey(),
                    "answer",
                    verdict.getValue(),
                    done.cancelled(),
                    done.right(verdict.getKey()) ? state.worth(done.place()) : 0,
                    question.text(),
                    question.form().answer()));
        }
        if (past.isEmpty())
            past.add(new MatchPanel.Past(
                    done.turn(),
                    Place.label(done.place()),
                    0,
                    "answer",
                    null,
                    done.cancelled(),
                    0,
                    question.text(),
                    question.form().answer()));
        return past;
    }
}
