package vn.hoithi.contest.round.audience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;

/**
 * Everybody who has answered, the last answer of each. A whole hall may answer within a second, so a changed copy shares all
 * but one small list of people whose names fall together.
 */
record Crowd(SeatMap<List<Reply>> drawers, int size) {
    private static final int DRAWERS = 1 << 14;

    static final Crowd NOBODY = new Crowd(SeatMap.empty(), 0);

    @Nullable
    Reply of(String who) {
        for (Reply reply : drawers.getOr(drawer(who), List.of()))
            if (reply.who().equals(who)) return reply;
        return null;
    }

    Crowd with(Reply reply) {
        int drawer = drawer(reply.who());
        List<Reply> others = new ArrayList<>(drawers.getOr(drawer, List.of()));
        boolean known = others.removeIf(other -> other.who().equals(reply.who()));
        others.add(reply);
        return new Crowd(drawers.with(drawer, List.copyOf(others)), known ? size : size + 1);
    }

    private static int drawer(String who) {
        return Math.floorMod(who.hashCode(), DRAWERS);
    }

    /** Earliest first. */
    List<Reply> inOrder() {
        List<Reply> all = new ArrayList<>();
        drawers.forEach((drawer, replies) -> all.addAll(replies));
        all.sort(Comparator.comparing(Reply::took).thenComparing(Reply::who));
        return all;
    }
}
