package vn.hoithi.live;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;

/** Golden bells for live tests. */
final class LiveRules {
    private LiveRules() {}

    static GoldenBellRules seconds(int seconds) {
        GoldenBellRules rules = GoldenBellRules.preset(5);
        return new GoldenBellRules(
                rules.mode(),
                rules.questions(),
                List.of(Duration.ofSeconds(seconds)),
                false,
                rules.settle(),
                true,
                rules.rescue(),
                rules.lifebuoys(),
                rules.lifebuoyTime(),
                rules.restores(),
                rules.tieReserves(),
                rules.pointsPerRight(),
                rules.prizes(),
                rules.unitScore(),
                rules.bestMembers());
    }
}
