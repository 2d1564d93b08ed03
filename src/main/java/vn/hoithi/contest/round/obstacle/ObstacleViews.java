package vn.hoithi.contest.round.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.round.match.BuzzView;
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

/** What each audience sees of an obstacle round. */
final class ObstacleViews extends MatchViews {
    private final ObstacleState state;
    private final Course course;
    private final @Nullable Asking asking;

    ObstacleViews(ObstacleState state, Players players, Lineup lineup, Presence presence) {
        super(players, lineup, state.points(lineup.brought()), presence);
        this.state = state;
        this.course = state.course();
        this.asking = course.asking();
    }

    @Override
    protected TeamView.Lamp lamp(int team) {
        Phase.Ended ended = course.ended();
        if (ended != null && ended.solvedBy() == team) return TeamView.Lamp.RIGHT;
        if (!course.in().has(team)) return TeamView.Lamp.OUT;
        if (course.calling().floor() == team) return TeamView.Lamp.FLOOR;
        Done done = asking == null ? null : course.doneAt(asking.turn());
        if (done != null && done.verdicts().has(team) && !done.cancelled())
            return done.right(team) ? TeamView.Lamp.RIGHT : TeamView.Lamp.WRONG;
        return turnTeam() == team ? TeamView.Lamp.TURN : TeamView.Lamp.IDLE;
    }

    /** Who picks, or has picked the present row. */
    int turnTeam() {
        Asking present = course.present();
        if (present != null) return present.picker();
        return course.choice().isEmpty() ? 0 : course.nextPicker();
    }

    @Override
    protected OwnView own(int team, int seat) {
        boolean in = course.in().has(team);
        boolean pressed = course.calling().has(team);
        boolean buzz = in && !pressed && course.ended() == null;
        boolean type = in && asking != null && asking.open() && asking.clock().running();
        Given given = asking == null ? null : asking.given().get(team);
        List<Integer> choose = course.nextPicker() == team ? course.choice() : List.of();
        return new OwnView(
                buzz,
                pressed,
                type,
                given == null ? "" : given.text(),
                given == null ? null : given.took().toNanos() / 1e6,
                choose,
                false,
                verdict(team),
                !in);
    }

    private @Nullable Boolean verdict(int team) {
        Phase.Ended ended = course.ended();
        if (ended != null && ended.solvedBy() == team) return true;
        return asking == null ? null : course.verdict(asking.turn(), team);
    }

    @Override
    public Scene stage() {
        return scene(BoardBuilder.Eyes.STAGE);
    }

    @Override
    public Scene contestants() {
        return scene(BoardBuilder.Eyes.PHONE);
    }

    private MatchScene scene(BoardBuilder.Eyes eyes) {
        Phase.Ended ended = course.ended();
        return new MatchScene(
                "obstacle." + moment(),
                step(),
                asking == null ? null : asked(asking.turn(), asking.place(), asking.question()),
                clock(),
                turnTeam(),
                course.calling().floor(),
                (ended != null && ended.solvedBy() != 0) ? true : null,
                key(),
                teams(),
                buzzes(),
                course.calling().floor() != 0,
                pips(),
                new BoardBuilder(state, eyes).board());
    }

    private String moment() {
        if (course.calling().busy()) return "keyword";
        return switch (course.phase()) {
            case Phase.Ready ready -> "ready";
            case Asking row -> row.place() == Place.CENTRE ? "centre" : "row";
            case Phase.Hint hint -> "hint";
            case Phase.Ended ended -> ended.revealed() ? "over" : "unsolved";
        };
    }

    String step() {
        return switch (course.phase()) {
            case Phase.Ready ready -> "READY";
            case Asking row -> row.stage().name();
            case Phase.Hint hint -> hint.read() ? "RUNNING" : "READ";
            case Phase.Ended ended -> ended.revealed() ? "OVER" : "UNSOLVED";
        };
    }

    @Nullable
    ClockView clock() {
        Clock clock = course.clock();
        return clock == null ? null : ClockView.of(clock);
    }

    /** A row nobody has solved keeps its answer: it would help with the keyword. */
    private @Nullable KeyView key() {
        Done done = asking == null ? null : course.doneAt(asking.turn());
        return asking == null || done == null || !done.solved() ? null : KeyView.of(asking.question());
    }

    AskedView asked(int turn, int place, Question question) {
        return AskedView.of(question, turn, place, Place.label(place), Place.CENTRE, false);
    }

    List<BuzzView> buzzes() {
        Calling calling = course.calling();
        if (!calling.busy() || !calling.buzzer().pressed()) return List.of();
        Instant opened = asking == null ? calling.buzzer().inOrder().getFirst().at() : asking.shownAt();
        return BuzzView.of(calling.buzzer(), opened, calling.floor() == 0 ? null : calling.shown());
    }

    List<Pip> pips() {
        return IntStream.rangeClosed(1, Place.CENTRE).mapToObj(this::pip).toList();
    }

    private Pip pip(int place) {
        Done done = course.doneIn(place);
        Asking present = course.present();
        boolean now = present != null && present.place() == place;
        if (done == null) return new Pip(place, 0, now ? Pip.Look.NOW : Pip.Look.AHEAD);
        if (done.solved()) return new Pip(place, 0, Pip.Look.RIGHT);
        return new Pip(place, 0, done.cancelled() ? Pip.Look.NONE : Pip.Look.WRONG);
    }

    @Override
    public Object host(ScoreSheet scores) {
        return new Console(state, this).panel(teams());
    }

    @Override
    public Object jury(int juror) {
        return host(ScoreSheet.EMPTY);
    }

    @Override
    public @Nullable Next next() {
        String step = nextStep();
        return step == null ? null : new Next("obstacle." + step, 0);
    }

    private @Nullable String nextStep() {
        if (course.calling().busy()) return null;
        if (course.waits()) return "startClock";
        return switch (course.phase()) {
            case Phase.Ready ready -> null;
            case Phase.Hint hint -> hint.read() ? null : "readDone";
            case Phase.Ended ended -> ended.revealed() ? null : "reveal";
            case Asking row ->
                switch (row.stage()) {
                    case READ -> "readDone";
                    case RUNNING -> null;
                    case LOCKED -> lockedStep(row);
                    case OVER -> overStep();
                };
        };
    }

    private @Nullable String lockedStep(Asking row) {
        if (!row.shown() && !row.given().isEmpty()) return "showAnswers";
        boolean open = course.counted(row).stream().anyMatch(team -> row.verdict(team) == null);
        return open ? null : "confirm";
    }

    private @Nullable String overStep() {
        if (course.asked().has(Place.CENTRE)) return "showHint";
        return course.choice().isEmpty() ? "showCentre" : null;
    }

    @Override
    public String after() {
        return course.done().isEmpty()
                ? ""
                : Place.label(course.done().getLast().place());
    }
}
