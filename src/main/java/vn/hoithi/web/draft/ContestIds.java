package vn.hoithi.web.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What questions are called inside a contest: by their id in their bank, or {@code bank/id} where another bank of the same
 * contest came first with that id.
 */
final class ContestIds {
    /** Which bank an id was met in first: inside a contest ids are unique. */
    private final Map<String, String> banks = new HashMap<>();

    /** The name of the next question; they are to come in the order of {@link #refs}. */
    String name(Draft.Ref ref) {
        String first = banks.computeIfAbsent(ref.id(), id -> ref.bank());
        return first.equals(ref.bank()) ? ref.id() : ref.bank() + "/" + ref.id();
    }

    /** The questions of an opened contest by the names they have in it. */
    static Map<String, Draft.Ref> of(Draft draft) {
        ContestIds ids = new ContestIds();
        Map<String, Draft.Ref> refs = new LinkedHashMap<>();
        refs(draft).forEach(ref -> refs.putIfAbsent(ids.name(ref), ref));
        return refs;
    }

    /** Every question of a contest: main, reserve, bell of its golden bell, then round by round, use by use. */
    static List<Draft.Ref> refs(Draft draft) {
        Draft.Questions questions = draft.questions();
        Stream<Draft.Ref> bell = draft.hasGoldenBell()
                ? Stream.of(asked(draft), questions.reserve(), questions.bell()).flatMap(List::stream)
                : Stream.of();
        return Stream.concat(bell, draft.parts().stream().flatMap(part -> part.refs().stream()))
                .toList();
    }

    /** Main questions after the last number are not asked, and must not be drawn on as reserve. */
    static List<Draft.Ref> asked(Draft draft) {
        List<Draft.Ref> main = draft.questions().main();
        return main.subList(0, Math.min(main.size(), draft.rules().questions()));
    }
}
