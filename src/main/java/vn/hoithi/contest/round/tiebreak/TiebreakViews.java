package vn.hoithi.contest.round.tiebreak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.round.Points;
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
import vn.hoithi.question.Question;

/** What each audience sees of a tie-break. */
final class TiebreakViews extends MatchViews {
    private final TiebreakState state;
    private final Lineup lineup;
    private final @Nullable Asking asking;
    private final @Nullable Tie tie;

    TiebreakViews(TiebreakState state, Players players, Lineup lineup, Presence presence) {
        super(players, lineup, Points.NONE, presence);
        this.state = state;
        this.lineup = lineup;
        this.asking = state.asking();
        this.tie = state.course().tie();
    }

    @Override
    protected TeamView.Lamp lamp(int team) {
        if (tie == null) return TeamView.Lamp.IDLE;
        if (!tie.teams().has(team)) return TeamView.Lamp.OUT;
        if (tie.winner() == team) return TeamView.Lamp.RIGHT;
        if (asking == null) return TeamView.Lamp.TURN;
        if (asking.hasFouled(team)) return TeamView.Lamp.WRONG;
        if (asking.floor() != team) return TeamView.Lamp.TURN;
        return asking.isOver() ? TeamView.Lamp.WRONG : TeamView.Lamp.FLOOR;
    }

    /** A press before the signal is a foul, so it must be possible. */
    @Override
    protected OwnView own(int team, int seat) {
        boolean plays = tie != null && tie.teams().has(team);
        if (asking == null || !plays) return OwnView.NOTHING;
        boolean open = asking.stage() == Asking.Stage.READ || asking.stage() == Asking.Stage.OPEN;
        boolean fouled = asking.hasFouled(team);
        boolean pressed = asking.buzzer().has(team);
        Boolean verdict = asking.floor() == team ? asking.right() : null;
        return new OwnView(open && !pressed && !fouled, pressed, false, "", null, List.of(), false, verdict, fouled);
    }

    private boolean isDecided() {
        return tie != null && !tie.isOpen();
    }

    private String kind() {
        if (tie == null) return "tiebreak.ready";
        if (isDecided()) return "tiebreak.decided";
        if (state.isForLots()) return "tiebreak.lots";
        return asking == null ? "tiebreak.ready" : "tiebreak.question";
    }

    private String stageName() {
        if (isDecided()) return "DECIDED";
        return asking == null ? "READY" : asking.stage().name();
    }

    @Override
    public Scene stage() {
        TiebreakBoard board = TiebreakBoard.of(state, lineup);
        if (asking == null) return MatchScene.between(kind(), stageName(), 0, teams(), pips(), board);
        return new MatchScene(
                kind(),
                stageName(),
                asked(asking.turn(), asking.number(), asking.question()),
                asking.isOver() ? null : ClockView.of(asking.clock()),
                0,
                asking.floor(),
                asking.right(),
                asking.isOver() ? KeyView.of(asking.question()) : null,
                teams(),
                buzzes(),
                asking.ranked() != null,
                pips(),
                board);
    }

    @Override
    public Scene contestants() {
        return stage();
    }

    private AskedView asked(int turn, int number, Question question) {
        return AskedView.of(
                question, turn, number, String.valueOf(number), state.rules().questions(), false);
    }

    private List<BuzzView> buzzes() {
        return asking == null ? List.of() : BuzzView.of(asking.buzzer(), asking.since(), asking.ranked());
    }

    /** The questions of this tie. */
    private List<Pip> pips() {
        List<Pip> pips = new ArrayList<>();
        for (Asking one : state.course().asked())
            if (one.tie() == state.course().ties().size() && !one.cancelled())
                pips.add(new Pip(one.number(), one.floor(), look(one)));
        for (int number = pips.size() + 1; number <= state.rules().questions(); number++)
            pips.add(new Pip(number, 0, Pip.Look.AHEAD));
        return pips;
    }

    private static Pip.Look look(Asking one) {
        if (!one.isOver()) return Pip.Look.NOW;
        if (one.right() == null) return Pip.Look.NONE;
        return one.right() ? Pip.Look.RIGHT : Pip.Look.WRONG;
    }

    @Override
    public Object host(ScoreSheet scores) {
        Question next = state.upNext();
        return new MatchPanel(
                "tiebreak",
                stageName(),
                asking == null ? null : ofQuestion(asking.turn(), asking.number(), asking.question()),
                next == null
                        ? null
                        : ofQuestion(state.turn() + 1, state.course().number() + 1, next),
                asking == null ? null : ClockView.of(asking.clock()),
                0,
                asking == null ? 0 : asking.floor(),
                teams(),
                buzzes(),
                asking != null && asking.ranked() != null,
                toRule(),
                List.of(),
                pips(),
                acts(),
                past(),
                state.reserveLeft().size(),
                TiebreakBoard.of(state, lineup));
    }

    @Override
    public Object jury(int juror) {
        return host(ScoreSheet.EMPTY);
    }

    private MatchPanel.OfQuestion ofQuestion(int turn, int number, Question question) {
        return MatchPanel.OfQuestion.of(question, asked(turn, number, question), List.of());
    }

    /** No points change, only the order. */
    private MatchPanel.@Nullable ToRule toRule() {
        if (asking == null || asking.stage() != Asking.Stage.FLOOR) return null;
        return new MatchPanel.ToRule(asking.turn(), asking.floor(), "answer", List.of(), List.of());
    }

    private List<String> acts() {
        List<String> acts = new ArrayList<>();
        if (!state.course().isOpen()) {
            if (!state.tied(lineup).isEmpty()) acts.add("choose");
            if (!state.over()) acts.add("pass");
        }
        if (asking != null && !asking.cancelled()) acts.add("cancelQuestion");
        if (asking == null || asking.isOver()) return acts;
        acts.add("skip");
        acts.add("giveFloor");
        boolean read = asking.stage() == Asking.Stage.READ;
        if (read && !state.reserveLeft().isEmpty()) acts.add("replaceQuestion");
        if (asking.clock().running()) acts.add("stopClock");
        else if (asking.stage() == Asking.Stage.OPEN && !asking.buzzer().pressed()) acts.add("startClock");
        return acts;
    }

    @Override
    public List<MatchPanel.Past> past() {
        return state.course().asked().stream()
                .filter(Asking::isOver)
                .map(one -> new MatchPanel.Past(
                        one.turn(),
                        String.valueOf(one.number()),
                        one.floor(),
                        "answer",
                        one.right(),
                        one.cancelled(),
                        0,
                        one.question().text(),
                        one.question().form().answer()))
                .toList();
    }

    @Override
    public @Nullable Next next() {
        if (!state.course().isOpen())
            return new Next(state.tied(lineup).isEmpty() ? "tiebreak.pass" : "tiebreak.choose", 0);
        if (state.course().isBetween()) return new Next(state.isForLots() ? "tiebreak.drawLots" : "tiebreak.show", 0);
        if (asking == null) return null;
        return switch (asking.stage()) {
            case READ -> new Next("tiebreak.open", 0);
            case OPEN ->
                asking.clock().running() || asking.buzzer().pressed() ? null : new Next("tiebreak.startClock", 0);
            default -> null;
        };
    }

    @Override
    public String after() {
        return asking == null || !asking.isOver() ? "" : String.valueOf(asking.number());
    }
}
