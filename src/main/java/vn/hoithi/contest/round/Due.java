package vn.hoithi.contest.round;

import java.time.Instant;

/** A command the machine gives by itself when its time has come. */
public record Due(Instant at, RoundCommand command) {}
