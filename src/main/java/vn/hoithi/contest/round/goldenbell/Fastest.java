package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.hoithi.contest.SeatSet;

/** The fastest right answer to the last question among those who are left. */
final class Fastest {
    private Fastest() {}

    /** More than one where times are equal to the millisecond; empty where nobody pressed anything (boards only). */
    static SeatSet of(GoldenBellState state) {
        Chapter.Asked last = state.lastAsked();
        if (last == null) return SeatSet.empty();
        SeatSet right = state.floor().in().where(seat -> {
            Outcome outcome = last.outcomes().get(seat);
            return outcome != null
                    && outcome.mark() == Mark.RIGHT
                    && last.given().has(seat);
        });
        ToIntFunction<Integer> took = seat -> (int) last.outcomes()
                .getOr(seat, new Outcome(Mark.RIGHT, Duration.ZERO))
                .took()
                .toMillis();
        Optional<Integer> least = right.toList().stream().map(took::applyAsInt).min(Integer::compare);
        return least.map(time -> right.where(seat -> took.applyAsInt(seat) == time))
                .orElse(SeatSet.empty());
    }
}
