package vn.hoithi.contest.round.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.contest.view.Scene;

/**
 * A moment of a round between teams, as stage, phones and audience see it.
 *
 * @param kind {@code warmup.question} and so on
 * @param stage name of the round's own step
 * @param question null while none is shown
 * @param clock null where none is there
 * @param turnTeam whose turn it is; 0 for nobody's
 * @param floor who answers; 0 for nobody
 * @param right the verdict; null before it
 * @param key null until it is revealed
 * @param buzzes who pressed, first to last; nobody before that is certain
 * @param settled whether the order of the presses is certain
 * @param pips the questions of this turn
 * @param board what only this round has; null for nothing
 */
public record MatchScene(
        String kind,
        String stage,
        @Nullable AskedView question,
        @Nullable ClockView clock,
        int turnTeam,
        int floor,
        @Nullable Boolean right,
        @Nullable KeyView key,
        List<TeamView> teams,
        List<BuzzView> buzzes,
        boolean settled,
        List<Pip> pips,
        @Nullable Object board)
        implements Scene {

    /** Before the order is certain nobody hears that somebody has pressed: he might press in answer. */
    public MatchScene {
        if (!settled) buzzes = List.of();
        buzzes = List.copyOf(buzzes);
        teams = List.copyOf(teams);
        pips = List.copyOf(pips);
    }

    /**
     * One question of several.
     *
     * @param team who answered or is to; 0 for nobody
     */
    public record Pip(int number, int team, Look look) {
        public enum Look {
            AHEAD,
            NOW,
            RIGHT,
            WRONG,
            /** Nobody answered, or it was cancelled. */
            NONE
        }
    }

    /** Between questions: only the podiums and what the round itself has to show. */
    public static MatchScene between(
            String kind, String stage, int turnTeam, List<TeamView> teams, List<Pip> pips, @Nullable Object board) {
        return new MatchScene(kind, stage, null, null, turnTeam, 0, null, null, teams, List.of(), false, pips, board);
    }
}
