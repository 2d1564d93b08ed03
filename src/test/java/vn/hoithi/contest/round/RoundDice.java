package vn.hoithi.contest.round;

import java.time.Instant;
import java.util.Random;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.round.acceleration.AccelerationDice;
import vn.hoithi.contest.round.audience.AudienceDice;
import vn.hoithi.contest.round.finish.FinishDice;
import vn.hoithi.contest.round.goldenbell.GoldenBellDice;
import vn.hoithi.contest.round.judged.JudgedDice;
import vn.hoithi.contest.round.obstacle.ObstacleDice;
import vn.hoithi.contest.round.tiebreak.TiebreakDice;
import vn.hoithi.contest.round.warmup.WarmupDice;
import vn.hoithi.contest.view.Views;

/** Random commands for one round, likely ones more often, and what its views may not say. One line per round. */
public interface RoundDice {

    static RoundDice of(Round<?, ?, ?> round) {
        return switch (round.name()) {
            case "finish" -> new FinishDice();
            case "goldenbell" -> new GoldenBellDice();
            case "tiebreak" -> new TiebreakDice();
            case "warmup" -> new WarmupDice();
            case "acceleration" -> new AccelerationDice();
            case "judged" -> new JudgedDice();
            case "audience" -> new AudienceDice();
            case "obstacle" -> new ObstacleDice();
            default -> throw new AssertionError("the round " + round.name() + " has no dice");
        };
    }

    Plan plan(Random random);

    Throw command(ContestState state, Random random, Instant now);

    /** Fails when a view of a contestant, the stage or a referee says what is not revealed. */
    void assertNothingLeaks(ContestState state, Views views);

    record Throw(Actor by, RoundCommand command) {}
}
