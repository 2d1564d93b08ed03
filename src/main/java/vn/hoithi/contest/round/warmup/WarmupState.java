package vn.hoithi.contest.round.warmup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
 * Where a warm-up stands.
 *
 * @param teams numbers of those that play
 * @param slots all places, in order
 * @param reserve questions that have not been used in place of another
 * @param next index of the next place
 * @param turn how many questions have been shown; also names the showing an answer belongs to
 * @param history questions that are over, oldest first
 */
public record WarmupState(
        WarmupRules rules,
        SeatSet teams,
        List<Slot> slots,
        List<Question> reserve,
        int next,
        int turn,
        List<Asked> history,
        Phase phase)
        implements RoundState {
    public WarmupState {
        slots = List.copyOf(slots);
        reserve = List.copyOf(reserve);
        history = List.copyOf(history);
    }

    /** The question in progress, or the last one while its answer is shown; null before the first. */
    Phase.@Nullable Asking asking() {
        return phase instanceof Phase.Asking asking ? asking : null;
    }

    /** The place that comes next; null after the last. A turn whose clock has run out leaves its places out. */
    @Nullable
    Slot upNext() {
        int index = nextIndex();
        return index < slots.size() ? slots.get(index) : null;
    }

    int nextIndex() {
        Phase.Asking asking = asking();
        int index = next;
        if (asking == null || asking.together() || !rules.alone().oneClock()) return index;
        if (asking.clock().spent().compareTo(asking.clock().total()) < 0) return index;
        while (index < slots.size() && slots.get(index).team() == asking.slot().team()) index++;
        return index;
    }

    /** Whether the next question falls under the clock of the present one. */
    boolean clockRunsOn() {
        Phase.Asking asking = asking();
        Slot slot = upNext();
        return asking != null
                && slot != null
                && rules.alone().oneClock()
                && slot.team() != 0
                && slot.team() == asking.slot().team();
    }

    Duration time(Slot slot) {
        return slot.team() == 0 ? rules.together().time() : rules.alone().time();
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
        for (Asked asked : history) {
            Boolean right = asked.right();
            if (right == null || asked.cancelled()) continue;
            tally.add(asked.slot().label(), asked.team(), worth(asked.slot(), right));
        }
        return tally.points();
    }

    /** What a verdict is worth, before anything falls below zero. */
    int worth(Slot slot, boolean right) {
        if (slot.team() == 0)
            return right ? rules.together().right() : rules.together().wrong();
        return right ? rules.alone().right() : rules.alone().wrong();
    }

    WarmupState at(Phase other) {
        return new WarmupState(rules, teams, slots, reserve, next, turn, history, other);
    }

    WarmupState showing(int nextNow, int turnNow, Phase.Asking asking) {
        return new WarmupState(rules, teams, slots, reserve, nextNow, turnNow, history, asking);
    }

    /** The present question is over and joins the history. */
    WarmupState closing(Phase.Asking over) {
        List<Asked> longer = new ArrayList<>(history);
        longer.add(new Asked(over.turn(), over.slot(), over.floor(), over.right(), false));
        return new WarmupState(rules, teams, slots, reserve, next, turn, longer, over);
    }

    WarmupState changing(int turnThen, UnaryOperator<Asked> change) {
        List<Asked> other = history.stream()
                .map(asked -> asked.turn() == turnThen ? change.apply(asked) : asked)
                .toList();
        return new WarmupState(rules, teams, slots, reserve, next, turn, other, phase);
    }

    WarmupState reserving(List<Question> left) {
        return new WarmupState(rules, teams, slots, left, next, turn, history, phase);
    }
}
