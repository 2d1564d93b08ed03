package vn.hoithi.contest.round.tiebreak;

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
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.round.match.Match;

/**
 * An overruling puts the teams where the whole tie-break played again with the other verdict puts them; what is refused then (a
 * question after the decision) is left out.
 */
class OverruleTest {
    private static final int MATCHES = 300;
    private static final long SEED = Long.getLong("hoithi.seed", 20261128L);

    private record Given(Actor by, TiebreakCommand command, long atMs) {}

    @TestFactory
    Stream<DynamicTest> an_overruling_equals_the_tie_break_played_again_with_the_other_verdict() {
        return Stream.iterate(SEED, seed -> seed + 1)
                .limit(MATCHES)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed)));
    }

    private static void compare(long seed) {
        Random random = new Random(seed);
        int teams = 2 + random.nextInt(4);
        RoundPlan plan = TiebreakDice.round(random);
        List<Given> story = new ArrayList<>();
        Match match = Match.of(teams, plan);
        for (int i = 0; i < 80 && state(match).course().ties().size() < 2; i++) {
            if (match.playing().over()) break;
            step(match, random, story);
        }
        List<TiebreakCommand.Rule> verdicts = story.stream()
                .map(Given::command)
                .filter(TiebreakCommand.Rule.class::isInstance)
                .map(TiebreakCommand.Rule.class::cast)
                .toList();
        if (verdicts.isEmpty()) return;
        TiebreakCommand.Rule one = verdicts.get(random.nextInt(verdicts.size()));
        match.host(new TiebreakCommand.Overrule(one.turn(), one.team(), !one.right(), "nghe nhầm"))
                .accepted();

        Match again = Match.of(teams, plan);
        for (Given given : story) replay(again, given, one);
        assertThat(state(again).precedence())
                .as("seed " + seed)
                .isEqualTo(state(match).precedence());
        assertThat(state(again).course().ties()).isEqualTo(state(match).course().ties());
        assertThat(verdicts(again)).isEqualTo(verdicts(match));
        assertThat(match.playing().over()).isEqualTo(again.playing().over());
    }

    private static void step(Match match, Random random, List<Given> story) {
        match.seconds(0.2 + random.nextDouble());
        Given given = given(match, random);
        if (given == null) return;
        int before = match.journal().size();
        match.give(given.by(), new ContestCommand.InRound(given.command()));
        if (match.journal().size() > before) story.add(given);
    }

    private static @Nullable Given given(Match match, Random random) {
        TiebreakState state = state(match);
        Asking asking = state.asking();
        boolean settling = asking != null
                && asking.stage() == Asking.Stage.OPEN
                && asking.buzzer().pressed();
        if (settling || random.nextInt(12) == 0) return ofMachine(match);
        if (asking != null && !asking.isOver() && random.nextInt(3) == 0) {
            int seat = 10 * (1 + random.nextInt(state.teams().size())) + 1;
            TiebreakCommand buzz = new TiebreakCommand.Buzz(state.turn(), match.now(), Duration.ofMillis(5));
            return new Given(new Actor.Player(seat), buzz, sinceStart(match));
        }
        return new Given(new Actor.Host("MC"), TiebreakDice.fitting(state, random), sinceStart(match));
    }

    private static @Nullable Given ofMachine(Match match) {
        return match.playing()
                .due()
                .map(due -> {
                    if (due.at().isAfter(match.now())) match.after(Duration.between(match.now(), due.at()));
                    return new Given(new Actor.Machine(), (TiebreakCommand) due.command(), sinceStart(match));
                })
                .orElse(null);
    }

    private static void replay(Match again, Given given, TiebreakCommand.Rule one) {
        again.after(Duration.ofMillis(given.atMs() - sinceStart(again)));
        TiebreakCommand command = given.command().equals(one)
                ? new TiebreakCommand.Rule(one.turn(), one.team(), !one.right())
                : given.command();
        again.give(given.by(), new ContestCommand.InRound(command));
    }

    private static List<String> verdicts(Match match) {
        return state(match).course().asked().stream()
                .map(one -> one.turn() + " " + one.floor() + " " + one.right() + " " + one.fouled())
                .toList();
    }

    private static long sinceStart(Match match) {
        return Duration.between(Match.T0, match.now()).toMillis();
    }

    private static TiebreakState state(Match match) {
        return (TiebreakState) Objects.requireNonNull(match.playing().state());
    }
}
