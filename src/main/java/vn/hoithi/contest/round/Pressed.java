package vn.hoithi.contest.round;

import java.time.Duration;
import java.time.Instant;

/** A command that claims when a finger came down; the fair clock bounds the claim before the round sees it. */
public interface Pressed extends RoundCommand {
    Instant pressed();

    /**
     * The same command with the press time that is taken.
     *
     * @param error how uncertain it is: the finger came down at most so much sooner or later
     */
    RoundCommand at(Instant taken, Duration error);
}
