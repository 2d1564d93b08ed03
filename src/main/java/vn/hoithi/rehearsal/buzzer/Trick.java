package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.time.Instant;

/** What a phone may try. All but the honest claim to have pressed long ago, to get as much as they are given. */
public enum Trick {
    HONEST("honest"),
    CLAIMS_EARLY("claims as early as it may"),
    FALLS_SILENT("early, asks as it should and falls silent before it presses"),
    NEVER_ASKS("early, never asks for the time"),
    HOLDS_BACK("early, holds every message back for 400 ms, to seem slow"),
    PRETENDS_LATE("early, holds one question in ten back for 300 ms, and all before a press"),
    ASKS_RARELY("early, asks for the time every 0.6 s only"),
    HOLDS_IN_TURNS("early, lets its messages go every 0.4 s only"),
    SHIFTS_CLOCK("honest, but sets its clock on by 300 ms before it presses");

    private final String words;

    Trick(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** @param beat how many clock questions were due since the phone was told */
    boolean asks(boolean open, long beat) {
        return switch (this) {
            case NEVER_ASKS -> false;
            case FALLS_SILENT, PRETENDS_LATE -> !open || beat < 15;
            case ASKS_RARELY -> !open || beat % 6 == 0;
            case HONEST, CLAIMS_EARLY, HOLDS_BACK, HOLDS_IN_TURNS, SHIFTS_CLOCK -> true;
        };
    }

    /** How long a clock question is held back after it is written. */
    Duration holds(long question, Instant at) {
        return switch (this) {
            case HOLDS_BACK -> Duration.ofMillis(400);
            case PRETENDS_LATE -> Duration.ofMillis(question % 10 == 0 ? 300 : 0);
            case HOLDS_IN_TURNS -> Duration.ofMillis(400 - at.toEpochMilli() % 400);
            case HONEST, CLAIMS_EARLY, FALLS_SILENT, NEVER_ASKS, ASKS_RARELY, SHIFTS_CLOCK -> Duration.ZERO;
        };
    }

    /** By how much the clock questions are ahead of the clock by which presses are told. */
    Duration shift(boolean open) {
        return this == SHIFTS_CLOCK && open ? Duration.ofMillis(300) : Duration.ZERO;
    }

    /** By how much a press is told to be earlier than it was. */
    Duration claims() {
        return this == HONEST || this == SHIFTS_CLOCK ? Duration.ZERO : Duration.ofSeconds(10);
    }
}
