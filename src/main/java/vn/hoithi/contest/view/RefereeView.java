package vn.hoithi.contest.view;

import org.jspecify.annotations.Nullable;

/** What referees see on the floor map. */
public record RefereeView(Banner banner, int castVersion, RefereePart.@Nullable OfQuestion question, String seats) {}
