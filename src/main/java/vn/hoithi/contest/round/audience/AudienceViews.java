package vn.hoithi.contest.round.audience;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.Team;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.MatchScene;
import vn.hoithi.contest.round.match.MatchScene.Pip;
import vn.hoithi.contest.round.match.MatchViews;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.contest.round.match.TeamView;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Scene;
import vn.hoithi.contest.view.SeatPart;
import vn.hoithi.question.Question;

/** What each audience sees of a question for the audience; it may stand in a contest without teams. */
final class AudienceViews extends MatchViews {
    private final AudienceState state;
    private final Phase.@Nullable Asking asking;

    AudienceViews(AudienceState state, Players players, Lineup lineup, Presence presence) {
        super(players, lineup, Points.NONE, presence);
        this.state = state;
        this.asking = state.asking();
    }

    @Override
    protected TeamView.Lamp lamp(int team) {
        return TeamView.Lamp.IDLE;
    }

    @Override
    protected AudienceBoards.Own own(int team, int seat) {
        return AudienceBoards.own(state, new Actor.Player(seat).label());
    }

    @Override
    public SeatPart seat(int seat) {
        if (!state.rules().seatedToo() || cast().at(seat) == null) return SeatPart.WATCHING;
        Team team = cast().teamOf(seat);
        int number = team == null ? 0 : team.number();
        return SeatPart.ofTeam(number, true, own(number, seat));
    }

    @Override
    public AudienceBoards.Own spectator(String id) {
        return AudienceBoards.own(state, new Actor.Spectator(id).label());
    }

    @Override
    public boolean ofTeams() {
        return !cast().teams().isEmpty();
    }

    @Override
    public Scene stage() {
        AudienceBoards.Open board = AudienceBoards.open(state);
        if (asking == null) return MatchScene.between("audience.ready", "READY", 0, teams(), pips(), board);
        return new MatchScene(
                "audience.question",
                asking.stage().name(),
                asked(asking.question(), asking.turn(), asking.number()),
                ClockView.of(asking.clock()),
                0,
                0,
                null,
                asking.stage() == Phase.Stage.REVEALED ? KeyView.of(asking.question()) : null,
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
        int present = asking == null ? 0 : asking.number();
        List<Pip> pips = new ArrayList<>();
        for (int number = 1; number <= state.questions().size(); number++) {
            Pip.Look past = number < present ? Pip.Look.NONE : Pip.Look.AHEAD;
            pips.add(new Pip(number, 0, number == present ? Pip.Look.NOW : past));
        }
        return pips;
    }

    @Override
    public Object host(ScoreSheet scores) {
        Question next = state.upNext();
        return new MatchPanel(
                "audience",
                asking == null ? "READY" : asking.stage().name(),
                asking == null
                        ? null
                        : MatchPanel.OfQuestion.of(
                                asking.question(),
                                asked(asking.question(), asking.turn(), asking.number()),
                                asking.marking().alsoAccepted()),
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
                List.of(),
                pips(),
                acts(),
                List.of(),
                state.reserve().size(),
                AudienceBoards.console(state));
    }

    @Override
    public Object jury(int juror) {
        return host(ScoreSheet.EMPTY);
    }

    private List<String> acts() {
        if (asking == null || asking.cancelled()) return List.of();
        List<String> acts = new ArrayList<>(List.of("cancelQuestion"));
        boolean judged = asking.stage() == Phase.Stage.LOCKED || asking.stage() == Phase.Stage.REVEALED;
        if (asking.stage() == Phase.Stage.READ && !state.reserve().isEmpty()) acts.add("replaceQuestion");
        if (asking.stage() == Phase.Stage.OPEN) {
            acts.add("lock");
            acts.add(asking.clock().running() ? "stopClock" : "startClock");
        }
        if (judged && asking.winners().isEmpty()) acts.add("acceptWording");
        if (asking.stage() == Phase.Stage.REVEALED
                && asking.right().size() > asking.winners().size()) acts.add("drawWinners");
        return acts;
    }

    @Override
    public @Nullable Next next() {
        if (asking == null || asking.done()) return state.upNext() == null ? null : new Next("audience.show", 0);
        return switch (asking.stage()) {
            case READ -> new Next("audience.start", 0);
            case OPEN -> asking.clock().running() ? null : new Next("audience.startClock", 0);
            case LOCKED -> new Next("audience.reveal", 0);
            case REVEALED -> new Next("audience.drawWinners", 0);
        };
    }

    @Override
    public String after() {
        return "";
    }
}
