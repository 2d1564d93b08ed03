package vn.hoithi.contest.round.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.RoundCommand;

/**
 * Overruling a verdict comes to the same as if it had been given so: random matches are played, one verdict is overruled, and
 * the same orders are given again with the other verdict in their midst. Seeds are in the names; set {@code -Dhoithi.seed} for
 * another start.
 */
class ObstacleOverruleTest {
    private static final long SEED = Long.getLong("hoithi.seed", 20261128L);
    private static final int MATCHES = Integer.getInteger("hoithi.matches", 300);
    private static final ObstacleRound ROUND = new ObstacleRound();

    @TestFactory
    Stream<DynamicTest> an_overruling_equals_the_match_with_the_other_verdict() {
        return LongStream.range(SEED, SEED + MATCHES)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> overruleEach(seed)));
    }

    /** Else the comparisons would say less than they seem to. */
    @Test
    void the_matches_have_verdicts_of_every_kind_and_much_that_follows_them() {
        int right = 0;
        int followed = 0;
        int rows = 0;
        for (long seed = SEED; seed < SEED + MATCHES; seed++) {
            Course course = random(seed).state.course();
            rows += course.done().stream()
                    .mapToInt(done -> done.verdicts().size())
                    .sum();
            for (Guess guess : course.guesses()) {
                if (guess.right()) right++;
                else if (course.turn() > guess.turn()) followed++;
            }
        }
        assertThat(List.of(right, followed, rows)).allMatch(many -> many > MATCHES / 10);
    }

    private static void overruleEach(long seed) {
        Telling told = random(seed);
        for (Guess guess : told.state.course().guesses()) compare(told, guess.turn(), guess.team(), !guess.right());
        for (Done done : told.state.course().done())
            done.verdicts().forEach((team, right) -> compare(told, done.turn(), team, !right));
    }

    private static Telling random(long seed) {
        Random random = new Random(seed);
        Cast cast = Stories.teams(2 + random.nextInt(4));
        Telling told = new Telling(cast);
        Instant now = Instant.parse("2026-11-28T14:00:00Z");
        for (int i = 0; i < 120; i++) {
            now = now.plusMillis(random.nextInt(3000));
            now = told.next(random, now);
        }
        return told;
    }

    private static void compare(Telling told, int turn, int team, boolean right) {
        ObstacleEvent.Overruled other = new ObstacleEvent.Overruled(turn, team, right, "nghe nhầm", Instant.EPOCH);
        ObstacleState overruled = ROUND.apply(told.state, other);
        ObstacleState again = told.again(turn, team, right).state;
        String what = "turn " + turn + " of team " + team + " now " + right;
        assertThat(ROUND.points(overruled, SeatMap.empty())).as(what).isEqualTo(ROUND.points(again, SeatMap.empty()));
        Course one = overruled.course();
        Course two = again.course();
        assertThat(one.in()).as(what).isEqualTo(two.in());
        assertThat(one.guesses()).as(what).isEqualTo(two.guesses());
        assertThat(one.done()).as(what).isEqualTo(two.done());
        assertThat(one.asked()).as(what).isEqualTo(two.asked());
        assertThat(one.calling().floor()).as(what).isEqualTo(two.calling().floor());
        assertThat(one.nextPicker()).as(what).isEqualTo(two.nextPicker());
        assertThat(ROUND.over(overruled)).as(what).isEqualTo(ROUND.over(again));
        assertThat(ROUND.apply(overruled, new ObstacleEvent.Overruled(turn, team, !right, "xem lại", Instant.EPOCH))
                        .course()
                        .done())
                .as("and back: " + what)
                .isEqualTo(told.state.course().done());
    }

    /** A match as a list of orders that were accepted. */
    private static final class Telling {
        private final Cast cast;
        private final List<Order<ObstacleCommand>> orders = new ArrayList<>();
        private ObstacleState state;

        Telling(Cast cast) {
            this.cast = cast;
            this.state = ROUND.begin(Obstacle.plan(ObstacleRules.standard()), cast);
        }

        /** One random order more. */
        Instant next(Random random, Instant now) {
            var due = ROUND.due(state);
            boolean machine = due.isPresent() && random.nextInt(3) == 0;
            Instant at = machine && due.get().at().isAfter(now) ? due.get().at() : now;
            RoundCommand command = machine
                    ? due.get().command()
                    : random.nextInt(3) > 0
                            ? ObstacleDice.likely(state, random)
                            : ObstacleDice.ofPlayer(state, random, at);
            List<Integer> seats = cast.seats().toList();
            boolean player = command instanceof ObstacleCommand.Buzz || command instanceof ObstacleCommand.GiveAnswer;
            Actor by = player ? new Actor.Player(seats.get(random.nextInt(seats.size()))) : new Actor.Host("MC");
            give(new Order<>(
                    by, at, random.nextLong(), SeatMap.empty(), Duration.ofMillis(300), (ObstacleCommand) command));
            return at;
        }

        private void give(Order<ObstacleCommand> order) {
            Decision<ObstacleEvent> decision = ROUND.decide(state, order, Lineup.of(cast));
            for (ObstacleEvent event : decision.events()) state = ROUND.apply(state, event);
            if (decision.accepted() && !decision.events().isEmpty()) orders.add(order);
        }

        /** The same orders with the other verdict; for a verdict of the machine a person gives it before the confirming. */
        Telling again(int turn, int team, boolean right) {
            Telling other = new Telling(cast);
            for (Order<ObstacleCommand> order : orders) {
                ObstacleCommand command = order.command();
                boolean verdict =
                        command instanceof ObstacleCommand.Rule rule && rule.turn() == turn && rule.team() == team;
                ObstacleCommand.Rule ruling = new ObstacleCommand.Rule(turn, team, right);
                if (command instanceof ObstacleCommand.Confirm confirm && confirm.turn() == turn)
                    other.give(order.of(ruling));
                other.give(verdict ? order.of(ruling) : order);
            }
            return other;
        }
    }
}
