package vn.hoithi.contest.round.finish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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

/** Random finishes. */
public final class FinishDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        Cast cast = Stories.teams(2 + random.nextInt(4));
        return Stories.plan(cast, List.of(round(random)));
    }

    static RoundPlan round(Random random) {
        FinishRules model = random.nextInt(3) == 0 ? FinishRules.classic() : FinishRules.o20();
        boolean odd = model.packages().isEmpty() && random.nextBoolean();
        List<FinishRules.Value> values =
                odd ? List.of(FinishRules.Value.of(15, 10), FinishRules.Value.of(25, 15)) : model.values();
        FinishRules rules = new FinishRules(
                values,
                3,
                model.packages(),
                model.steal(),
                random.nextInt(3),
                model.practical(),
                random.nextInt(3) > 0,
                random.nextBoolean() ? Answering.ANYONE : Answering.CAPTAIN);
        Map<String, List<Question>> questions = new TreeMap<>();
        for (FinishRules.Value value : values)
            questions.put(
                    "value" + value.points(), Stories.writtenOnes("v" + value.points() + "-", 2 + random.nextInt(6)));
        questions.put("reserve", Stories.writtenOnes("r", random.nextInt(3)));
        return new RoundPlan(rules, questions);
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        FinishState finish =
                (FinishState) Objects.requireNonNull(state.playing()).state();
        int any = random.nextInt(100);
        if (any < 30) return new Throw(player(state, random), ofPlayer(finish, random, now));
        Actor by = any < 36 ? new Actor.Juror(1, "GK") : any < 38 ? new Actor.Spectator("x") : new Actor.Host("MC");
        return new Throw(by, random.nextInt(4) > 0 ? fitting(finish, random) : anything(finish, random));
    }

    private static Actor player(ContestState state, Random random) {
        List<Integer> seats = new ArrayList<>(state.cast().seats().toList());
        return new Actor.Player(seats.get(random.nextInt(seats.size())));
    }

    private static FinishCommand ofPlayer(FinishState finish, Random random, Instant now) {
        return switch (random.nextInt(8)) {
            case 0 -> choice(finish, random);
            case 1 -> new FinishCommand.PlaceStar(finish.turn() + random.nextInt(3));
            default ->
                new FinishCommand.Buzz(
                        finish.turn() - (random.nextInt(12) == 0 ? 1 : 0),
                        now.minusMillis(random.nextInt(600)),
                        Duration.ofMillis(random.nextInt(30)));
        };
    }

    private static FinishCommand.Choose choice(FinishState finish, Random random) {
        if (!finish.packages().isEmpty())
            return new FinishCommand.Choose(
                    finish.packages().get(random.nextInt(finish.packages().size())));
        List<Integer> values = new ArrayList<>();
        for (FinishRules.Value value : finish.rules().values())
            values.addAll(Collections.nCopies(finish.left(value.points()).size(), value.points()));
        Collections.shuffle(values, random);
        return new FinishCommand.Choose(values.subList(0, finish.toChoose()));
    }

    /** What a host would do next. */
    static FinishCommand fitting(FinishState finish, Random random) {
        return switch (finish.phase()) {
            case Phase.Ready ready -> new FinishCommand.StartTurn(null);
            case Phase.Choosing choosing -> choice(finish, random);
            case Phase.Placing placing ->
                random.nextInt(4) == 0 ? new FinishCommand.PlaceStar(finish.turn() + 1) : new FinishCommand.Show();
            case Phase.Asking asking -> fitting(finish, asking, random);
        };
    }

    private static FinishCommand fitting(FinishState finish, Phase.Asking asking, Random random) {
        int turn = finish.turn();
        Asked present = Objects.requireNonNull(finish.present());
        return switch (asking.stage()) {
            case READ ->
                random.nextInt(8) == 0 ? new FinishCommand.ReplaceQuestion(null) : new FinishCommand.ReadDone();
            case RUNNING, TIME ->
                random.nextInt(8) == 0
                        ? new FinishCommand.AddTime(30)
                        : new FinishCommand.Rule(turn, present.owner(), random.nextInt(3) == 0);
            case STEAL ->
                random.nextInt(3) > 0 ? new FinishCommand.GiveFloor(1 + random.nextInt(5)) : new FinishCommand.Skip();
            case FLOOR -> new FinishCommand.StartAnswer();
            case STEALING, STEAL_TIME -> new FinishCommand.Rule(turn, present.thief(), random.nextBoolean());
            case OVER ->
                finish.upNext() == null ? new FinishCommand.StartTurn(random.nextInt(6)) : new FinishCommand.Next();
        };
    }

    private static FinishCommand anything(FinishState finish, Random random) {
        int turn = random.nextInt(3) == 0 ? random.nextInt(8) : finish.turn();
        int team = 1 + random.nextInt(5);
        return switch (random.nextInt(16)) {
            case 0 -> new FinishCommand.StartTurn(team);
            case 1 -> new FinishCommand.Choose(List.of(20, 20, 30));
            case 2 -> new FinishCommand.PlaceStar(turn + 1);
            case 3 -> new FinishCommand.Next();
            case 4 -> new FinishCommand.Show();
            case 5 -> new FinishCommand.ReadDone();
            case 6 -> new FinishCommand.StopClock();
            case 7 -> new FinishCommand.StartClock();
            case 8 -> new FinishCommand.AddTime(random.nextBoolean() ? 60 : 45);
            case 9 -> random.nextInt(3) == 0 ? new FinishCommand.CallTime() : new FinishCommand.Settle();
            case 10 -> new FinishCommand.Rule(turn, team, random.nextBoolean());
            case 11, 12 ->
                new FinishCommand.Overrule(
                        turn, team, random.nextBoolean(), random.nextInt(5) == 0 ? " " : "nghe nhầm");
            case 13 -> new FinishCommand.CancelQuestion(turn, random.nextInt(4) == 0 ? "" : "câu sai");
            case 14 -> new FinishCommand.ReplaceQuestion(null);
            default -> new FinishCommand.StartAnswer();
        };
    }

    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        FinishState finish =
                (FinishState) Objects.requireNonNull(state.playing()).state();
        Phase.Asking asking = finish.asking();
        MatchLeaks.none(state, views, asking != null && asking.stage() == Phase.Stage.OVER);
    }
}
