package vn.hoithi.contest.round.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Happened;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.Due;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Views;

/**
 * A contest between teams told step by step, through the contest itself, so that every story also goes through scores and
 * undo. Team n has the seats 10n+1 to 10n+3, the first is its captain. Time passes only where the story says so. After every
 * step the whole journal is replayed and compared.
 */
public final class Match {
    public static final Instant T0 = Instant.parse("2026-11-28T14:00:00Z");

    private final List<Happened> journal = new ArrayList<>();
    private final ContestState planned;
    private ContestState state;
    private Instant now = T0;
    private long draw = 42;
    private Decision<ContestEvent> last = Decision.accept();

    private Match(ContestState planned) {
        this.planned = planned;
        this.state = planned;
    }

    /** With so many teams of three; the first round has been started. */
    public static Match of(int teams, RoundPlan... rounds) {
        Match match = new Match(Contest.begin(Stories.plan(Stories.teams(teams), List.of(rounds))));
        return match.host(new ContestCommand.StartRound());
    }

    /* ---- the people ---- */

    public Match host(ContestCommand command) {
        return give(new Actor.Host("MC"), command);
    }

    public Match host(RoundCommand command) {
        return host(new ContestCommand.InRound(command));
    }

    /** Host's commands, one after another. */
    public Match host(RoundCommand first, RoundCommand second, RoundCommand... more) {
        host(first).host(second);
        for (RoundCommand command : more) host(command);
        return this;
    }

    /** The captain's phone of this team. */
    public Match team(int team, RoundCommand command) {
        return seat(team * 10 + 1, command);
    }

    public Match seat(int seat, RoundCommand command) {
        return give(new Actor.Player(seat), new ContestCommand.InRound(command));
    }

    public Match juror(int number, RoundCommand command) {
        return give(new Actor.Juror(number, "GK " + number), new ContestCommand.InRound(command));
    }

    public Match spectator(String id, RoundCommand command) {
        return give(new Actor.Spectator(id), new ContestCommand.InRound(command));
    }

    public Match give(Actor by, ContestCommand command) {
        ContestState before = state;
        last = Contest.decide(state, new Order<>(by, now, draw++, SeatMap.empty(), Duration.ofMillis(300), command));
        for (ContestEvent event : last.events()) {
            Happened happened = new Happened(now, by.label(), event);
            journal.add(happened);
            state = Contest.apply(state, happened);
        }
        if (last.refusal() != null && last.events().isEmpty()) assertThat(state).isSameAs(before);
        assertThat(replayed()).isEqualTo(state);
        return this;
    }

    private ContestState replayed() {
        ContestState replayed = planned;
        for (Happened happened : journal) replayed = Contest.apply(replayed, happened);
        return replayed;
    }

    public Match undo() {
        return host(new ContestCommand.Undo(playing().steps().size()));
    }

    /* ---- time ---- */

    public Match after(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Match seconds(double seconds) {
        return after(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    public Instant now() {
        return now;
    }

    /** The time comes for what the machine has to do next, and it does it. */
    public Match due() {
        Due due = playing().due().orElseThrow(() -> new AssertionError("nothing is due"));
        if (due.at().isAfter(now)) now = due.at();
        return give(new Actor.Machine(), new ContestCommand.InRound(due.command()));
    }

    /* ---- what is to be seen ---- */

    public ContestState state() {
        return state;
    }

    public List<Happened> journal() {
        return List.copyOf(journal);
    }

    public Playing playing() {
        return Objects.requireNonNull(state.playing());
    }

    public Views views() {
        return new Views(
                state,
                new Presence(state.cast().seats(), SeatMap.empty(), state.cast().seats(), 1, 1, 1, 0, null, "", 1));
    }

    public Match accepted() {
        assertThat(last.refusal()).isNull();
        return this;
    }

    public Match refused(Refusal refusal) {
        assertThat(last.refusal()).isEqualTo(refusal);
        return this;
    }

    /** Points of the teams in the order of their podiums, zeros included: {@code "40 30 0 10"}. */
    public Match points(String expected) {
        StringBuilder points = new StringBuilder();
        for (var team : state.cast().teams()) {
            double sum = state.scores().ofTeam(team.number());
            points.append(points.isEmpty() ? "" : " ").append(sum == Math.rint(sum) ? "" + (long) sum : "" + sum);
        }
        assertThat(points.toString()).isEqualTo(expected);
        assertThat(logged())
                .as("the score log")
                .isEqualTo(state.scores().teams().toMap());
        return this;
    }

    private Map<Integer, Double> logged() {
        Map<Integer, Double> sums = new TreeMap<>();
        state.scores().entries().stream()
                .filter(entry -> entry.team() != 0)
                .forEach(entry -> sums.merge(entry.team(), entry.points(), Double::sum));
        return sums;
    }

    public Cast cast() {
        return state.cast();
    }
}
