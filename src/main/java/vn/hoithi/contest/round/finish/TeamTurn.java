package vn.hoithi.contest.round.finish;

import java.util.List;

/**
 * A team that has come forward.
 *
 * @param values what it has chosen, in the order asked; empty before that
 */
record TeamTurn(int team, List<Integer> values) {
    TeamTurn {
        values = List.copyOf(values);
    }

    boolean hasChosen() {
        return !values.isEmpty();
    }
}
