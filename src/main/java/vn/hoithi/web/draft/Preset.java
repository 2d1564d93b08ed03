package vn.hoithi.web.draft;

import vn.hoithi.contest.round.goldenbell.GoldenBellRules;

/** What an organiser begins with. */
public enum Preset {
    GOLDENBELL_15,
    GOLDENBELL_20,
    GOLDENBELL_30,
    ACCUMULATION_20,
    /** Between teams, by the figures of the 26th year. */
    OLYMPIA_O26,
    /** By those of the 24th and 25th year, the usual ones. */
    OLYMPIA_O24,
    OLYMPIA_O23,
    OLYMPIA_O20,
    /** By those of the 14th to the 19th year. */
    OLYMPIA_CLASSIC;

    /** Whether it begins with rounds between teams. */
    boolean ofTeams() {
        return name().startsWith("OLYMPIA");
    }

    /** The figures of its golden bell, or of one that is added later. */
    GoldenBellRules rules() {
        return switch (this) {
            case GOLDENBELL_15 -> GoldenBellRules.preset(15);
            case GOLDENBELL_20, OLYMPIA_O26, OLYMPIA_O24, OLYMPIA_O23, OLYMPIA_O20, OLYMPIA_CLASSIC ->
                GoldenBellRules.preset(20);
            case GOLDENBELL_30 -> GoldenBellRules.preset(30);
            case ACCUMULATION_20 -> GoldenBellRules.accumulation(20);
        };
    }
}
