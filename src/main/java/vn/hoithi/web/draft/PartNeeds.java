package vn.hoithi.web.draft;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.round.acceleration.AccelerationRules;
import vn.hoithi.contest.round.audience.AudienceRules;
import vn.hoithi.contest.round.finish.FinishRules;
import vn.hoithi.contest.round.tiebreak.TiebreakRules;
import vn.hoithi.contest.round.warmup.WarmupRules;

/** How many questions a round needs, use by use. */
final class PartNeeds {
    private PartNeeds() {}

    /** @param title as the organiser is told */
    record Need(String use, int questions, String title) {}

    static List<Need> of(Draft.Part part, List<Draft.Team> teams) {
        return switch (part.rules()) {
            case WarmupRules warmup -> warmup(warmup, teams);
            case AccelerationRules acceleration ->
                List.of(new Need("main", acceleration.times().size(), "Tăng tốc"));
            case FinishRules finish -> finish(finish, teams);
            case TiebreakRules tiebreak -> List.of(new Need("main", tiebreak.questions(), "Câu hỏi phụ"));
            case AudienceRules audience -> List.of(new Need("main", 1, "Câu hỏi khán giả"));
            case null, default -> List.of();
        };
    }

    private static List<Need> warmup(WarmupRules rules, List<Draft.Team> teams) {
        List<Need> needs = new ArrayList<>();
        int alone = rules.alone().oneClock()
                ? Math.min(1, rules.alone().questions())
                : rules.alone().questions();
        for (Draft.Team team : teams)
            needs.add(new Need("team" + team.number(), alone, "Khởi động, lượt riêng của " + team.name()));
        needs.add(new Need("together", rules.together().questions(), "Khởi động, lượt chung"));
        return needs;
    }

    /** Every team might want the same value. */
    private static List<Need> finish(FinishRules rules, List<Draft.Team> teams) {
        return rules.values().stream()
                .map(value -> new Need(
                        "value" + value.points(),
                        rules.questions() * teams.size(),
                        "Về đích, câu " + value.points() + " điểm"))
                .toList();
    }
}
