package vn.hoithi.contest.round.goldenbell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.RoundState;
import vn.hoithi.question.Question;

/**
 * Where a golden bell stands.
 *
 * @param starters who stood on the floor at the start
 * @param history closed chapters, oldest first
 * @param floor the fold of starters and history; kept because it is asked for at every tap
 * @param next number of the next question, from 1
 * @param turn how many questions have been shown; also names the showing an answer belongs to
 * @param tally what has been used up
 */
public record GoldenBellState(
        GoldenBellRules rules,
        QuestionPool pool,
        SeatSet starters,
        List<Chapter> history,
        Floor floor,
        int next,
        int turn,
        Tally tally,
        Phase phase)
        implements RoundState {

    /**
     * What has been used up.
     *
     * @param rescueDeclined the host passed the offer: it is not made again by itself
     */
    record Tally(int rescues, boolean rescueDeclined, int lifebuoys, int restores, int tieReserves) {
        static final Tally NOTHING = new Tally(0, false, 0, 0, 0);

        Tally rescued() {
            return new Tally(rescues + 1, rescueDeclined, lifebuoys, restores, tieReserves);
        }

        Tally declined() {
            return new Tally(rescues, true, lifebuoys, restores, tieReserves);
        }

        Tally calledLifebuoy() {
            return new Tally(rescues, rescueDeclined, lifebuoys + 1, restores, tieReserves);
        }

        Tally restored() {
            return new Tally(rescues, rescueDeclined, lifebuoys, restores + 1, tieReserves);
        }

        Tally usedTieReserve() {
            return new Tally(rescues, rescueDeclined, lifebuoys, restores, tieReserves + 1);
        }
    }

    public GoldenBellState {
        history = List.copyOf(history);
    }

    static GoldenBellState start(GoldenBellRules rules, QuestionPool pool, SeatSet starters) {
        Floor floor = Floor.of(starters, List.of(), rules);
        return new GoldenBellState(rules, pool, starters, List.of(), floor, 1, 0, Tally.NOTHING, new Phase.Ready());
    }

    /** The question that comes next; null when none is left. */
    @Nullable
    Question upNext() {
        return pool.next(next);
    }

    /** Last question that was asked and not cancelled; null before the first. */
    Chapter.@Nullable Asked lastAsked() {
        for (Chapter chapter : history.reversed())
            if (chapter instanceof Chapter.Asked asked && !asked.cancelled()) return asked;
        return null;
    }

    Chapter.@Nullable Asked askedAt(int turn) {
        for (Chapter chapter : history)
            if (chapter instanceof Chapter.Asked asked && asked.turn() == turn) return asked;
        return null;
    }

    /** How often a question of this number has been shown and closed. */
    int showings(int number) {
        return (int) history.stream()
                .filter(chapter -> chapter instanceof Chapter.Asked asked && asked.number() == number)
                .count();
    }

    GoldenBellState at(Phase other) {
        return new GoldenBellState(rules, pool, starters, history, floor, next, turn, tally, other);
    }

    GoldenBellState drawing(QuestionPool other) {
        return new GoldenBellState(rules, other, starters, history, floor, next, turn, tally, phase);
    }

    GoldenBellState tallying(Tally other) {
        return new GoldenBellState(rules, pool, starters, history, floor, next, turn, other, phase);
    }

    GoldenBellState numbered(int nextNumber, int turns) {
        return new GoldenBellState(rules, pool, starters, history, floor, nextNumber, turns, tally, phase);
    }

    GoldenBellState adding(Chapter chapter) {
        List<Chapter> longer = new ArrayList<>(history);
        longer.add(chapter);
        return telling(longer);
    }

    /** With one question of the history changed, and everything after it recomputed. */
    GoldenBellState changing(int turn, UnaryOperator<Chapter.Asked> change) {
        return telling(history.stream()
                .map(chapter ->
                        chapter instanceof Chapter.Asked asked && asked.turn() == turn ? change.apply(asked) : chapter)
                .toList());
    }

    private GoldenBellState telling(List<Chapter> other) {
        Floor folded = Floor.of(starters, other, rules);
        return new GoldenBellState(rules, pool, starters, other, folded, next, turn, tally, phase);
    }

    /** The question in progress; null in every other phase. */
    @Nullable
    Asking asking() {
        return phase instanceof Asking asking ? asking : null;
    }

    SeatMap<Standing> standings() {
        return floor.standings();
    }
}
