package vn.hoithi.contest.round.warmup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.RoundDice;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.MatchLeaks;
import vn.hoithi.contest.view.Views;
import vn.hoithi.question.Question;

/** Random warm-ups. */
public final class WarmupDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        Cast cast = Stories.teams(2 + random.nextInt(4));
        WarmupRules.Alone alone = new WarmupRules.Alone(
                random.nextInt(4),
                Duration.ofSeconds(5 + random.nextInt(20)),
                random.nextBoolean(),
                10,
                -random.nextInt(6));
        WarmupRules.Together together =
                new WarmupRules.Together(List.of(1 + random.nextInt(3), 2), Duration.ofSeconds(5), 10, -5);
        Answering answering = random.nextBoolean() ? Answering.ANYONE : Answering.CAPTAIN;
        Map<String, List<Question>> questions = new TreeMap<>();
        for (int team : cast.teamNumbers().toList())
            questions.put("team" + team, Stories.writtenOnes("t" + team + "-", 3));
        questions.put("together", Stories.writtenOnes("c", 6));
        questions.put("reserve", Stories.writtenOnes("r", random.nextInt(3)));
        return Stories.plan(
                cast,
                List.of(new RoundPlan(new WarmupRules(alone, together, random.nextInt(3) > 0, answering), questions)));
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        WarmupState warmup =
                (WarmupState) Objects.requireNonNull(state.playing()).state();
        int any = random.nextInt(100);
        if (any < 40) return new Throw(player(state, random), buzz(warmup, random, now));
        Actor by = any < 45 ? new Actor.Juror(1, "GK") : any < 47 ? new Actor.Spectator("x") : new Actor.Host("MC");
        return new Throw(by, ofHost(warmup, random));
    }

    private static Actor player(ContestState state, Random random) {
        List<Integer> seats = new ArrayList<>(state.cast().seats().toList());
        return new Actor.Player(seats.get(random.nextInt(seats.size())));
    }

    private static WarmupCommand buzz(WarmupState warmup, Random random, Instant now) {
        int turn = warmup.turn() - (random.nextInt(12) == 0 ? 1 : 0);
        return new WarmupCommand.Buzz(
                turn, now.minusMillis(random.nextInt(600)), Duration.ofMillis(random.nextInt(30)));
    }

    private static WarmupCommand ofHost(WarmupState warmup, Random random) {
        int turn = random.nextInt(6) == 0 ? random.nextInt(8) : warmup.turn();
        int team = 1 + random.nextInt(5);
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> new WarmupCommand.Show();
            case 4, 5, 6 -> new WarmupCommand.ReadDone();
            case 7, 8 -> new WarmupCommand.Rule(turn, random.nextBoolean());
            case 9 -> new WarmupCommand.StopClock();
            case 10 -> new WarmupCommand.StartClock();
            case 11 -> new WarmupCommand.GiveFloor(team);
            case 12 -> random.nextInt(3) == 0 ? new WarmupCommand.Skip() : new WarmupCommand.Rule(turn, true);
            case 13 ->
                new WarmupCommand.Overrule(
                        1 + random.nextInt(8), team, random.nextBoolean(), random.nextInt(5) == 0 ? " " : "nghe nhầm");
            case 14 ->
                random.nextInt(3) == 0
                        ? new WarmupCommand.CancelQuestion(1 + random.nextInt(8), "câu sai")
                        : new WarmupCommand.CallTime();
            default -> new WarmupCommand.ReplaceQuestion(null);
        };
    }

    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        WarmupState warmup =
                (WarmupState) Objects.requireNonNull(state.playing()).state();
        Phase.Asking asking = warmup.asking();
        boolean revealed = asking != null && asking.stage() == Phase.Stage.OVER;
        MatchLeaks.none(state, views, revealed);
    }
}
