package vn.hoithi.contest.round.judged;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.MatchScene;
import vn.hoithi.contest.round.match.MatchViews;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.round.match.TeamView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Scene;

/** What each audience sees of a round marked by jurors. */
final class JudgedViews extends MatchViews {
    private final JudgedState state;

    JudgedViews(JudgedState state, Players players, Lineup lineup, Presence presence) {
        super(players, lineup, state.points(), presence);
        this.state = state;
    }

    @Override
    protected TeamView.Lamp lamp(int team) {
        if (state.is(team, Turn.Stage.PRESENTING)) return TeamView.Lamp.TURN;
        return state.is(team, Turn.Stage.WITHDRAWN) ? TeamView.Lamp.OUT : TeamView.Lamp.IDLE;
    }

    @Override
    protected @Nullable Object own(int team, int seat) {
        return null;
    }

    @Override
    public Scene stage() {
        String stage = stageName();
        return new MatchScene(
                "judged." + kind(),
                stage,
                null,
                clock(),
                state.presenting(),
                0,
                null,
                null,
                teams(),
                List.of(),
                false,
                List.of(),
                JudgedBoards.open(state));
    }

    @Override
    public Scene contestants() {
        return stage();
    }

    private String stageName() {
        if (state.presenting() != 0) return "PRESENTING";
        if (!state.onStage().isEmpty()) return "PUBLISHED";
        return state.turns().isEmpty() ? "READY" : "MARKING";
    }

    private String kind() {
        return switch (stageName()) {
            case "PRESENTING" -> "turn";
            case "PUBLISHED" -> "published";
            case "MARKING" -> "marking";
            default -> "ready";
        };
    }

    private @Nullable ClockView clock() {
        Turn turn = state.turns().get(state.presenting());
        return turn == null ? null : ClockView.of(turn.clock());
    }

    @Override
    public Object host(ScoreSheet scores) {
        return panel(acts(), console());
    }

    /** The marks of this juror alone. */
    @Override
    public Object jury(int juror) {
        return panel(List.of(), own(juror));
    }

    private MatchPanel panel(List<String> acts, Object board) {
        return new MatchPanel(
                "judged",
                stageName(),
                null,
                null,
                clock(),
                state.presenting() != 0 ? state.presenting() : state.upNext(),
                0,
                teams(),
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                acts,
                List.of(),
                0,
                board);
    }

    private JudgedBoards.Console console() {
        List<JudgedBoards.TeamLine> lines = new ArrayList<>();
        List<JudgedCommand.Unsealed> missing = new ArrayList<>();
        for (int team : state.teams().toList()) {
            lines.add(line(team));
            if (state.is(team, Turn.Stage.ENDED))
                for (int juror : state.awaited(team).toList()) missing.add(new JudgedCommand.Unsealed(team, juror));
        }
        return new JudgedBoards.Console(
                state.rules().title(),
                state.rules().criteria(),
                state.rules().most(),
                state.rules().warning(),
                state.rules().counting(),
                state.rules().jurorsShown(),
                JudgedBoards.lamps(state, state.latest()),
                lines,
                missing);
    }

    private JudgedBoards.TeamLine line(int team) {
        Turn turn = state.turns().get(team);
        List<JudgedBoards.SheetLine> sheets = new ArrayList<>();
        for (int juror = 1; juror <= state.rules().jurors(); juror++) {
            Sheet sheet = state.sheet(team, juror);
            sheets.add(new JudgedBoards.SheetLine(juror, JudgedBoards.progress(sheet), sheet.missing(state.rules())));
        }
        return new JudgedBoards.TeamLine(
                team,
                turn == null ? "AHEAD" : turn.stage().name(),
                turn == null ? 0 : turn.place(),
                turn == null ? "" : turn.piece(),
                turn == null ? Duration.ZERO : turn.used(),
                turn == null ? Duration.ZERO : turn.over(),
                sheets,
                JudgedBoards.published(state, team, true));
    }

    private JudgedBoards.Own own(int juror) {
        List<JudgedBoards.OwnSheet> sheets = new ArrayList<>();
        List<Integer> up = state.teams().stream()
                .boxed()
                .filter(team -> state.turns().has(team))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
        for (int team : up) sheets.add(ownSheet(team, juror));
        return new JudgedBoards.Own(
                state.rules().title(),
                juror,
                state.rules().criteria(),
                state.rules().most(),
                state.rules().warning(),
                sheets);
    }

    private int place(int team) {
        Turn turn = state.turns().get(team);
        return turn == null ? 0 : turn.place();
    }

    private JudgedBoards.OwnSheet ownSheet(int team, int juror) {
        Sheet sheet = state.sheet(team, juror);
        List<@Nullable Double> marks = new ArrayList<>();
        for (int i = 0; i < state.rules().criteria().size(); i++)
            marks.add(sheet.marks().get(i));
        Turn turn = state.turns().get(team);
        return new JudgedBoards.OwnSheet(
                team,
                turn == null ? "AHEAD" : turn.stage().name(),
                marks,
                sheet.total(),
                sheet.missing(state.rules()),
                sheet.sealed());
    }

    private List<String> acts() {
        List<String> acts = new ArrayList<>();
        Turn turn = state.turns().get(state.presenting());
        if (turn != null) acts.add(turn.clock().running() ? "stopClock" : "startClock");
        if (turn != null) acts.add("endTurn");
        if (turn == null && state.upNext() != 0) acts.add("begin");
        if (!state.inStage(Turn.Stage.ENDED).isEmpty()) acts.add("publish");
        if (!state.over()) acts.add("withdraw");
        if (!state.inStage(Turn.Stage.PUBLISHED).isEmpty()) acts.add("overrule");
        return acts;
    }

    @Override
    public @Nullable Next next() {
        Turn turn = state.turns().get(state.presenting());
        if (turn != null) {
            boolean untouched = !turn.clock().running() && turn.used().isZero();
            return new Next(untouched ? "judged.startClock" : "judged.endTurn", 0);
        }
        if (state.upNext() != 0) return new Next("judged.begin", 0);
        boolean complete = state.inStage(Turn.Stage.ENDED).stream()
                .allMatch(team -> state.awaited(team).isEmpty());
        return complete && !state.over() ? new Next("judged.publish", 0) : null;
    }

    @Override
    public String after() {
        return state.inStage(Turn.Stage.PUBLISHED).isEmpty()
                ? ""
                : state.rules().title();
    }
}
