package vn.hoithi.contest.round.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.hoithi.contest.view.Views;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Random obstacle rounds. What is typed is never written just as the answer, so that a leak would be seen. */
public final class ObstacleDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        Cast cast = Stories.teams(2 + random.nextInt(7));
        List<Integer> scale = random.nextBoolean() ? List.of(60, 50, 40, 30) : List.of(50, 20);
        ObstacleRules rules = new ObstacleRules(
                Duration.ofSeconds(5 + random.nextInt(30)),
                10,
                random.nextInt(20),
                scale,
                20,
                Duration.ofSeconds(15),
                true,
                random.nextBoolean() ? Answering.ANYONE : Answering.CAPTAIN);
        List<Question> reserve = Stories.writtenOnes("r", random.nextInt(3));
        return Stories.plan(cast, List.of(new RoundPlan(rules, Map.of("reserve", reserve), Obstacle.set())));
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        ObstacleState round =
                (ObstacleState) Objects.requireNonNull(state.playing()).state();
        int any = random.nextInt(100);
        if (any < 40) return new Throw(player(state, random), ofPlayer(round, random, now));
        Actor by = any < 45 ? new Actor.Juror(1, "GK") : any < 47 ? new Actor.Spectator("x") : new Actor.Host("MC");
        return new Throw(by, random.nextInt(3) == 0 ? ofHost(round, random) : likely(round, random));
    }

    private static Actor player(ContestState state, Random random) {
        List<Integer> seats = new ArrayList<>(state.cast().seats().toList());
        return new Actor.Player(seats.get(random.nextInt(seats.size())));
    }

    static ObstacleCommand ofPlayer(ObstacleState round, Random random, Instant now) {
        Instant pressed = now.minusNanos(random.nextInt(600_000_000));
        Asking asking = round.course().asking();
        int turn =
                asking == null || random.nextInt(12) == 0 ? round.course().turn() - random.nextInt(2) : asking.turn();
        return switch (random.nextInt(20)) {
            case 0 -> new ObstacleCommand.PickRow(random.nextInt(6));
            case 1, 2 -> new ObstacleCommand.Buzz(pressed, Duration.ofMillis(random.nextInt(30)));
            default -> new ObstacleCommand.GiveAnswer(turn, answer(round, random), pressed);
        };
    }

    private static Answer answer(ObstacleState round, Random random) {
        Asking asking = round.course().asking();
        String right = asking == null ? "?" : asking.question().form().answer().toLowerCase(Locale.ROOT);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> new Answer.Typed(right);
            case 5, 6 -> new Answer.Typed(right.substring(0, right.length() - 1));
            case 7 -> new Answer.Typed(" ");
            case 8 -> new Answer.Picked(1);
            default -> new Answer.Typed("khác " + random.nextInt(3));
        };
    }

    /** What moves the round on. */
    static ObstacleCommand likely(ObstacleState round, Random random) {
        Course course = round.course();
        Calling calling = course.calling();
        Asking asking = course.asking();
        int row = 1 + random.nextInt(4);
        if (calling.floor() != 0)
            return new ObstacleCommand.Rule(calling.turn(), calling.floor(), random.nextInt(4) == 0);
        if (course.waits()) return new ObstacleCommand.StartClock();
        if (course.hint() != null) return new ObstacleCommand.ReadDone();
        if (course.ended() != null)
            return random.nextBoolean()
                    ? new ObstacleCommand.NoteAudience(random.nextBoolean())
                    : new ObstacleCommand.Reveal();
        if (asking == null) return new ObstacleCommand.PickRow(row);
        return switch (asking.stage()) {
            case READ -> new ObstacleCommand.ReadDone();
            case RUNNING -> new ObstacleCommand.CallTime();
            case LOCKED ->
                random.nextBoolean()
                        ? new ObstacleCommand.Rule(asking.turn(), 1 + random.nextInt(8), random.nextBoolean())
                        : new ObstacleCommand.Confirm(asking.turn());
            case OVER ->
                course.asked().has(Place.CENTRE)
                        ? new ObstacleCommand.ShowHint()
                        : course.rowsAsked() == 4 ? new ObstacleCommand.ShowCentre() : new ObstacleCommand.PickRow(row);
        };
    }

    private static ObstacleCommand ofHost(ObstacleState round, Random random) {
        Course course = round.course();
        int turn = random.nextInt(3) == 0 ? random.nextInt(10) : course.turn();
        int team = 1 + random.nextInt(5);
        return switch (random.nextInt(22)) {
            case 0 -> new ObstacleCommand.PickRow(random.nextInt(7));
            case 1 -> new ObstacleCommand.ShowCentre();
            case 2 -> new ObstacleCommand.ShowHint();
            case 3 -> new ObstacleCommand.ReadDone();
            case 4 -> new ObstacleCommand.StopClock();
            case 5 -> new ObstacleCommand.StartClock();
            case 6 -> new ObstacleCommand.CallTime();
            case 7 -> new ObstacleCommand.ShowAnswers();
            case 8 -> new ObstacleCommand.EnterAnswer(turn, team, answer(round, random));
            case 9 -> new ObstacleCommand.Rule(turn, team, random.nextBoolean());
            case 10 -> new ObstacleCommand.AcceptWording(turn, random.nextInt(5) == 0 ? " " : "khác 1");
            case 11 -> new ObstacleCommand.Confirm(turn);
            case 12 -> new ObstacleCommand.GiveFloor(random.nextInt(10));
            case 13 ->
                new ObstacleCommand.DropBuzz(
                        course.calling().floor() == 0 ? team : course.calling().floor());
            case 14 -> new ObstacleCommand.NoteAudience(random.nextBoolean());
            case 15 -> new ObstacleCommand.Reveal();
            case 16, 17, 18 ->
                new ObstacleCommand.Overrule(
                        1 + random.nextInt(8), team, random.nextBoolean(), random.nextInt(5) == 0 ? " " : "nghe nhầm");
            case 19 -> new ObstacleCommand.CancelQuestion(1 + random.nextInt(8), "câu sai");
            case 20 -> new ObstacleCommand.Settle();
            default -> new ObstacleCommand.ReplaceQuestion(null);
        };
    }

    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        ObstacleState round =
                (ObstacleState) Objects.requireNonNull(state.playing()).state();
        StringBuilder phones = new StringBuilder(views.contestants() + " " + views.audience());
        for (int seat : state.cast().seats().toList()) phones.append(views.seat(seat));
        String stage = views.stage().toString();
        Course course = round.course();
        for (int place = 1; place <= Place.CENTRE; place++) {
            Done done = course.doneIn(place);
            if (done != null && done.solved()) continue;
            String answer = course.question(place).form().answer();
            assertThat(stage).as("stage, row " + place).doesNotContain(answer);
            assertThat(phones).as("phones, row " + place).doesNotContain(answer);
        }
        if (course.hint() == null) assertThat(stage + phones).doesNotContain(Obstacle.HINT);
        if (round.revealed()) return;
        assertThat(stage + phones).doesNotContain(Obstacle.KEYWORD).doesNotContain("Cảng Nhà Rồng");
        assertThat(phones).doesNotContain(Obstacle.PICTURE);
        if (course.done().stream().noneMatch(Done::solved)) assertThat(stage).doesNotContain(Obstacle.PICTURE);
    }
}
