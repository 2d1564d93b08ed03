package vn.hoithi.contest.round.acceleration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.RoundState;
import vn.hoithi.contest.round.match.Tally;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Where an acceleration stands. Nothing that follows depends on a verdict but points, and they are counted anew from the
 * history each time they are asked for.
 *
 * @param teams numbers of those that play
 * @param questions in order; another one may have taken a place
 * @param reserve questions that have not been used in place of another
 * @param turn how many questions have been shown, undone ones among them; also names the showing an answer belongs to
 * @param history questions that are over, oldest first
 */
public record AccelerationState(
        AccelerationRules rules,
        SeatSet teams,
        List<Question> questions,
        List<Question> reserve,
        int turn,
        List<Asked> history,
        Phase phase)
        implements RoundState {
    public AccelerationState {
        questions = List.copyOf(questions);
        reserve = List.copyOf(reserve);
        history = List.copyOf(history);
    }

    /** The question in progress, or the last one while its answer is shown; null before the first. */
    Phase.@Nullable Asking asking() {
        return phase instanceof Phase.Asking asking ? asking : null;
    }

    /** Number of the next question, from 1. */
    int nextNumber() {
        Phase.Asking asking = asking();
        return asking == null ? 1 : asking.asked().number() + 1;
    }

    /** Null after the last. */
    @Nullable
    Question upNext() {
        return nextNumber() <= questions.size() ? questions.get(nextNumber() - 1) : null;
    }

    boolean over() {
        Phase.Asking asking = asking();
        return upNext() == null && (asking == null || asking.stage() == Phase.Stage.OVER);
    }

    @Nullable
    Asked askedAt(int turn) {
        return history.stream()
                .filter(asked -> asked.turn() == turn)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Question reserve(QuestionId id) {
        return reserve.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    Points points(SeatMap<Double> brought) {
        Tally tally = new Tally(brought, rules.neverBelowZero());
        for (Asked asked : history)
            for (Map.Entry<Integer, Speed.Place> place :
                    Speed.of(rules, asked).toMap().entrySet())
                tally.add(asked.label(), place.getKey(), place.getValue().points());
        return tally.points();
    }

    AccelerationState at(Phase other) {
        return new AccelerationState(rules, teams, questions, reserve, turn, history, other);
    }

    /** With as many showings: a turn that was undone is never called again, so its answers never reach another one. */
    AccelerationState turned(int shown) {
        return new AccelerationState(rules, teams, questions, reserve, shown, history, phase);
    }

    /** The present question is over and joins the history. */
    AccelerationState closing(Phase.Asking asking) {
        List<Asked> longer = new ArrayList<>(history);
        longer.add(asking.asked());
        return new AccelerationState(rules, teams, questions, reserve, turn, longer, asking.at(Phase.Stage.OVER));
    }

    /** With another telling of a question that is over, also where it is still shown. */
    AccelerationState changing(int turnThen, UnaryOperator<Asked> change) {
        List<Asked> other = history.stream()
                .map(asked -> asked.turn() == turnThen ? change.apply(asked) : asked)
                .toList();
        Phase.Asking asking = asking();
        boolean shown = asking != null && asking.stage() == Phase.Stage.OVER && asking.turn() == turnThen;
        Phase now = shown && asking != null ? asking.asking(change.apply(asking.asked())) : phase;
        return new AccelerationState(rules, teams, questions, reserve, turn, other, now);
    }

    /** With a question of the reserve in a place, from 1. */
    AccelerationState replacing(int number, Question by) {
        List<Question> others = new ArrayList<>(questions);
        others.set(number - 1, by);
        List<Question> left = new ArrayList<>(reserve);
        left.remove(by);
        return new AccelerationState(rules, teams, others, left, turn, history, phase);
    }
}
