package vn.hoithi.contest.round.audience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Who of those that are right wins. */
final class Drawing {
    private Drawing() {}

    /**
     * Draws winners who have not been drawn before.
     *
     * @param draw a fresh random number
     * @return the winners in order, and those of them whom a lot has placed; empty where nobody is left
     */
    static AudienceEvent.WinnersDrawn draw(AudienceRules rules, Phase.Asking asking, long draw) {
        List<Reply> left = new ArrayList<>(asking.right().stream()
                .filter(reply -> !asking.winners().contains(reply.who()))
                .toList());
        Collections.shuffle(left, new SplittableRandom(draw));
        boolean fastest = rules.drawing() == AudienceRules.Drawing.FASTEST;
        if (fastest) left.sort(Comparator.comparingLong(Reply::hundredths));
        int many = asking.winners().isEmpty() ? rules.winners() : 1;
        List<Reply> winners = left.subList(0, Math.min(many, left.size()));
        return new AudienceEvent.WinnersDrawn(
                asking.turn(),
                winners.stream().map(Reply::who).toList(),
                winners.stream()
                        .filter(winner -> !fastest || isAlike(winner, left))
                        .map(Reply::who)
                        .toList());
    }

    private static boolean isAlike(Reply winner, List<Reply> others) {
        return others.stream()
                        .filter(reply -> reply.hundredths() == winner.hundredths())
                        .count()
                > 1;
    }
}
