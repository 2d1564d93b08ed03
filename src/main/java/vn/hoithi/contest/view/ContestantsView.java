package vn.hoithi.contest.view;

/** The part of a phone's picture that all phones share. */
public record ContestantsView(Banner banner, boolean held, Scene moment) {}
