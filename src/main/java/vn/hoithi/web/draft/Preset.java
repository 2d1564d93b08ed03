package vn.hoithi.web.draft;

import vn.hoithi.contest.round.goldenbell.GoldenBellRules;

/** What an organiser begins with. */
public enum Preset {
    GOLDENBELL_15,
    GOLDENBELL_20,
    GOLDENBELL_30,
    ACCUMULATION_20;

    GoldenBellRules rules() {
        return switch (this) {
            case GOLDENBELL_15 -> GoldenBellRules.preset(15);
            case GOLDENBELL_20 -> GoldenBellRules.preset(20);
            case GOLDENBELL_30 -> GoldenBellRules.preset(30);
            case ACCUMULATION_20 -> GoldenBellRules.accumulation(20);
        };
    }
}
