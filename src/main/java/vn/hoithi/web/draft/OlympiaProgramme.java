package vn.hoithi.web.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Team;
import vn.hoithi.contest.Theme;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.acceleration.AccelerationRules;
import vn.hoithi.contest.round.finish.FinishRules;
import vn.hoithi.contest.round.obstacle.ObstacleRules;
import vn.hoithi.contest.round.tiebreak.TiebreakRules;
import vn.hoithi.contest.round.warmup.WarmupRules;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;
import vn.hoithi.web.bank.ShelvedBank;

/**
 * A programme of the five rounds between teams, made of a complete set: of the one that was not used for longest. Where the
 * figures of a preset leave questions of the set over, they stand where the preset needs more.
 */
final class OlympiaProgramme {
    private static final OlympiaSet NOTHING =
            new OlympiaSet(List.of(), List.of(), new QuestionId("none"), List.of(), Map.of(), List.of());

    private final Preset preset;
    private final String bank;
    private final OlympiaSet set;
    private final List<Draft.Part> parts = new ArrayList<>();

    private OlympiaProgramme(Preset preset, String bank, OlympiaSet set) {
        this.preset = preset;
        this.bank = bank;
        this.set = set;
    }

    /** The draft with the rounds of the preset; without questions where no bank is a complete set. */
    static Draft in(Draft draft, Preset preset, List<ShelvedBank> banks, List<QuestionUse.Asked> uses) {
        Map<String, Instant> lastUsed = new HashMap<>();
        for (QuestionUse.Asked asked : uses)
            for (QuestionUse.Use use : asked.uses())
                lastUsed.merge(asked.bank(), use.at(), (one, other) -> one.isAfter(other) ? one : other);
        List<Draft.Part> parts = banks.stream()
                .filter(bank -> bank.usable().olympia() != null)
                .min(Comparator.comparing((ShelvedBank bank) -> lastUsed.getOrDefault(bank.id(), Instant.EPOCH))
                        .thenComparing(ShelvedBank::id))
                .map(bank -> new OlympiaProgramme(
                                preset,
                                bank.id(),
                                Objects.requireNonNull(bank.usable().olympia()))
                        .parts())
                .orElseGet(() -> new OlympiaProgramme(preset, "", NOTHING).parts());
        return draft.playing(parts, Theme.OLYMPIA);
    }

    private List<Draft.Part> parts() {
        warmup();
        parts.add(part("obstacle", obstacle(), Map.of(), bank.isEmpty() ? null : ref(set.obstacle())));
        parts.add(part("acceleration", acceleration(), Map.of("main", refs(set.acceleration())), null));
        finish();
        parts.add(part("tiebreak", TiebreakRules.standard(), Map.of("main", refs(set.tiebreak())), null));
        return parts;
    }

    private static Draft.Part part(
            String round, RoundRules rules, Map<String, List<Draft.Ref>> questions, Draft.@Nullable Ref obstacle) {
        return new Draft.Part(round, "", rules, questions, obstacle);
    }

    private void warmup() {
        WarmupRules rules = switch (preset) {
            case OLYMPIA_O26 -> WarmupRules.o26();
            case OLYMPIA_O23 -> WarmupRules.o23();
            case OLYMPIA_O20 -> WarmupRules.o20();
            case OLYMPIA_CLASSIC -> WarmupRules.classic();
            default -> WarmupRules.standard();
        };
        Map<String, List<Draft.Ref>> uses = new TreeMap<>();
        List<QuestionId> together = new ArrayList<>(set.warmupTogether());
        List<List<QuestionId>> alone = set.warmupEach();
        if (rules.alone().questions() == 0) alone.forEach(together::addAll);
        else
            for (int team = 1; team <= Math.min(alone.size(), Team.MOST); team++)
                uses.put("team" + team, refs(alone.get(team - 1)));
        if (rules.together().questions() > 0)
            uses.put("together", refs(first(together, rules.together().questions())));
        parts.add(part("warmup", rules, uses, null));
    }

    private static List<QuestionId> first(List<QuestionId> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }

    private ObstacleRules obstacle() {
        return switch (preset) {
            case OLYMPIA_O26 -> ObstacleRules.o26();
            case OLYMPIA_O23 -> ObstacleRules.o23();
            case OLYMPIA_O20 -> ObstacleRules.o20();
            case OLYMPIA_CLASSIC -> ObstacleRules.classic();
            default -> ObstacleRules.standard();
        };
    }

    private AccelerationRules acceleration() {
        return switch (preset) {
            case OLYMPIA_O26 -> AccelerationRules.o26();
            case OLYMPIA_O23 -> AccelerationRules.o23();
            case OLYMPIA_O20 -> AccelerationRules.o20();
            case OLYMPIA_CLASSIC -> AccelerationRules.classic();
            default -> AccelerationRules.standard();
        };
    }

    /** Questions of the buzzer that the preset does not ask stand for the smallest value the set has none of. */
    private void finish() {
        FinishRules rules = switch (preset) {
            case OLYMPIA_O26 -> FinishRules.o26();
            case OLYMPIA_O23 -> FinishRules.o23();
            case OLYMPIA_O20 -> FinishRules.o20();
            case OLYMPIA_CLASSIC -> FinishRules.classic();
            default -> FinishRules.standard();
        };
        boolean buzzerIsFree = preset == Preset.OLYMPIA_O20 || preset == Preset.OLYMPIA_CLASSIC;
        Map<String, List<Draft.Ref>> uses = new TreeMap<>();
        for (FinishRules.Value value : rules.values()) {
            List<QuestionId> there = set.finish().getOrDefault(value.points(), List.of());
            if (there.isEmpty() && buzzerIsFree) there = set.warmupTogether();
            uses.put("value" + value.points(), refs(there));
        }
        parts.add(part("finish", rules, uses, null));
    }

    private List<Draft.Ref> refs(List<QuestionId> ids) {
        return ids.stream().map(this::ref).toList();
    }

    private Draft.Ref ref(QuestionId id) {
        return new Draft.Ref(bank, id.value());
    }
}
