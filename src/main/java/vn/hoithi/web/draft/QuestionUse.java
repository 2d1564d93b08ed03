package vn.hoithi.web.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Names;
import vn.hoithi.store.Database;
import vn.hoithi.store.Showings;

/**
 * Which questions were really asked, and when: a question counts once a room has seen it, also where it was cancelled
 * afterwards. What was drawn and not reached does not count; rehearsals and removed contests do not either.
 */
public final class QuestionUse {
    /** Events that put a question before the room; each names it as {@code question}. */
    private static final List<String> SHOWN = Names.EVENTS.all().keySet().stream()
            .filter(name -> name.endsWith(".questionShown"))
            .sorted()
            .toList();

    private final Showings showings;

    public QuestionUse(Database database) {
        this.showings = new Showings(database);
    }

    /**
     * A contest in which a question was asked.
     *
     * @param day for which the contest was planned; null where it was not fixed
     * @param at when it was shown for the first time in this contest
     */
    public record Use(
            String contest, String title, @Nullable String day, Instant at) {}

    /** A question by its bank and its id there, with its uses, the latest first. */
    public record Asked(String bank, String id, List<Use> uses) {
        public Asked {
            uses = List.copyOf(uses);
        }

        public Draft.Ref ref() {
            return new Draft.Ref(bank, id);
        }
    }

    /** Every question that was asked, in the order of banks and ids. Blocks. */
    public List<Asked> all() {
        Map<Draft.Ref, List<Use>> uses = new HashMap<>();
        for (String event : SHOWN)
            for (Showings.InContest contest : showings.of(event, "question"))
                uses(contest)
                        .forEach((ref, use) -> uses.computeIfAbsent(ref, any -> new ArrayList<>())
                                .add(use));
        return uses.entrySet().stream()
                .map(entry -> new Asked(
                        entry.getKey().bank(),
                        entry.getKey().id(),
                        entry.getValue().stream().sorted(latestFirst()).toList()))
                .sorted(Comparator.comparing(Asked::bank).thenComparing(Asked::id))
                .toList();
    }

    private static Map<Draft.Ref, Use> uses(Showings.InContest contest) {
        Draft draft = DraftJson.readStored(contest.plan());
        if (draft.isRehearsal()) return Map.of();
        Map<String, Draft.Ref> refs = ContestIds.of(draft);
        Map<Draft.Ref, Use> uses = new LinkedHashMap<>();
        for (Showings.Shown shown : contest.shown()) {
            Draft.@Nullable Ref ref = refs.get(shown.what());
            if (ref != null)
                uses.putIfAbsent(ref, new Use(contest.contest().toString(), draft.title(), draft.day(), shown.at()));
        }
        return uses;
    }

    private static Comparator<Use> latestFirst() {
        return Comparator.comparing(Use::at).reversed();
    }

    /**
     * What a draw is told about the past.
     *
     * @param recent asked in one of the latest sessions
     * @param ever asked at any time
     */
    record Past(Set<Draft.Ref> recent, Set<Draft.Ref> ever) {
        static final Past NONE = new Past(Set.of(), Set.of());
    }

    /**
     * The questions asked in the latest sessions. A session is a contest in which a question was shown; which one is later
     * is told by its last question.
     *
     * @param asked as {@link #all} gives it
     * @param sessions how many; 0 for none
     */
    static Past past(List<Asked> asked, int sessions) {
        Map<String, Instant> last = new HashMap<>();
        for (Asked question : asked)
            for (Use use : question.uses())
                last.merge(use.contest(), use.at(), (one, other) -> one.isAfter(other) ? one : other);
        Set<String> latest = last.entrySet().stream()
                .sorted(Map.Entry.<String, Instant>comparingByValue().reversed())
                .limit(sessions)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Past(
                refs(asked.stream()
                        .filter(question -> question.uses().stream().anyMatch(use -> latest.contains(use.contest())))),
                refs(asked.stream()));
    }

    private static Set<Draft.Ref> refs(Stream<Asked> asked) {
        return asked.map(Asked::ref).collect(Collectors.toSet());
    }
}
