package vn.hoithi.contest.round.tiebreak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.RoundDice;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.MatchLeaks;
import vn.hoithi.contest.view.Views;

/** Random tie-breaks. */
public final class TiebreakDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        return Stories.plan(Stories.teams(2 + random.nextInt(4)), List.of(round(random)));
    }

    static RoundPlan round(Random random) {
        TiebreakRules rules = new TiebreakRules(
                1 + random.nextInt(3),
                Duration.ofSeconds(15),
                random.nextBoolean() ? Answering.ANYONE : Answering.CAPTAIN);
        return new RoundPlan(
                rules,
                Map.of(
                        "main", Stories.writtenOnes("p", random.nextInt(8)),
                        "reserve", Stories.writtenOnes("r", random.nextInt(3))));
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        TiebreakState tiebreak =
                (TiebreakState) Objects.requireNonNull(state.playing()).state();
        int any = random.nextInt(100);
        if (any < 35) return new Throw(player(state, random), buzz(tiebreak, random, now));
        Actor by = any < 41 ? new Actor.Juror(1, "GK") : any < 43 ? new Actor.Spectator("x") : new Actor.Host("MC");
        return new Throw(by, random.nextInt(4) > 0 ? fitting(tiebreak, random) : anything(tiebreak, random));
    }

    private static Actor player(ContestState state, Random random) {
        List<Integer> seats = new ArrayList<>(state.cast().seats().toList());
        return new Actor.Player(seats.get(random.nextInt(seats.size())));
    }

    private static TiebreakCommand buzz(TiebreakState tiebreak, Random random, Instant now) {
        int turn = tiebreak.turn() - (random.nextInt(12) == 0 ? 1 : 0);
        return new TiebreakCommand.Buzz(
                turn, now.minusMillis(random.nextInt(600)), Duration.ofMillis(random.nextInt(30)));
    }

    /** What a host would do next. */
    static TiebreakCommand fitting(TiebreakState tiebreak, Random random) {
        Asking asking = tiebreak.asking();
        if (!tiebreak.course().isOpen()) return new TiebreakCommand.Choose(null);
        if (tiebreak.isForLots()) return new TiebreakCommand.DrawLots();
        if (asking == null) return new TiebreakCommand.Show();
        return switch (asking.stage()) {
            case READ -> new TiebreakCommand.Open();
            case OPEN ->
                random.nextInt(3) > 0
                        ? new TiebreakCommand.GiveFloor(1 + random.nextInt(3))
                        : new TiebreakCommand.Skip();
            case FLOOR -> new TiebreakCommand.Rule(asking.turn(), asking.floor(), random.nextInt(3) == 0);
            case OVER -> new TiebreakCommand.Show();
        };
    }

    private static TiebreakCommand anything(TiebreakState tiebreak, Random random) {
        int turn = random.nextInt(3) == 0 ? random.nextInt(8) : tiebreak.turn();
        int team = 1 + random.nextInt(5);
        return switch (random.nextInt(16)) {
            case 0 -> new TiebreakCommand.Choose(List.of(team, 1));
            case 1 -> new TiebreakCommand.Pass();
            case 2 -> new TiebreakCommand.Show();
            case 3 -> new TiebreakCommand.Open();
            case 4 -> new TiebreakCommand.StopClock();
            case 5 -> new TiebreakCommand.StartClock();
            case 6 -> new TiebreakCommand.CallTime();
            case 7 -> new TiebreakCommand.Settle();
            case 8 -> new TiebreakCommand.Rule(turn, team, random.nextBoolean());
            case 9 -> new TiebreakCommand.DrawLots();
            case 10, 11, 12 ->
                new TiebreakCommand.Overrule(
                        turn, team, random.nextBoolean(), random.nextInt(5) == 0 ? " " : "nghe nhầm");
            case 13 -> new TiebreakCommand.CancelQuestion(turn, random.nextInt(4) == 0 ? "" : "câu sai");
            default -> new TiebreakCommand.ReplaceQuestion(null);
        };
    }

    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        TiebreakState tiebreak =
                (TiebreakState) Objects.requireNonNull(state.playing()).state();
        Asking asking = tiebreak.asking();
        MatchLeaks.none(state, views, asking != null && asking.isOver());
    }
}
