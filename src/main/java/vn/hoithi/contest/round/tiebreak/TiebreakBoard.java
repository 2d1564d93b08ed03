package vn.hoithi.contest.round.tiebreak;

import java.util.List;
import vn.hoithi.contest.Lineup;

/**
 * What only a tie-break has to show.
 *
 * @param tie which tie of the round it is, from 1; 0 before the first
 * @param teams that are asked; empty before they are chosen
 * @param turn names the present question in commands; 0 before the first
 * @param number of the present question, or of the next one while none is shown; from 1
 * @param of how many questions there are at most
 * @param open whether the signal has been given: a press before it is a foul
 * @param early teams that have lost this question by pressing before the signal
 * @param winner 0 while it is open
 * @param lots the order the lots have put the teams in; empty where an answer has decided
 * @param forLots whether no question is left and lots are to be drawn
 * @param tied teams that nothing tells apart, best first; the first ones are proposed
 */
public record TiebreakBoard(
        int tie,
        List<Integer> teams,
        int turn,
        int number,
        int of,
        boolean open,
        List<Integer> early,
        int winner,
        List<Integer> lots,
        boolean forLots,
        List<List<Integer>> tied) {

    static TiebreakBoard of(TiebreakState state, Lineup lineup) {
        Course course = state.course();
        Tie tie = course.tie();
        Asking asking = course.asking();
        int shown = course.number();
        int next = Math.min(shown + 1, state.rules().questions());
        return new TiebreakBoard(
                course.ties().size(),
                tie == null ? List.of() : tie.teams().toList(),
                asking == null ? 0 : asking.turn(),
                asking == null || asking.cancelled() ? next : asking.number(),
                state.rules().questions(),
                asking != null && asking.stage() != Asking.Stage.READ,
                asking == null ? List.of() : asking.fouled().toList(),
                tie == null ? 0 : tie.winner(),
                tie == null ? List.of() : tie.lots(),
                state.isForLots(),
                state.tied(lineup));
    }
}
