package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.UnitScore;
import vn.hoithi.contest.round.RoundRules;

/**
 * The figures of a golden bell; defaults and what real contests use stand in the rule book, chapter "Rung chuông vàng".
 *
 * @param mode whether a wrong answer leaves the floor
 * @param questions number of the last question, the one that rings the bell; 1–200
 * @param times time to answer, by stage: the questions are cut into as many equal stages as there are times; 3 s–10 min
 * @param suggestedTimes whether a question's own suggested time goes before {@code times}
 * @param settle how long after the deadline answers pressed in time may still arrive; up to 2 s
 * @param mayChange whether an answer may be changed until the lock
 * @param rescue when and how people come back
 * @param lifebuoys how often the sole survivor may ask the room
 * @param lifebuoyTime how long the room votes
 * @param restores how often everybody wrong at once may be put back for a reserve question
 * @param tieReserves how many reserve questions decide among several who are left
 * @param pointsPerRight points logged for a right answer; 1–1000
 * @param prizes from the best down
 * @param unitScore how a unit's points are summed up
 * @param bestMembers how many members count under {@link UnitScore#BEST}
 */
public record GoldenBellRules(
        Mode mode,
        int questions,
        List<Duration> times,
        boolean suggestedTimes,
        Duration settle,
        boolean mayChange,
        RescueRules rescue,
        int lifebuoys,
        Duration lifebuoyTime,
        int restores,
        int tieReserves,
        int pointsPerRight,
        List<Prize> prizes,
        UnitScore unitScore,
        int bestMembers)
        implements RoundRules {

    public static final int MOST_QUESTIONS = 200;
    public static final Duration SHORTEST_TIME = Duration.ofSeconds(3);
    public static final Duration LONGEST_TIME = Duration.ofMinutes(10);

    public enum Mode {
        ELIMINATION,
        /** Nobody leaves; points decide and total time breaks ties. */
        ACCUMULATION
    }

    /** So many prizes of one kind, in order of rank. */
    public record Prize(Kind kind, int count) {
        public enum Kind {
            FIRST,
            SECOND,
            THIRD,
            ENCOURAGEMENT
        }
    }

    public GoldenBellRules {
        times = List.copyOf(times);
        prizes = List.copyOf(prizes);
        within("questions", questions, 1, MOST_QUESTIONS);
        if (times.isEmpty()) throw new IllegalArgumentException("times: at least one");
        for (Duration time : times)
            if (time.compareTo(SHORTEST_TIME) < 0 || time.compareTo(LONGEST_TIME) > 0)
                throw new IllegalArgumentException("times: 3 s to 10 min, not " + time);
        if (settle.isNegative() || settle.compareTo(Duration.ofSeconds(2)) > 0)
            throw new IllegalArgumentException("settle: 0 to 2 s, not " + settle);
        within("lifebuoys", lifebuoys, 0, 5);
        if (lifebuoyTime.compareTo(SHORTEST_TIME) < 0 || lifebuoyTime.compareTo(LONGEST_TIME) > 0)
            throw new IllegalArgumentException("lifebuoyTime: 3 s to 10 min, not " + lifebuoyTime);
        within("restores", restores, 0, 20);
        within("tieReserves", tieReserves, 0, 20);
        within("pointsPerRight", pointsPerRight, 1, 1000);
        within("bestMembers", bestMembers, 1, 1000);
    }

    @Override
    public String round() {
        return "goldenbell";
    }

    static void within(String figure, int value, int least, int most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(figure + ": " + least + " to " + most + ", not " + value);
    }

    /** The common contest: 20 questions of 15 s, one rescue after question 10. */
    public static GoldenBellRules standard() {
        return preset(20);
    }

    /** The figures of the rule book for a contest of 15, 20 or 30 questions; the rescue comes half way. */
    public static GoldenBellRules preset(int questions) {
        return new GoldenBellRules(
                Mode.ELIMINATION,
                questions,
                List.of(Duration.ofSeconds(15)),
                false,
                Duration.ofMillis(300),
                true,
                RescueRules.after(questions / 2),
                1,
                Duration.ofSeconds(20),
                3,
                3,
                1,
                List.of(
                        new Prize(Prize.Kind.FIRST, 1),
                        new Prize(Prize.Kind.SECOND, 1),
                        new Prize(Prize.Kind.THIRD, 3),
                        new Prize(Prize.Kind.ENCOURAGEMENT, 6)),
                UnitScore.SUM,
                5);
    }

    /** Nobody leaves: ten points for a right answer. */
    public static GoldenBellRules accumulation(int questions) {
        GoldenBellRules rules = preset(questions);
        return new GoldenBellRules(
                Mode.ACCUMULATION,
                questions,
                rules.times,
                false,
                rules.settle,
                true,
                RescueRules.none(),
                0,
                rules.lifebuoyTime,
                0,
                0,
                10,
                rules.prizes,
                UnitScore.SUM,
                rules.bestMembers);
    }

    public boolean eliminates() {
        return mode == Mode.ELIMINATION;
    }

    /** Time to answer the question of this number, from 1; questions past the last take the time of the last stage. */
    public Duration timeFor(int number) {
        int stage = (Math.min(number, questions) - 1) * times.size() / questions;
        return times.get(stage);
    }
}
