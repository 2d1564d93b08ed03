package vn.hoithi.contest.round.warmup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.round.match.BuzzView;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.MatchScene;
import vn.hoithi.contest.round.match.MatchScene.Pip;
import vn.hoithi.contest.round.match.MatchViews;
import vn.hoithi.contest.round.match.OwnView;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.round.match.TeamView;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Scene;

/** What each audience sees of a warm-up. */
final class WarmupViews extends MatchViews {
    private final WarmupState state;
    private final Phase.@Nullable Asking asking;

    WarmupViews(WarmupState state, Players players, Lineup lineup, Presence presence) {
        super(players, lineup, state.points(lineup.brought()), presence);
        this.state = state;
        this.asking = state.asking();
    }

    @Override
    protected TeamView.Lamp lamp(int team) {
        if (asking == null) return TeamView.Lamp.IDLE;
        if (asking.stage() == Phase.Stage.OVER && asking.floor() == team)
            return Boolean.TRUE.equals(asking.right()) ? TeamView.Lamp.RIGHT : TeamView.Lamp.WRONG;
        if (asking.floor() == team) return TeamView.Lamp.FLOOR;
        return asking.slot().team() == team ? TeamView.Lamp.TURN : TeamView.Lamp.IDLE;
    }

    @Override
    protected OwnView own(int team, int seat) {
        if (asking == null) return OwnView.NOTHING;
        boolean before = asking.stage() == Phase.Stage.READ || asking.stage() == Phase.Stage.RUNNING;
        boolean open = asking.together() && before;
        boolean pressed = asking.buzzer().has(team);
        boolean ruled = asking.stage() == Phase.Stage.OVER && asking.floor() == team;
        Boolean verdict = ruled ? asking.right() : null;
        return OwnView.buzzing(open && !pressed, pressed, verdict);
    }

    @Override
    public Scene stage() {
        if (asking == null) {
            Slot next = state.upNext();
            return MatchScene.between(
                    "warmup.ready", "READY", next == null ? 0 : next.team(), teams(), pips(next, 0), null);
        }
        return new MatchScene(
                "warmup.question",
                asking.stage().name(),
                asked(asking.turn(), asking.slot()),
                ClockView.of(asking.clock()),
                asking.slot().team(),
                asking.floor(),
                asking.right(),
                asking.stage() == Phase.Stage.OVER ? KeyView.of(asking.slot().question()) : null,
                teams(),
                buzzes(),
                asking.ranked() != null,
                pips(asking.slot(), asking.turn()),
                null);
    }

    @Override
    public Scene contestants() {
        return stage();
    }

    private AskedView asked(int turn, Slot slot) {
        return AskedView.of(slot.question(), turn, slot.number(), slot.label(), slot.of(), false);
    }

    private List<BuzzView> buzzes() {
        return asking == null ? List.of() : BuzzView.of(asking.buzzer(), asking.shownAt(), asking.ranked());
    }

    /** The questions of the same turn. */
    private List<Pip> pips(@Nullable Slot slot, int turn) {
        if (slot == null) return List.of();
        List<Pip> pips = new ArrayList<>();
        for (int number = 1; number <= slot.of(); number++) pips.add(pip(slot.team(), number, slot, turn));
        return pips;
    }

    private Pip pip(int team, int number, Slot present, int turn) {
        for (Asked asked : state.history())
            if (asked.slot().team() == team && asked.slot().number() == number)
                return new Pip(number, asked.team(), look(asked));
        boolean now = present.number() == number && turn > 0;
        return new Pip(number, team, now ? Pip.Look.NOW : Pip.Look.AHEAD);
    }

    private static Pip.Look look(Asked asked) {
        if (asked.right() == null || asked.cancelled()) return Pip.Look.NONE;
        return asked.right() ? Pip.Look.RIGHT : Pip.Look.WRONG;
    }

    @Override
    public Object host(ScoreSheet scores) {
        Slot next = state.upNext();
        return new MatchPanel(
                "warmup",
                asking == null ? "READY" : asking.stage().name(),
                asking == null ? null : ofQuestion(asking.turn(), asking.slot()),
                next == null ? null : ofQuestion(state.turn() + 1, next),
                asking == null ? null : ClockView.of(asking.clock()),
                asking == null ? next == null ? 0 : next.team() : asking.slot().team(),
                asking == null ? 0 : asking.floor(),
                teams(),
                buzzes(),
                asking != null && asking.ranked() != null,
                toRule(),
                List.of(),
                asking == null ? pips(next, 0) : pips(asking.slot(), asking.turn()),
                acts(),
                past(),
                state.reserve().size(),
                null);
    }

    @Override
    public Object jury(int juror) {
        return host(ScoreSheet.EMPTY);
    }

    private MatchPanel.OfQuestion ofQuestion(int turn, Slot slot) {
        return MatchPanel.OfQuestion.of(slot.question(), asked(turn, slot), List.of());
    }

    private MatchPanel.@Nullable ToRule toRule() {
        if (asking == null) return null;
        boolean due = asking.together()
                ? asking.stage() == Phase.Stage.FLOOR
                : asking.stage() == Phase.Stage.RUNNING || asking.stage() == Phase.Stage.TIME;
        if (!due) return null;
        int team = asking.together() ? asking.floor() : asking.slot().team();
        return new MatchPanel.ToRule(
                asking.turn(), team, "answer", change(team, asking.slot(), true), change(team, asking.slot(), false));
    }

    /** What the team would really get or lose. */
    private List<MatchPanel.Change> change(int team, Slot slot, boolean right) {
        double worth = state.worth(slot, right);
        if (state.rules().neverBelowZero()) worth = Math.max(worth, -Math.max(0, total(team)));
        return List.of(new MatchPanel.Change(team, worth));
    }

    private List<String> acts() {
        List<String> acts = new ArrayList<>();
        if (asking == null || asking.stage() == Phase.Stage.OVER) return acts;
        acts.add("skip");
        acts.add("cancelQuestion");
        if (asking.together()) acts.add("giveFloor");
        boolean untouched =
                asking.stage() != Phase.Stage.FLOOR && !asking.buzzer().pressed();
        if (untouched && !state.reserve().isEmpty()) acts.add("replaceQuestion");
        if (asking.clock().running()) acts.add("stopClock");
        else if (asking.stage() == Phase.Stage.RUNNING) acts.add("startClock");
        return acts;
    }

    @Override
    public List<MatchPanel.Past> past() {
        return state.history().stream()
                .map(asked -> new MatchPanel.Past(
                        asked.turn(),
                        asked.slot().label(),
                        asked.team(),
                        "answer",
                        asked.right(),
                        asked.cancelled(),
                        asked.right() == null || asked.cancelled() ? 0 : state.worth(asked.slot(), asked.right()),
                        asked.slot().question().text(),
                        asked.slot().question().form().answer()))
                .toList();
    }

    @Override
    public @Nullable Next next() {
        if (asking == null || asking.stage() == Phase.Stage.OVER)
            return state.upNext() == null ? null : new Next("warmup.show", 0);
        return switch (asking.stage()) {
            case READ -> asking.buzzer().pressed() ? null : new Next("warmup.readDone", 0);
            case RUNNING ->
                asking.clock().running() || asking.buzzer().pressed() ? null : new Next("warmup.startClock", 0);
            default -> null;
        };
    }

    @Override
    public String after() {
        return state.history().isEmpty() ? "" : state.history().getLast().slot().label();
    }
}
