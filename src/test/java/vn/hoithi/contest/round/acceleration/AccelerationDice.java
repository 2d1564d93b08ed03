package vn.hoithi.contest.round.acceleration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
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
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Random accelerations. What teams type is right when it is “trần phú”; a wrong wording names the team, so leaks show. */
public final class AccelerationDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        Cast cast = Stories.teams(2 + random.nextInt(4));
        AccelerationRules rules = new AccelerationRules(
                List.of(Duration.ofSeconds(10 + random.nextInt(10)), Duration.ofSeconds(20)),
                random.nextInt(4) == 0 ? List.of(20, -10) : List.of(40, 30, 20, 10),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? Answering.ANYONE : Answering.CAPTAIN);
        List<Question> main = new ArrayList<>(Stories.writtenOnes("a", 2));
        main.add(Stories.choice("a3"));
        main.add(Stories.number("a4"));
        Map<String, List<Question>> questions =
                Map.of("main", main, "reserve", Stories.writtenOnes("r", random.nextInt(3)));
        return Stories.plan(cast, List.of(new RoundPlan(rules, questions)));
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        AccelerationState round = round(state);
        int any = random.nextInt(100);
        if (any < 40) {
            List<Integer> seats = state.cast().seats().toList();
            int seat = seats.get(random.nextInt(seats.size()));
            return new Throw(new Actor.Player(seat), answer(round, seat / 10, random, now));
        }
        Actor by = any < 47 ? new Actor.Juror(1, "GK") : any < 49 ? new Actor.Spectator("x") : new Actor.Host("MC");
        return new Throw(by, random.nextInt(3) > 0 ? forward(round) : ofHost(round, random));
    }

    private static AccelerationCommand answer(AccelerationState round, int team, Random random, Instant now) {
        int turn = round.turn() - (random.nextInt(15) == 0 ? 1 : 0);
        return new AccelerationCommand.GiveAnswer(turn, words(team, random), now.minusMillis(random.nextInt(700)));
    }

    private static Answer words(int team, Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new Answer.Typed("trần phú");
            case 3 -> new Answer.Typed("tran phu");
            case 4 -> new Answer.Picked(random.nextInt(5));
            case 5 -> new Answer.Typed(String.valueOf(36 + random.nextInt(8)));
            case 6 -> new Answer.Typed(" ");
            default -> new Answer.Typed("Ý của đội " + team);
        };
    }

    /** What a host does next. */
    private static AccelerationCommand forward(AccelerationState round) {
        Phase.Asking asking = round.asking();
        if (asking == null) return new AccelerationCommand.Show();
        return switch (asking.stage()) {
            case READ -> new AccelerationCommand.Start();
            case RUNNING -> new AccelerationCommand.StartClock();
            case LOCKED -> new AccelerationCommand.ShowAnswers();
            case ANSWERS -> new AccelerationCommand.Confirm();
            case OVER -> new AccelerationCommand.Show();
        };
    }

    private static AccelerationCommand ofHost(AccelerationState round, Random random) {
        int turn = random.nextInt(6) == 0 ? random.nextInt(6) : round.turn();
        int team = 1 + random.nextInt(5);
        String reason = random.nextInt(5) == 0 ? " " : "nghe nhầm";
        return switch (random.nextInt(9)) {
            case 0, 1 -> new AccelerationCommand.Rule(turn, team, random.nextBoolean());
            case 2 -> new AccelerationCommand.AcceptWording(turn, "tran phu");
            case 3 ->
                new AccelerationCommand.EnterAnswer(
                        turn, team, words(team, random), random.nextBoolean() ? null : random.nextInt(25_000));
            case 4 -> new AccelerationCommand.Overrule(1 + random.nextInt(5), team, random.nextBoolean(), reason);
            case 5 ->
                random.nextInt(3) == 0
                        ? new AccelerationCommand.CancelQuestion(turn, reason)
                        : new AccelerationCommand.Lock();
            case 6 -> new AccelerationCommand.StopClock();
            case 7 -> new AccelerationCommand.StartClock();
            default -> new AccelerationCommand.ReplaceQuestion(null);
        };
    }

    private static AccelerationState round(ContestState state) {
        return (AccelerationState) Objects.requireNonNull(state.playing()).state();
    }

    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        Phase.Asking asking = round(state).asking();
        Phase.Stage stage = asking == null ? Phase.Stage.READ : asking.stage();
        MatchLeaks.none(state, views, stage == Phase.Stage.OVER);
        for (int seat : state.cast().seats().toList())
            for (int team : state.cast().teamNumbers().toList())
                if (seat / 10 != team) assertThat(views.seat(seat).toString()).doesNotContain("Ý của đội " + team);
        if (stage == Phase.Stage.ANSWERS || stage == Phase.Stage.OVER) return;
        for (Object open : List.of(views.stage(), views.contestants(), views.audience()))
            assertThat(open.toString()).doesNotContain("Ý của đội").doesNotContain("trần phú");
    }
}
