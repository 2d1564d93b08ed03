package vn.hoithi.contest.round.acceleration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.round.RoundDice;
import vn.hoithi.contest.round.match.Match;

/** An overruling equals the match replayed with the other verdict. Set {@code -Dhoithi.seed} for another start. */
class AccelerationOverrulingTest {
    private static final long SEED = Long.getLong("hoithi.seed", 20261128L);

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + 60);
    }

    /** Something somebody did, and when. */
    private record Deed(Actor by, Instant at, AccelerationCommand command) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_overruling_equals_the_match_replayed_with_the_other_verdict(long seed) {
        Random random = new Random(seed);
        RoundPlan plan = new AccelerationDice().plan(random).runningOrder().getFirst();
        Match first = begin(plan);
        List<Deed> deeds = played(first, random);
        List<Asked> over = round(first).history().stream()
                .filter(asked -> !asked.cancelled() && !asked.given().isEmpty())
                .toList();
        if (over.isEmpty()) return;
        Asked asked = over.get(random.nextInt(over.size()));
        List<Integer> teams = asked.answered().toList();
        int team = teams.get(random.nextInt(teams.size()));
        boolean other = !Boolean.TRUE.equals(asked.verdict(team));

        first.host(new AccelerationCommand.Overrule(asked.turn(), team, other, "nghe nhầm"))
                .accepted();
        Match second = replayed(plan, deeds, new AccelerationCommand.Rule(asked.turn(), team, other));

        assertThat(round(first)).isEqualTo(round(second));
        for (int one : first.cast().teamNumbers().toList())
            assertThat(first.state().scores().ofTeam(one))
                    .isEqualTo(second.state().scores().ofTeam(one));
    }

    private static Match begin(RoundPlan plan) {
        return Match.of(4, plan);
    }

    private static List<Deed> played(Match match, Random random) {
        RoundDice dice = new AccelerationDice();
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            match.after(Duration.ofMillis(random.nextInt(2500)));
            RoundDice.Throw thrown = dice.command(match.state(), random, match.now());
            AccelerationCommand command = (AccelerationCommand) thrown.command();
            // Another overruling of the same answer would have nothing to say in the match told with the other verdict.
            if (command instanceof AccelerationCommand.Overrule) continue;
            match.give(thrown.by(), new ContestCommand.InRound(command));
            deeds.add(new Deed(thrown.by(), match.now(), command));
        }
        return deeds;
    }

    /** The same deeds; the other verdict is given just before the question is confirmed. */
    private static Match replayed(RoundPlan plan, List<Deed> deeds, AccelerationCommand.Rule verdict) {
        Match match = begin(plan);
        for (Deed deed : deeds) {
            match.after(Duration.between(match.now(), deed.at()));
            Phase.Asking asking = round(match).asking();
            boolean now = deed.command() instanceof AccelerationCommand.Confirm
                    && deed.by() instanceof Actor.Host
                    && asking != null
                    && asking.turn() == verdict.turn()
                    && asking.stage() == Phase.Stage.ANSWERS
                    && asking.asked().undecided().isEmpty();
            if (now) match.host(verdict);
            match.give(deed.by(), new ContestCommand.InRound(deed.command()));
        }
        return match;
    }

    private static AccelerationState round(Match match) {
        return (AccelerationState) match.playing().state();
    }
}
