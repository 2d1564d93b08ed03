package vn.hoithi.contest.round;

import java.time.Instant;

/**
 * A command the machine gives by itself when its time has come.
 *
 * @param onceHeard whether it may be given sooner, once every phone on the line has been heard from since this was due
 */
public record Due(Instant at, RoundCommand command, boolean onceHeard) {
    public Due(Instant at, RoundCommand command) {
        this(at, command, false);
    }
}
