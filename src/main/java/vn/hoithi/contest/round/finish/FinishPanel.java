package vn.hoithi.contest.round.finish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.MatchPanel.Change;
import vn.hoithi.contest.round.match.MatchPanel.Past;
import vn.hoithi.contest.round.match.TeamView;
import vn.hoithi.contest.view.ClockView;

/** The console's panel of a finish; also the jury's. */
final class FinishPanel {
    private final FinishState state;
    private final SeatMap<Double> brought;
    private final List<TeamView> teams;
    private final Phase.@Nullable Asking asking;
    private final @Nullable Asked present;

    FinishPanel(FinishState state, SeatMap<Double> brought, List<TeamView> teams) {
        this.state = state;
        this.brought = brought;
        this.teams = teams;
        this.asking = state.asking();
        this.present = state.present();
    }

    MatchPanel panel() {
        Slot next = state.upNext();
        return new MatchPanel(
                "finish",
                FinishViews.stageName(state),
                present == null ? null : ofQuestion(present.turn(), present.slot()),
                next == null ? null : ofQuestion(state.turn() + 1, next),
                asking == null ? null : ClockView.of(asking.clock()),
                state.owner(),
                asking == null || present == null ? 0 : FinishViews.floor(asking, present),
                teams,
                FinishViews.buzzes(asking),
                asking != null && asking.ranked() != null,
                toRule(),
                List.of(),
                new Pips(state, brought).pips(),
                acts(),
                past(),
                state.reserve().size(),
                FinishBoard.of(state, brought));
    }

    private static MatchPanel.OfQuestion ofQuestion(int turn, Slot slot) {
        return MatchPanel.OfQuestion.of(slot.question(), FinishViews.asked(turn, slot), List.of());
    }

    private MatchPanel.@Nullable ToRule toRule() {
        if (asking == null || present == null) return null;
        boolean ofThief = asking.stage().ofThief();
        boolean ofOwner = asking.stage() == Phase.Stage.RUNNING || asking.stage() == Phase.Stage.TIME;
        if (!ofThief && !ofOwner) return null;
        return new MatchPanel.ToRule(
                present.turn(),
                ofThief ? present.thief() : present.owner(),
                ofThief ? "steal" : "answer",
                changes(ofThief, true),
                changes(ofThief, false));
    }

    /** What the teams would really get or lose. */
    private List<Change> changes(boolean ofThief, boolean right) {
        FinishState ruled =
                state.changing(state.turn(), asked -> ofThief ? asked.ruledThief(right) : asked.ruled(right));
        SeatMap<Double> then = Reckoning.of(ruled, brought).totals();
        SeatMap<Double> now = Reckoning.of(state, brought).totals();
        List<Change> changes = new ArrayList<>();
        for (int team : state.teams().toList()) {
            double difference = Points.hundredths(then.getOr(team, 0.0) - now.getOr(team, 0.0));
            if (difference != 0) changes.add(new Change(team, difference));
        }
        return changes;
    }

    private List<String> acts() {
        List<String> acts = new ArrayList<>();
        switch (state.phase()) {
            case Phase.Ready ready -> {}
            case Phase.Choosing choosing -> acts.add("choose");
            case Phase.Placing placing -> {
                if (!placing.star() && state.starsLeft(state.owner()) > 0) acts.add("placeStar");
            }
            case Phase.Asking question -> ofQuestion(question, acts);
        }
        if (state.turnOver() && !state.over()) acts.add("startTurn");
        return acts;
    }

    private void ofQuestion(Phase.Asking question, List<String> acts) {
        Phase.Stage stage = question.stage();
        if (present != null && !present.cancelled()) acts.add("cancelQuestion");
        if (stage.ofOwner() && !state.reserve().isEmpty()) acts.add("replaceQuestion");
        boolean early = stage == Phase.Stage.READ || stage == Phase.Stage.RUNNING;
        if (early && state.practicalsLeft() > 0) acts.add("addTime");
        boolean settling = stage == Phase.Stage.STEAL && question.buzzer().pressed();
        if (stage == Phase.Stage.STEAL && !settling) acts.add("skip");
        if (stage == Phase.Stage.STEAL || stage.ofThief()) acts.add("giveFloor");
        if (question.clock().running()) acts.add("stopClock");
        else if (stage.hasClock() && !settling) acts.add("startClock");
    }

    List<Past> past() {
        Reckoning reckoning = Reckoning.of(state, brought);
        List<Past> past = new ArrayList<>();
        for (Asked asked : state.history()) {
            if (asked.right() == null && !asked.cancelled()) continue;
            past.add(row(asked, asked.owner(), "answer", asked.right(), reckoning));
            if (asked.hasSteal()) past.add(row(asked, asked.thief(), "steal", asked.stolen(), reckoning));
        }
        return past;
    }

    private static Past row(Asked asked, int team, String subject, @Nullable Boolean right, Reckoning reckoning) {
        return new Past(
                asked.turn(),
                asked.slot().label(),
                team,
                subject,
                right,
                asked.cancelled(),
                reckoning.gained(asked.turn(), subject.equals("steal"), team),
                asked.slot().question().text(),
                asked.slot().question().form().answer());
    }
}
