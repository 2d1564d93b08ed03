package vn.hoithi.contest.round.tiebreak;

import java.util.List;
import vn.hoithi.contest.SeatSet;

/**
 * Teams with as many points, and which of them is put in front.
 *
 * @param winner 0 while it is open
 * @param lots the order the lots have put them in; empty where an answer decides
 */
record Tie(SeatSet teams, int winner, List<Integer> lots) {
    Tie {
        lots = List.copyOf(lots);
    }

    static Tie of(List<Integer> teams) {
        return new Tie(SeatSet.copyOf(teams), 0, List.of());
    }

    boolean isOpen() {
        return winner == 0;
    }

    Tie won(int team) {
        return new Tie(teams, team, lots);
    }

    Tie drawn(List<Integer> order) {
        return new Tie(teams, order.getFirst(), order);
    }

    /**
     * How far the winner is put in front: by as many places as it has won. So of three tied teams the two that are left may
     * be asked again, and none of them catches up with the first.
     */
    int places() {
        return teams.size() - 1;
    }
}
