package vn.hoithi.contest.round.audience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Likeness;

/** What only a question for the audience has to show. */
final class AudienceBoards {
    /** The console lists no more of those that are right. */
    private static final int MOST_LISTED = 50;

    private AudienceBoards() {}

    /**
     * Somebody who wins.
     *
     * @param name empty where it was not said
     * @param code the short sign that person's phone shows too
     */
    record Winner(String name, String code, double tookMs) {}

    /**
     * Stage and phones.
     *
     * @param answered how many have answered
     * @param right how many are right; null until the answer is shown
     * @param winners empty until they are drawn
     */
    record Open(
            String gift,
            AudienceRules.Drawing drawing,
            int answered,
            @Nullable Integer right,
            List<Winner> winners,
            boolean cancelled) {}

    /** A wording and how many wrote it. */
    record Wording(String text, int people) {}

    /**
     * The console.
     *
     * @param right how many are right as things stand
     * @param first the earliest of them, at most 50
     * @param near wordings a person may accept, the most frequent first
     * @param toDraw how many the next draw draws; 0 where nobody is left
     */
    record Console(
            String gift,
            AudienceRules.Drawing drawing,
            int answered,
            int right,
            List<Winner> first,
            List<Wording> near,
            List<String> accepted,
            List<Winner> winners,
            int toDraw,
            boolean cancelled) {}

    /**
     * One person's phone.
     *
     * @param type whether an answer may be given or changed now
     * @param answer what the server holds; the letter of an option, else the text; empty for nothing
     * @param recordedMs when it was pressed, in ms since answers were opened; null for no answer
     * @param verdict null until the answer is shown
     * @param code the short sign of this phone
     */
    record Own(
            boolean type,
            String answer,
            @Nullable Double recordedMs,
            @Nullable Boolean verdict,
            boolean won,
            String code) {}

    static Open open(AudienceState state) {
        Phase.Asking asking = state.asking();
        if (asking == null) return new Open(state.rules().gift(), state.rules().drawing(), 0, null, List.of(), false);
        boolean revealed = asking.stage() == Phase.Stage.REVEALED;
        return new Open(
                state.rules().gift(),
                state.rules().drawing(),
                asking.crowd().size(),
                revealed ? asking.right().size() : null,
                winners(asking),
                asking.cancelled());
    }

    static List<Winner> winners(Phase.Asking asking) {
        List<Winner> winners = new ArrayList<>();
        for (String who : asking.winners()) {
            Reply reply = asking.crowd().of(who);
            if (reply != null) winners.add(winner(reply));
        }
        return winners;
    }

    private static Winner winner(Reply reply) {
        return new Winner(reply.name(), Reply.code(reply.who()), reply.tookMs());
    }

    static Console console(AudienceState state) {
        Phase.Asking asking = state.asking();
        AudienceRules rules = state.rules();
        if (asking == null)
            return new Console(
                    rules.gift(), rules.drawing(), 0, 0, List.of(), List.of(), List.of(), List.of(), 0, false);
        List<Reply> right = asking.right();
        int left = right.size() - asking.winners().size();
        return new Console(
                rules.gift(),
                rules.drawing(),
                asking.crowd().size(),
                right.size(),
                right.stream().limit(MOST_LISTED).map(AudienceBoards::winner).toList(),
                near(asking),
                asking.marking().alsoAccepted(),
                winners(asking),
                Math.clamp(left, 0, asking.winners().isEmpty() ? rules.winners() : 1),
                asking.cancelled());
    }

    private static List<Wording> near(Phase.Asking asking) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reply reply : asking.crowd().inOrder())
            if (asking.marking().mark(reply.answer()) == Likeness.NEAR)
                counts.merge(reply.answer().written(), 1, Integer::sum);
        return counts.entrySet().stream()
                .map(wording -> new Wording(wording.getKey(), wording.getValue()))
                .sorted((one, other) -> Integer.compare(other.people(), one.people()))
                .toList();
    }

    static Own own(AudienceState state, String who) {
        Phase.Asking asking = state.asking();
        String code = Reply.code(who);
        if (asking == null) return new Own(false, "", null, null, false, code);
        Reply reply = asking.crowd().of(who);
        boolean told = reply != null && asking.stage() == Phase.Stage.REVEALED && !asking.cancelled();
        return new Own(
                asking.stage() == Phase.Stage.OPEN,
                reply == null ? "" : reply.answer().written(),
                reply == null ? null : reply.tookMs(),
                told ? right(asking, reply) : null,
                asking.winners().contains(who),
                code);
    }

    private static @Nullable Boolean right(Phase.Asking asking, @Nullable Reply reply) {
        return reply == null ? null : asking.isRight(reply);
    }
}
