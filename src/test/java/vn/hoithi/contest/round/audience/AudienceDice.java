package vn.hoithi.contest.round.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
import vn.hoithi.contest.round.match.MatchLeaks;
import vn.hoithi.contest.view.Views;
import vn.hoithi.question.Answer;

/** Random questions for the audience, with teams and without. */
public final class AudienceDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        Cast cast = random.nextBoolean() ? Stories.teams(2) : Stories.cast(5);
        AudienceRules rules = new AudienceRules(
                Duration.ofSeconds(10),
                "Sổ tay",
                random.nextBoolean() ? AudienceRules.Drawing.FASTEST : AudienceRules.Drawing.LOT,
                1 + random.nextInt(2),
                random.nextBoolean());
        return Stories.plan(
                cast,
                List.of(new RoundPlan(
                        rules, Map.of("main", Stories.writtenOnes("q", 3), "reserve", Stories.writtenOnes("r", 1)))));
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        AudienceState round = round(state);
        int any = random.nextInt(100);
        if (any < 40) return new Throw(new Actor.Spectator("máy " + random.nextInt(8)), answer(round, random, now));
        if (any < 48) {
            List<Integer> seats = state.cast().seats().toList();
            return new Throw(new Actor.Player(seats.get(random.nextInt(seats.size()))), answer(round, random, now));
        }
        Actor by = any < 53 ? new Actor.Juror(1, "GK") : new Actor.Host("MC");
        return new Throw(by, random.nextInt(3) > 0 ? forward(round) : ofHost(round, random));
    }

    private static AudienceCommand answer(AudienceState round, Random random, Instant now) {
        List<String> words = List.of("trần phú", "TRẦN PHÚ.", "tran phu", "Lê Duẩn", " ");
        return new AudienceCommand.GiveAnswer(
                round.turn() - (random.nextInt(15) == 0 ? 1 : 0),
                new Answer.Typed(words.get(random.nextInt(words.size()))),
                random.nextBoolean() ? null : "Bác Ba",
                now.minusMillis(random.nextInt(700)));
    }

    private static AudienceCommand forward(AudienceState round) {
        Phase.Asking asking = round.asking();
        if (asking == null || asking.done()) return new AudienceCommand.Show();
        return switch (asking.stage()) {
            case READ -> new AudienceCommand.Start();
            case OPEN -> new AudienceCommand.StartClock();
            case LOCKED -> new AudienceCommand.Reveal();
            case REVEALED -> new AudienceCommand.DrawWinners();
        };
    }

    private static AudienceCommand ofHost(AudienceState round, Random random) {
        int turn = random.nextInt(6) == 0 ? random.nextInt(5) : round.turn();
        return switch (random.nextInt(7)) {
            case 0 -> new AudienceCommand.AcceptWording(turn, "tran phu");
            case 1 -> new AudienceCommand.DrawWinners();
            case 2 ->
                random.nextInt(3) == 0
                        ? new AudienceCommand.CancelQuestion(turn, random.nextBoolean() ? "câu sai" : " ")
                        : new AudienceCommand.Reveal();
            case 3 -> new AudienceCommand.StopClock();
            case 4 -> new AudienceCommand.StartClock();
            case 5 -> random.nextInt(3) == 0 ? new AudienceCommand.Lock() : new AudienceCommand.Show();
            default -> new AudienceCommand.ReplaceQuestion(null);
        };
    }

    private static AudienceState round(ContestState state) {
        return (AudienceState) Objects.requireNonNull(state.playing()).state();
    }

    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        Phase.Asking asking = round(state).asking();
        boolean revealed = asking != null && asking.stage() == Phase.Stage.REVEALED;
        MatchLeaks.none(state, views, revealed);
        for (Object open : List.of(views.stage(), views.contestants(), views.audience()))
            assertThat(open.toString()).doesNotContain("máy ").doesNotContain("Lê Duẩn");
    }
}
