package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Rules with one figure changed. */
final class Rules {
    private Rules() {}

    static GoldenBellRules finalAnswers(GoldenBellRules rules) {
        return of(rules, rules.times(), false, rules.rescue(), rules.restores(), rules.tieReserves());
    }

    static GoldenBellRules times(GoldenBellRules rules, int... seconds) {
        List<Duration> times =
                Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
        return of(rules, times, rules.mayChange(), rules.rescue(), rules.restores(), rules.tieReserves());
    }

    static GoldenBellRules rescue(GoldenBellRules rules, RescueRules rescue) {
        return of(rules, rules.times(), rules.mayChange(), rescue, rules.restores(), rules.tieReserves());
    }

    static GoldenBellRules noRescue(GoldenBellRules rules) {
        return rescue(rules, RescueRules.none());
    }

    static GoldenBellRules tieReserves(GoldenBellRules rules, int many) {
        return of(rules, rules.times(), rules.mayChange(), rules.rescue(), rules.restores(), many);
    }

    private static GoldenBellRules of(
            GoldenBellRules rules,
            List<Duration> times,
            boolean mayChange,
            RescueRules rescue,
            int restores,
            int tieReserves) {
        return new GoldenBellRules(
                rules.mode(),
                rules.questions(),
                times,
                rules.suggestedTimes(),
                rules.settle(),
                mayChange,
                rescue,
                rules.lifebuoys(),
                rules.lifebuoyTime(),
                restores,
                tieReserves,
                rules.pointsPerRight(),
                rules.prizes(),
                rules.unitScore(),
                rules.bestMembers());
    }
}
