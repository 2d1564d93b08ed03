package vn.hoithi.contest.round.finish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.match.BuzzView;
import vn.hoithi.contest.round.match.MatchScene;
import vn.hoithi.contest.round.match.MatchViews;
import vn.hoithi.contest.round.match.OwnView;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.round.match.TeamView;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Scene;

/** What each audience sees of a finish; the console's panel is {@link FinishPanel}. */
final class FinishViews extends MatchViews {
    private final FinishState state;
    private final SeatMap<Double> brought;
    private final Phase.@Nullable Asking asking;
    private final @Nullable Asked present;

    FinishViews(FinishState state, Players players, Lineup lineup, Presence presence) {
        super(players, lineup, state.points(lineup.brought()), presence);
        this.state = state;
        this.brought = lineup.brought();
        this.asking = state.asking();
        this.present = state.present();
    }

    /** Who answers: the owner in its time, then whoever is called to steal; at the end whose verdict came last. */
    static int floor(Phase.Asking asking, Asked present) {
        return switch (asking.stage()) {
            case READ, STEAL -> 0;
            case RUNNING, TIME -> present.owner();
            case FLOOR, STEALING, STEAL_TIME -> present.thief();
            case OVER -> present.cancelled() ? 0 : present.lastRuled();
        };
    }

    static AskedView asked(int turn, Slot slot) {
        return AskedView.of(slot.question(), turn, slot.number(), slot.label(), slot.of(), false);
    }

    static List<BuzzView> buzzes(Phase.@Nullable Asking asking) {
        return asking == null ? List.of() : BuzzView.of(asking.buzzer(), asking.since(), asking.ranked());
    }

    @Override
    protected TeamView.Lamp lamp(int team) {
        if (asking == null || present == null || present.cancelled()) return ofTurn(team);
        if (team == present.owner() && present.right() != null) return verdict(present.right());
        if (asking.stage().ofThief() && team == present.thief()) return TeamView.Lamp.FLOOR;
        Boolean stolen = present.stolen();
        if (present.hasSteal() && team == present.thief() && stolen != null) return verdict(stolen);
        return ofTurn(team);
    }

    private TeamView.Lamp ofTurn(int team) {
        return team == state.owner() ? TeamView.Lamp.TURN : TeamView.Lamp.IDLE;
    }

    private static TeamView.Lamp verdict(boolean right) {
        return right ? TeamView.Lamp.RIGHT : TeamView.Lamp.WRONG;
    }

    @Override
    protected OwnView own(int team, int seat) {
        boolean owner = team == state.owner();
        if (asking == null || present == null) return owner ? ofOwner() : OwnView.NOTHING;
        boolean open = !owner && asking.stage() == Phase.Stage.STEAL;
        boolean pressed = asking.buzzer().has(team);
        return OwnView.buzzing(open && !pressed, pressed, present.cancelled() ? null : verdictOn(team));
    }

    private @Nullable Boolean verdictOn(int team) {
        if (present == null) return null;
        if (team == present.owner()) return present.right();
        boolean thief = present.hasSteal() && team == present.thief();
        return thief ? present.stolen() : null;
    }

    /** Its values, or the star. */
    private OwnView ofOwner() {
        List<Integer> values = state.phase() instanceof Phase.Choosing
                ? state.rules().values().stream()
                        .map(FinishRules.Value::points)
                        .filter(value -> !state.left(value).isEmpty())
                        .toList()
                : List.of();
        boolean star =
                state.phase() instanceof Phase.Placing placing && !placing.star() && state.starsLeft(state.owner()) > 0;
        return new OwnView(false, false, false, "", null, values, star, null, false);
    }

    @Override
    public Scene stage() {
        FinishBoard board = FinishBoard.of(state, brought);
        List<MatchScene.Pip> pips = new Pips(state, brought).pips();
        if (asking == null || present == null)
            return MatchScene.between(kind(), stageName(state), state.owner(), teams(), pips, board);
        boolean over = asking.stage() == Phase.Stage.OVER;
        return new MatchScene(
                kind(),
                stageName(state),
                asked(present.turn(), present.slot()),
                over ? null : ClockView.of(asking.clock()),
                present.owner(),
                floor(asking, present),
                present.cancelled() ? null : present.lastVerdict(),
                over ? KeyView.of(present.slot().question()) : null,
                teams(),
                buzzes(asking),
                asking.ranked() != null,
                pips,
                board);
    }

    private String kind() {
        return switch (state.phase()) {
            case Phase.Ready ready -> "finish.ready";
            case Phase.Choosing choosing -> "finish.choose";
            case Phase.Placing placing -> "finish.star";
            case Phase.Asking question -> "finish.question";
        };
    }

    static String stageName(FinishState state) {
        return switch (state.phase()) {
            case Phase.Ready ready -> "READY";
            case Phase.Choosing choosing -> "CHOOSING";
            case Phase.Placing placing -> "PLACING";
            case Phase.Asking question -> question.stage().name();
        };
    }

    @Override
    public Scene contestants() {
        return stage();
    }

    @Override
    public Object host(ScoreSheet scores) {
        return new FinishPanel(state, brought, teams()).panel();
    }

    @Override
    public Object past() {
        return new FinishPanel(state, brought, teams()).past();
    }

    @Override
    public Object jury(int juror) {
        return host(ScoreSheet.EMPTY);
    }

    @Override
    public @Nullable Next next() {
        return switch (state.phase()) {
            case Phase.Ready ready -> nextTurn();
            case Phase.Choosing choosing -> null;
            case Phase.Placing placing -> new Next("finish.show", 0);
            case Phase.Asking question -> nextOf(question);
        };
    }

    private @Nullable Next nextTurn() {
        return state.over() ? null : new Next("finish.startTurn", 0);
    }

    private @Nullable Next nextOf(Phase.Asking question) {
        boolean waits =
                question.stage() == Phase.Stage.STEAL && question.buzzer().pressed();
        return switch (question.stage()) {
            case READ -> new Next("finish.readDone", 0);
            case FLOOR -> new Next("finish.startAnswer", 0);
            case OVER -> state.upNext() == null ? nextTurn() : new Next("finish.next", 0);
            case RUNNING, STEAL, STEALING ->
                question.clock().running() || waits ? null : new Next("finish.startClock", 0);
            default -> null;
        };
    }

    @Override
    public String after() {
        return state.history().isEmpty() ? "" : state.history().getLast().slot().label();
    }
}
