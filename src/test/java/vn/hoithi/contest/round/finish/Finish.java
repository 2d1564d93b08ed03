package vn.hoithi.contest.round.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RoundViews;
import vn.hoithi.question.Question;

/** The words in which stories of a finish are told. */
final class Finish {
    final Match match;

    private Finish(Match match) {
        this.match = match;
    }

    static RoundPlan plan(FinishRules rules) {
        return plan(rules, 12);
    }

    static RoundPlan plan(FinishRules rules, int ofEachValue) {
        Map<String, List<Question>> questions = new TreeMap<>();
        for (FinishRules.Value value : rules.values())
            questions.put("value" + value.points(), Stories.writtenOnes("v" + value.points() + "-", ofEachValue));
        questions.put("reserve", Stories.writtenOnes("r", 1));
        return new RoundPlan(rules, questions);
    }

    /** Teams have these points by hand when the round begins. */
    static Finish with(FinishRules rules, int... brought) {
        return with(plan(rules), brought);
    }

    static Finish with(RoundPlan plan, int... brought) {
        Match match = Match.of(brought.length, plan);
        match.undo();
        for (int team = 1; team <= brought.length; team++)
            if (brought[team - 1] != 0)
                match.host(new ContestCommand.CorrectTeamPoints(team, brought[team - 1], "vòng trước"))
                        .accepted();
        match.host(new ContestCommand.StartRound()).accepted();
        return new Finish(match);
    }

    /** The next team comes forward and has chosen these. */
    Finish chosen(int... values) {
        match.host(new FinishCommand.StartTurn(null)).accepted();
        match.host(choose(values)).accepted();
        return this;
    }

    static FinishCommand.Choose choose(int... values) {
        List<Integer> list = new ArrayList<>();
        for (int value : values) list.add(value);
        return new FinishCommand.Choose(list);
    }

    Finish star() {
        match.host(new FinishCommand.PlaceStar(state().turn() + 1)).accepted();
        return this;
    }

    /** The question is shown and read, and one second has gone. */
    Finish read() {
        match.host(new FinishCommand.Show(), new FinishCommand.ReadDone())
                .accepted()
                .seconds(1);
        return this;
    }

    /** The next one, shown and read. */
    Finish next() {
        match.host(new FinishCommand.Next()).accepted();
        return read();
    }

    Finish owner(boolean right) {
        match.host(new FinishCommand.Rule(state().turn(), state().owner(), right))
                .accepted();
        return this;
    }

    /** After the owner's wrong answer this team buzzes one second later, and its time runs. */
    Finish buzzes(int team) {
        match.seconds(1).team(team, buzz()).accepted().due();
        match.host(new FinishCommand.StartAnswer()).accepted();
        return this;
    }

    Finish thief(boolean right) {
        int thief = Objects.requireNonNull(state().present()).thief();
        match.host(new FinishCommand.Rule(state().turn(), thief, right)).accepted();
        return this;
    }

    /** The window passes and nobody has buzzed. */
    Finish nobodySteals() {
        match.due().accepted();
        return this;
    }

    FinishCommand.Buzz buzz() {
        return new FinishCommand.Buzz(state().turn(), match.now(), Duration.ofMillis(5));
    }

    FinishCommand.Buzz buzzAfter(int millis) {
        return new FinishCommand.Buzz(state().turn(), match.now().plusMillis(millis), Duration.ofMillis(5));
    }

    Finish overrules(int turn, int team, boolean right) {
        match.juror(1, new FinishCommand.Overrule(turn, team, right, "nghe nhầm"))
                .accepted();
        return this;
    }

    Finish undo() {
        match.undo().accepted();
        return this;
    }

    Finish points(String expected) {
        match.points(expected);
        return this;
    }

    Finish owns(int team) {
        assertThat(state().owner()).isEqualTo(team);
        return this;
    }

    FinishState state() {
        return (FinishState) match.playing().state();
    }

    RoundViews views() {
        SeatSet all = match.cast().seats();
        return match.playing().views(match.cast(), new Presence(all, SeatMap.empty(), all, 1, 1, 1, 0, null, "", 1));
    }
}
