package vn.hoithi.contest;

import java.time.Instant;

/** An event with when it happened and who caused it, as the journal keeps it. */
public record Happened(Instant at, String by, ContestEvent event) {}
