package vn.hoithi.contest.view;

import vn.hoithi.contest.ContestState;

/** The projected screen. */
public record StageView(Banner banner, ContestState.Sound sound, boolean held, int castVersion, Scene scene) {}
