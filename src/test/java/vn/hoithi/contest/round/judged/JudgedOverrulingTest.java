package vn.hoithi.contest.round.judged;

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
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.RoundDice;
import vn.hoithi.contest.round.match.Match;

/** A mark that is overruled equals the round replayed with the other mark. Set {@code -Dhoithi.seed} for another start. */
class JudgedOverrulingTest {
    private static final long SEED = Long.getLong("hoithi.seed", 20261128L);

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + 60);
    }

    /** @param published teams whose marks were known then */
    private record Deed(Actor by, Instant at, JudgedCommand command, SeatSet published) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_overruling_equals_the_round_replayed_with_the_other_mark(long seed) {
        Random random = new Random(seed);
        Plan plan = new JudgedDice().plan(random);
        Match first = begin(plan);
        List<Deed> deeds = played(first, random);
        List<Integer> published = round(first).inStage(Turn.Stage.PUBLISHED).toList();
        if (published.isEmpty()) return;
        int team = published.get(random.nextInt(published.size()));
        List<Integer> jurors = List.copyOf(round(first).sheets(team).toMap().keySet());
        int juror = jurors.get(random.nextInt(jurors.size()));
        double other = random.nextInt(5) / 4.0;

        first.host(new JudgedCommand.Overrule(team, juror, 0, other, "cộng nhầm"))
                .accepted();
        Match second = replayed(plan, deeds, team, juror, other);

        assertThat(round(first)).isEqualTo(round(second));
        for (int one : first.cast().teamNumbers().toList())
            assertThat(first.state().scores().ofTeam(one))
                    .isEqualTo(second.state().scores().ofTeam(one));
    }

    private static Match begin(Plan plan) {
        return Match.of(plan.cast().teams().size(), plan.runningOrder().getFirst());
    }

    private static List<Deed> played(Match match, Random random) {
        RoundDice dice = new JudgedDice();
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            match.after(Duration.ofMillis(random.nextInt(4000)));
            RoundDice.Throw thrown = dice.command(match.state(), random, match.now());
            JudgedCommand command = (JudgedCommand) thrown.command();
            if (command instanceof JudgedCommand.Overrule) continue;
            match.give(thrown.by(), new ContestCommand.InRound(command));
            deeds.add(new Deed(thrown.by(), match.now(), command, round(match).inStage(Turn.Stage.PUBLISHED)));
        }
        return deeds;
    }

    /** The same deeds; just before the marks of this team become known, one of them becomes the other one. */
    private static Match replayed(Plan plan, List<Deed> deeds, int team, int juror, double other) {
        Match match = begin(plan);
        for (Deed deed : deeds) {
            match.after(Duration.between(match.now(), deed.at()));
            if (deed.published().has(team) && !round(match).is(team, Turn.Stage.PUBLISHED)) {
                match.juror(juror, new JudgedCommand.Mark(team, 0, other)).accepted();
                match.juror(juror, new JudgedCommand.Seal(team)).accepted();
            }
            match.give(deed.by(), new ContestCommand.InRound(deed.command()));
        }
        return match;
    }

    private static JudgedState round(Match match) {
        return (JudgedState) match.playing().state();
    }
}
