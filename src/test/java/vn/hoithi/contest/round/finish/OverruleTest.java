package vn.hoithi.contest.round.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.round.match.Match;

/**
 * An overruling gives the points that the whole match played again with the other verdict gives; what is refused then (a steal
 * from an owner who was right) is left out. Where an owner was wrong after all, nobody can have stolen: the answer was shown.
 */
class OverruleTest {
    private static final int MATCHES = 300;
    private static final long SEED = Long.getLong("hoithi.seed", 20261128L);

    private record Given(Actor by, FinishCommand command, long atMs) {}

    @TestFactory
    Stream<DynamicTest> an_overruling_equals_the_match_played_again_with_the_other_verdict() {
        return Stream.iterate(SEED, seed -> seed + 1)
                .limit(MATCHES)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed)));
    }

    private static void compare(long seed) {
        Random random = new Random(seed);
        int teams = 2 + random.nextInt(4);
        RoundPlan plan = FinishDice.round(random);
        List<Given> story = new ArrayList<>();
        Match match = Match.of(teams, plan);
        int steps = 10 + random.nextInt(120);
        for (int i = 0; i < steps && !match.playing().over(); i++) step(match, random, story);

        List<FinishCommand.Rule> verdicts = story.stream()
                .map(Given::command)
                .filter(FinishCommand.Rule.class::isInstance)
                .map(FinishCommand.Rule.class::cast)
                .toList();
        if (verdicts.isEmpty()) return;
        FinishCommand.Rule one = verdicts.get(random.nextInt(verdicts.size()));
        match.host(new FinishCommand.Overrule(one.turn(), one.team(), !one.right(), "nghe nhầm"))
                .accepted();

        Match again = Match.of(teams, plan);
        for (Given given : story) replay(again, given, one);
        assertThat(points(again))
                .as("seed " + seed + ", other verdict on " + one)
                .isEqualTo(points(match));
        assertThat(order(again)).isEqualTo(order(match));
        assertThat(state(again).turns()).isEqualTo(state(match).turns());
        assertThat(stars(again)).isEqualTo(stars(match));
    }

    /** One accepted command more, by whoever may give it at this moment. */
    private static void step(Match match, Random random, List<Given> story) {
        match.seconds(0.2 + random.nextDouble());
        FinishState state = state(match);
        boolean settling = state.phase() instanceof Phase.Asking asking
                && asking.stage() == Phase.Stage.STEAL
                && asking.buzzer().pressed();
        Given given = settling || random.nextInt(12) == 0 ? ofMachine(match) : fitting(match, state, random);
        if (given == null) return;
        int before = match.journal().size();
        give(match, given);
        if (match.journal().size() > before) story.add(given);
    }

    private static Given fitting(Match match, FinishState state, Random random) {
        boolean open = state.phase() instanceof Phase.Asking asking && asking.stage() == Phase.Stage.STEAL;
        if (open && random.nextInt(3) > 0) {
            int seat = 10 * (1 + random.nextInt(state.teams().size())) + 1;
            FinishCommand buzz = new FinishCommand.Buzz(state.turn(), match.now(), Duration.ofMillis(5));
            return new Given(new Actor.Player(seat), buzz, sinceStart(match));
        }
        return new Given(new Actor.Host("MC"), named(match, FinishDice.fitting(state, random)), sinceStart(match));
    }

    /** Who comes forward is a fact of the match: with another verdict the order might have been another. */
    private static FinishCommand named(Match match, FinishCommand command) {
        if (!(command instanceof FinishCommand.StartTurn)) return command;
        List<Integer> order = order(match);
        return new FinishCommand.StartTurn(order.isEmpty() ? null : order.getFirst());
    }

    private static @Nullable Given ofMachine(Match match) {
        return match.playing()
                .due()
                .map(due -> {
                    if (due.at().isAfter(match.now())) match.after(Duration.between(match.now(), due.at()));
                    return new Given(new Actor.Machine(), (FinishCommand) due.command(), sinceStart(match));
                })
                .orElse(null);
    }

    private static long sinceStart(Match match) {
        return Duration.between(Match.T0, match.now()).toMillis();
    }

    private static void give(Match match, Given given) {
        match.give(given.by(), new ContestCommand.InRound(given.command()));
    }

    private static void replay(Match again, Given given, FinishCommand.Rule one) {
        again.after(Duration.ofMillis(given.atMs() - sinceStart(again)));
        if (!given.command().equals(one)) {
            give(again, given);
            return;
        }
        give(again, new Given(given.by(), new FinishCommand.Rule(one.turn(), one.team(), !one.right()), given.atMs()));
        boolean seen = one.right() && state(again).owner() == one.team();
        if (seen) give(again, new Given(new Actor.Host("MC"), new FinishCommand.Skip(), given.atMs()));
    }

    private static FinishState state(Match match) {
        return (FinishState) match.playing().state();
    }

    private static Object points(Match match) {
        Playing playing = Objects.requireNonNull(match.playing());
        return playing.points();
    }

    private static List<Integer> order(Match match) {
        return state(match).order(match.playing().brought());
    }

    private static List<Integer> stars(Match match) {
        FinishState state = state(match);
        return state.teams().stream().mapToObj(state::starsLeft).toList();
    }
}
