package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.hoithi.live.press.ClockQuestion;
import vn.hoithi.live.press.FairClock;
import vn.hoithi.live.press.PhoneLine;

/** A phone with its clock and its line, and at the far end what the server knows of it. It behaves as {@code web/src/live} does. */
final class SimPhone {
    private static final Duration BEAT = Duration.ofSeconds(4);
    private static final Duration BEAT_WHILE_OPEN = Duration.ofMillis(100);

    private final VirtualTime time;
    private final PhonesClock clock;
    private final Way up;
    private final Way down;
    private final Trick trick;
    private final PhoneLine line = new PhoneLine();
    private Consumer<PhoneLine> heard = told -> {};
    private boolean open;
    private long questions;
    private long beat;
    private long beats;
    private @Nullable String echo;
    private Instant answered = Instant.EPOCH;

    SimPhone(VirtualTime time, Conditions conditions, Trick trick, RandomGenerator dice) {
        this.time = time;
        this.trick = trick;
        this.clock = new PhonesClock(dice);
        Duration wayUp = conditions.wayFromPhone(dice);
        this.up = new Way(conditions, wayUp, dice);
        this.down = new Way(conditions, conditions.wayToPhone(wayUp, dice), dice);
        line.greeted(time.now());
        time.after(Conditions.share(BEAT, dice.nextDouble()), () -> beat(0));
    }

    PhoneLine line() {
        return line;
    }

    /** Who wants to know whenever the server has heard from this phone. */
    void whenHeard(Consumer<PhoneLine> heard) {
        this.heard = heard;
    }

    /** A view tells the phone that a buzzer is open, or no longer. */
    void tell(boolean buzzerOpen) {
        time.at(down.arrival(time.now()), () -> {
            open = buzzerOpen;
            beats = 0;
            beat(++beat);
        });
    }

    private void beat(long mine) {
        if (mine != beat) return;
        if (trick.asks(open, beats++)) ask();
        time.after(open ? BEAT_WHILE_OPEN : BEAT, () -> beat(mine));
    }

    private void ask() {
        Instant local = clock.shows(time.now());
        ClockQuestion question = new ClockQuestion(
                local.plus(trick.shift(open)), echo, echo == null ? Duration.ZERO : Duration.between(answered, local));
        Instant leaves = time.now().plus(trick.holds(++questions, time.now()));
        time.at(leaves, () -> time.at(up.arrival(time.now()), () -> onQuestion(question)));
    }

    private void onQuestion(ClockQuestion question) {
        String stamp = "stamp " + questions + " " + time.now();
        line.asked(question, time.now(), stamp);
        heard.accept(line);
        time.at(down.arrival(time.now()), () -> {
            echo = stamp;
            answered = clock.shows(time.now());
        });
    }

    /** A finger comes down. */
    void press(Consumer<Pressing> arrives) {
        Instant pressed = time.now();
        Instant local = clock.shows(pressed).minus(trick.claims());
        Instant claimed = pressed.minus(trick.claims());
        time.at(up.arrival(pressed), () -> {
            FairClock fair = line.fairClock(time.now());
            arrives.accept(new Pressing(this, pressed, time.now(), fair.taken(local, claimed), fair.bound()));
        });
    }

    /** One press as it was and as it was taken. */
    record Pressing(SimPhone phone, Instant pressed, Instant arrived, FairClock.Taken taken, Duration bound) {
        /** How much earlier it was taken than it was. */
        Duration gain() {
            return Duration.between(taken.at(), pressed);
        }

        Duration way() {
            return Duration.between(pressed, arrived);
        }
    }
}
