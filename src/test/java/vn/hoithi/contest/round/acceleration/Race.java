package vn.hoithi.contest.round.acceleration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.MatchScene;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** An acceleration told question by question. */
final class Race {
    static final String RIGHT = "Trần Phú";

    final Match match;

    private Race(Match match) {
        this.match = match;
    }

    static RoundPlan plan(AccelerationRules rules, List<Question> questions) {
        return new RoundPlan(rules, Map.of("main", questions, "reserve", Stories.writtenOnes("r", 1)));
    }

    /** Four written questions, four teams. */
    static Race standard() {
        return of(AccelerationRules.standard(), 4);
    }

    static Race of(AccelerationRules rules, int teams) {
        return new Race(Match.of(teams, plan(rules, Stories.writtenOnes("a", 4))));
    }

    static Race of(Question... questions) {
        return new Race(Match.of(4, plan(AccelerationRules.standard(), List.of(questions))));
    }

    static AccelerationRules captains() {
        AccelerationRules rules = AccelerationRules.standard();
        return new AccelerationRules(rules.times(), rules.points(), true, true, Answering.CAPTAIN);
    }

    Race start() {
        match.host(new AccelerationCommand.Show(), new AccelerationCommand.Start())
                .accepted();
        return this;
    }

    int turn() {
        return state().turn();
    }

    AccelerationState state() {
        return (AccelerationState) match.playing().state();
    }

    /** A team types this so many ms after the start of the present question. */
    Race types(int team, String text, long ms) {
        return gives(team * 10 + 1, new Answer.Typed(text), ms);
    }

    Race gives(int seat, Answer answer, long ms) {
        Phase.Asking asking = Objects.requireNonNull(state().asking());
        match.seat(
                seat,
                new AccelerationCommand.GiveAnswer(
                        turn(),
                        answer,
                        Objects.requireNonNull(asking.startedAt()).plusMillis(ms)));
        return this;
    }

    /** The time is over; the answers are shown. */
    Race shown() {
        match.due().accepted().host(new AccelerationCommand.ShowAnswers()).accepted();
        return this;
    }

    Race confirmed() {
        match.host(new AccelerationCommand.Confirm()).accepted();
        return this;
    }

    Race rules(int team, boolean right) {
        match.host(new AccelerationCommand.Rule(turn(), team, right));
        return this;
    }

    Race overrules(int turn, int team, boolean right) {
        match.host(new AccelerationCommand.Overrule(turn, team, right, "nghe nhầm"));
        return this;
    }

    Race points(String expected) {
        match.points(expected);
        return this;
    }

    Match after(Duration time) {
        return match.after(time);
    }

    MatchScene stage() {
        return (MatchScene) match.views().stage().scene();
    }

    AnswerBoard board() {
        return (AnswerBoard) Objects.requireNonNull(stage().board());
    }

    MatchPanel panel() {
        return (MatchPanel) Objects.requireNonNull(match.views().host().round());
    }

    AccelerationPanel own() {
        return (AccelerationPanel) Objects.requireNonNull(panel().board());
    }

    Race showsTimes(String expected) {
        StringBuilder lines = new StringBuilder();
        for (AnswerBoard.Line line : board().lines())
            lines.append(lines.isEmpty() ? "" : ", ")
                    .append(line.team())
                    .append(" ")
                    .append(line.tookMs());
        assertThat(lines.toString()).isEqualTo(expected);
        return this;
    }
}
