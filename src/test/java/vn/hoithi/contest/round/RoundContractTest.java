package vn.hoithi.contest.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.hoithi.codec.EventCodec;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Happened;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.ScoreEntry;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Views;

/**
 * What every round owes the house, for every round in the catalogue: random contests of random commands by random
 * people, also in phases where they make no sense. Seeds are in the names; set {@code -Dhoithi.seed} for another start.
 */
class RoundContractTest {
    private static final int CONTESTS = Integer.getInteger("hoithi.contests", 150);
    private static final int COMMANDS = 250;
    private static final long SEED = Long.getLong("hoithi.seed", 20261128L);

    @TestFactory
    Stream<DynamicTest> every_round_has_dice() {
        return Rounds.all().stream()
                .map(round -> DynamicTest.dynamicTest(
                        round.name(), () -> assertThat(RoundDice.of(round)).isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> random_contests_keep_their_promises() {
        return Rounds.all().stream()
                .flatMap(round -> Stream.iterate(SEED, seed -> seed + 1)
                        .limit(CONTESTS)
                        .map(seed -> DynamicTest.dynamicTest(
                                round.name() + " seed " + seed, () -> new Walk(RoundDice.of(round), seed).run())));
    }

    /** Else the walks would promise less than they seem to. */
    @TestFactory
    Stream<DynamicTest> the_dice_reach_every_event_of_the_round() {
        return Rounds.all().stream()
                .map(round -> DynamicTest.dynamicTest(round.name(), () -> {
                    Set<Class<?>> reached = new HashSet<>();
                    for (long seed = SEED; seed < SEED + CONTESTS; seed++) {
                        Walk walk = new Walk(RoundDice.of(round), seed);
                        walk.run();
                        for (Happened happened : walk.journal)
                            if (happened.event() instanceof ContestEvent.InRound inRound)
                                reached.add(inRound.event().getClass());
                    }
                    assertThat(reached).containsExactlyInAnyOrder(round.events().getPermittedSubclasses());
                }));
    }

    private static final class Walk {
        private final RoundDice dice;
        private final Random random;
        private final List<Happened> journal = new ArrayList<>();
        private final ContestState planned;
        private ContestState state;
        private SeatMap<Instant> away = SeatMap.empty();
        private Instant now = Instant.parse("2026-11-28T14:00:00Z");

        Walk(RoundDice dice, long seed) {
            this.dice = dice;
            this.random = new Random(seed);
            this.planned = Contest.begin(dice.plan(random));
            this.state = planned;
        }

        void run() {
            give(new Actor.Host("MC"), new ContestCommand.StartRound());
            for (int i = 0; i < COMMANDS; i++) {
                now = now.plus(Duration.ofMillis(random.nextInt(4000)));
                step();
                check();
            }
            assertThat(replayed()).isEqualTo(state);
            for (Happened happened : journal) {
                EventCodec.Stored stored = EventCodec.write(happened.event());
                assertThat(EventCodec.read(stored.type(), stored.body()))
                        .as("as the journal gives it back")
                        .isEqualTo(happened.event());
            }
        }

        private void step() {
            Playing playing = state.playing();
            int chance = random.nextInt(100);
            if (playing == null) {
                give(new Actor.Host("MC"), new ContestCommand.StartRound());
            } else if (chance < 4) {
                give(
                        new Actor.Host("MC"),
                        new ContestCommand.Undo(playing.steps().size()));
            } else if (chance < 7) {
                connect();
            } else if (chance < 15 && playing.due().isPresent()) {
                Due due = playing.due().orElseThrow();
                if (due.at().isAfter(now)) now = due.at();
                give(new Actor.Machine(), new ContestCommand.InRound(due.command()));
            } else {
                RoundDice.Throw thrown = dice.command(state, random, now);
                give(thrown.by(), new ContestCommand.InRound(thrown.command()));
            }
        }

        private void connect() {
            int seat = state.cast()
                    .list()
                    .get(random.nextInt(state.cast().contestants().size()))
                    .seat();
            away = away.has(seat) ? away.without(seat) : away.with(seat, now);
        }

        private void give(Actor by, ContestCommand command) {
            ContestState before = state;
            Decision<ContestEvent> decision = Contest.decide(
                    state, new Order<>(by, now, random.nextLong(), away, Duration.ofMillis(300), command));
            for (ContestEvent event : decision.events()) {
                Happened happened = new Happened(now, by.label(), event);
                journal.add(happened);
                state = Contest.apply(state, happened);
            }
            if (!decision.accepted()) {
                assertThat(state.scores()).as("scores after a refusal").isEqualTo(before.scores());
                if (decision.events().isEmpty())
                    assertThat(state).as("a refusal").isSameAs(before);
            }
        }

        private ContestState replayed() {
            ContestState replayed = planned;
            for (Happened happened : journal) replayed = Contest.apply(replayed, happened);
            return replayed;
        }

        private void check() {
            for (int seat : state.cast().seats().toList()) {
                int logged = state.scores().entries().stream()
                        .filter(entry -> entry.seat() == seat)
                        .mapToInt(entry -> (int) entry.points())
                        .sum();
                assertThat(logged)
                        .as("points of seat " + seat)
                        .isEqualTo(state.scores().points(seat));
                assertThat(earned(seat)).as("earned by seat " + seat).isEqualTo(logged);
            }
            checkTeams();
            Views views = new Views(state, new Presence(state.cast().seats(), away, notYet(), 1, 1, 1, 1, null, "", 1));
            views.host();
            views.referees();
            if (state.playing() != null) dice.assertNothingLeaks(state, views);
        }

        private void checkTeams() {
            for (int team : state.cast().teamNumbers().toList()) {
                double logged = state.scores().entries().stream()
                        .filter(entry -> entry.team() == team)
                        .mapToDouble(ScoreEntry::points)
                        .sum();
                assertThat(state.scores().ofTeam(team))
                        .as("points of team " + team)
                        .isCloseTo(logged, within(0.001));
                Playing playing = state.playing();
                double earned = playing == null ? 0 : playing.points().totals().getOr(team, 0.0);
                assertThat(earned).as("earned by team " + team).isCloseTo(logged, within(0.001));
            }
        }

        /** Every other seat that is away never had a phone. */
        private SeatSet notYet() {
            return state.cast().seats().where(seat -> seat % 2 == 0 && away.has(seat));
        }

        private int earned(int seat) {
            Playing playing = state.playing();
            if (playing == null) return 0;
            return playing.points().questions().stream()
                    .mapToInt(question -> question.bySeat().getOr(seat, 0))
                    .sum();
        }
    }
}
