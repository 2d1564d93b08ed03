package vn.hoithi.live.press;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server knows of one socket: its clock, its ways, and when its phone last said that it had not pressed. All
 * times of the phone are what the phone says. What it can gain by lying is how long its press is believed to have been
 * on its way:
 *
 * <ul>
 *   <li>as long as its messages usually take, at most {@link #FARTHEST}, since a phone may hold everything back to seem
 *       far away, and {@link #SLACK};
 *   <li>longer, as late as its messages come at times, only of a phone that asks for the time steadily and is not late
 *       too often; {@link #MOST} in all;
 *   <li>never to before the moment at which it last said that it had not pressed.
 * </ul>
 */
public final class PhoneLine {
    /** Nobody's press is believed to have been on its way for longer. */
    public static final Duration MOST = Duration.ofMillis(500);
    /** No message is believed to take longer usually. */
    public static final Duration FARTHEST = Duration.ofMillis(175);
    /** Allowed above what was seen: a line may always be a little slower than ever before. */
    public static final Duration SLACK = Duration.ofMillis(20);
    /** Answers under way at once: a phone that asks ten times a second has as many over a line that stalls. */
    private static final int STAMPS = 32;

    private final PhoneClock clock = new PhoneClock();
    private final Ways ways = new Ways();
    private final Questions questions = new Questions();
    private final Map<String, Instant> stamps = new LinkedHashMap<>();
    private @Nullable Instant greetedAt;
    /** By the server's clock: the phone had this answer when it last said that it had not pressed. */
    private @Nullable Instant proven;

    /**
     * The phone is let in, and sends at once what it had kept while it was cut off. An answer given from now on is
     * received after that, so a question that echoes it says: all I have pressed is sent.
     */
    public void greeted(Instant at) {
        greetedAt = at;
    }

    /**
     * A clock question has come in.
     *
     * @param stamp of the answer that is given at once; nobody can guess it
     */
    public void asked(ClockQuestion question, Instant arrived, String stamp) {
        Instant given = question.echo() == null ? null : stamps.get(question.echo());
        if (given != null && !question.held().isNegative()) onReading(question, given, arrived);
        stamps.put(stamp, arrived);
        if (stamps.size() > STAMPS) stamps.remove(stamps.keySet().iterator().next());
    }

    private void onReading(ClockQuestion question, Instant given, Instant arrived) {
        Instant received = question.sent().minus(question.held());
        clock.add(Reading.of(given, received, question.sent(), arrived));
        clock.offset(arrived).ifPresent(offset -> ways.add(Duration.between(offset.server(question.sent()), arrived)));
        if (greetedAt == null || given.isBefore(greetedAt)) return;
        questions.asked(question.sent());
        if (proven == null || given.isAfter(proven)) proven = given;
    }

    /**
     * Until when, by the server's clock, the phone has said that all it pressed is sent; empty before it said so for the
     * first time.
     */
    public Optional<Instant> quietUntil(Instant now) {
        Instant until = questions.last();
        return until == null ? Optional.empty() : clock.offset(now).map(offset -> offset.server(until));
    }

    /** How long a press that arrives now may be believed to have been on its way. */
    public Duration allowance() {
        return ways.oftenLate() || !steady() ? usual() : late();
    }

    /** Whether this phone asks for the time several times a second, as phones do that may buzz. */
    public boolean steady() {
        return questions.steady();
    }

    private Duration late() {
        Duration lateness = ways.lateness(MOST);
        Duration most = usual().plus(lateness).plus(lateness.dividedBy(4));
        return most.compareTo(MOST) < 0 ? most : MOST;
    }

    private Duration usual() {
        Duration usual = ways.usual();
        return (usual.compareTo(FARTHEST) < 0 ? usual : FARTHEST).plus(SLACK);
    }

    /** The clock by which a command is taken that has arrived just now. */
    public FairClock fairClock(Instant arrived) {
        Offset offset = clock.offset(arrived).orElse(null);
        if (offset == null) return FairClock.ofArrival(arrived);
        Instant allowed = arrived.minus(allowance());
        Instant quiet = quietUntil(arrived).orElse(allowed);
        Instant silent = latest(quiet, proven == null ? quiet : proven, arrived);
        Instant usual = latest(arrived.minus(usual()), silent, arrived);
        Instant earliest = latest(allowed, silent, arrived);
        return new FairClock(arrived, usual, earliest, quiet.plus(Questions.STEADY), offset);
    }

    private static Instant latest(Instant one, Instant other, Instant butNotAfter) {
        Instant later = one.isAfter(other) ? one : other;
        return later.isAfter(butNotAfter) ? butNotAfter : later;
    }
}
