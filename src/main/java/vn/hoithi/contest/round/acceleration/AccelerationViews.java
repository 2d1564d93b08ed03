package vn.hoithi.contest.round.acceleration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
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

/** What each audience sees of an acceleration. */
final class AccelerationViews extends MatchViews {
    private final AccelerationState state;
    private final Phase.@Nullable Asking asking;

    AccelerationViews(AccelerationState state, Players players, Lineup lineup, Presence presence) {
        super(players, lineup, state.points(lineup.brought()), presence);
        this.state = state;
        this.asking = state.asking();
    }

    private boolean over() {
        return asking != null && asking.stage() == Phase.Stage.OVER;
    }

    @Override
    protected TeamView.Lamp lamp(int team) {
        if (asking == null || !over() || asking.asked().cancelled()) return TeamView.Lamp.IDLE;
        if (!asking.asked().given().has(team)) return TeamView.Lamp.IDLE;
        return Boolean.TRUE.equals(asking.asked().verdict(team)) ? TeamView.Lamp.RIGHT : TeamView.Lamp.WRONG;
    }

    @Override
    protected OwnView own(int team, int seat) {
        if (asking == null) return OwnView.NOTHING;
        Given given = asking.asked().given().get(team);
        boolean told = over() && given != null && !asking.asked().cancelled();
        return new OwnView(
                false,
                false,
                asking.stage() == Phase.Stage.RUNNING,
                given == null ? "" : given.answer().written(),
                given == null ? null : given.tookMs(),
                List.of(),
                false,
                told ? asking.asked().verdict(team) : null,
                false);
    }

    @Override
    public Scene stage() {
        AnswerBoard board = AnswerBoard.of(state);
        if (asking == null) return MatchScene.between("acceleration.ready", "READY", 0, teams(), pips(), board);
        return new MatchScene(
                "acceleration.question",
                asking.stage().name(),
                asked(asking.asked()),
                ClockView.of(asking.clock()),
                0,
                0,
                null,
                over() ? KeyView.of(asking.asked().question()) : null,
                teams(),
                List.of(),
                false,
                pips(),
                board);
    }

    @Override
    public Scene contestants() {
        return stage();
    }

    private AskedView asked(Asked asked) {
        return asked(asked.question(), asked.turn(), asked.number());
    }

    private AskedView asked(Question question, int turn, int number) {
        return AskedView.of(
                question,
                turn,
                number,
                String.valueOf(number),
                state.questions().size(),
                false);
    }

    private List<Pip> pips() {
        List<Pip> pips = new ArrayList<>();
        for (int number = 1; number <= state.questions().size(); number++) pips.add(new Pip(number, 0, look(number)));
        return pips;
    }

    /** Nobody alone is right here: a question that is over is right when anybody was. */
    private Pip.Look look(int number) {
        for (Asked asked : state.history())
            if (asked.number() == number)
                return Speed.of(state.rules(), asked).isEmpty() ? Pip.Look.NONE : Pip.Look.RIGHT;
        return asking != null && asking.asked().number() == number ? Pip.Look.NOW : Pip.Look.AHEAD;
    }

    @Override
    public Object host(ScoreSheet scores) {
        Question next = state.upNext();
        return new MatchPanel(
                "acceleration",
                asking == null ? "READY" : asking.stage().name(),
                asking == null
                        ? null
                        : MatchPanel.OfQuestion.of(
                                asking.asked().question(),
                                asked(asking.asked()),
                                AccelerationPanel.accepted(asking.asked())),
                next == null
                        ? null
                        : MatchPanel.OfQuestion.of(next, asked(next, state.turn() + 1, state.nextNumber()), List.of()),
                asking == null ? null : ClockView.of(asking.clock()),
                0,
                0,
                teams(),
                List.of(),
                false,
                null,
                AccelerationPanel.rows(state, asking),
                pips(),
                acts(),
                past(),
                state.reserve().size(),
                AccelerationPanel.of(state));
    }

    @Override
    public List<MatchPanel.Past> past() {
        return AccelerationPanel.verdicts(state);
    }

    @Override
    public Object jury(int juror) {
        return host(ScoreSheet.EMPTY);
    }

    private List<String> acts() {
        if (asking == null || over()) return List.of();
        List<String> acts = new ArrayList<>(List.of("cancelQuestion"));
        boolean running = asking.stage() == Phase.Stage.RUNNING;
        boolean read = asking.stage() == Phase.Stage.READ;
        if ((read || running)
                && asking.asked().given().isEmpty()
                && !state.reserve().isEmpty()) acts.add("replaceQuestion");
        if (!read) acts.add("enterAnswer");
        if (running) {
            acts.add("lock");
            acts.add(asking.clock().running() ? "stopClock" : "startClock");
        } else if (!read) {
            acts.add("rule");
            acts.add("acceptWording");
        }
        return acts;
    }

    @Override
    public @Nullable Next next() {
        if (asking == null || over()) return state.upNext() == null ? null : new Next("acceleration.show", 0);
        return switch (asking.stage()) {
            case READ -> new Next("acceleration.start", 0);
            case RUNNING -> asking.clock().running() ? null : new Next("acceleration.startClock", 0);
            case LOCKED -> new Next("acceleration.showAnswers", 0);
            case ANSWERS -> asking.asked().undecided().isEmpty() ? new Next("acceleration.confirm", 0) : null;
            case OVER -> null;
        };
    }

    @Override
    public String after() {
        return state.history().isEmpty() ? "" : state.history().getLast().label();
    }
}
