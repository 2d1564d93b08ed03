package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.question.Question;

/** One closed piece of the round's history. The floor is a fold of these. */
public sealed interface Chapter {

    /**
     * A question that was asked and confirmed.
     *
     * @param turn which showing of a question this was, from 1; never used twice
     * @param number as counted towards the bell
     * @param label as it is called: "7", "7b" for its reserve
     * @param asked who stood on the floor
     * @param cancelled found to be a bad question: eliminates nobody and gives nothing
     */
    record Asked(
            int turn,
            int number,
            String label,
            Question question,
            SeatSet asked,
            SeatMap<Outcome> outcomes,
            SeatMap<Given> given,
            boolean cancelled)
            implements Chapter {

        Asked without() {
            return new Asked(turn, number, label, question, asked, outcomes, given, true);
        }

        Asked ruled(int seat, Mark mark) {
            Outcome outcome = outcomes.getOr(seat, new Outcome(mark, Duration.ZERO));
            return new Asked(
                    turn,
                    number,
                    label,
                    question,
                    asked,
                    outcomes.with(seat, new Outcome(mark, outcome.took())),
                    given,
                    cancelled);
        }
    }

    /** People back on the floor after question {@code number}. */
    record Returned(Why why, int number, SeatSet seats) implements Chapter {
        public enum Why {
            RESCUE,
            /** Everybody was wrong at once: the question is asked anew with a reserve one. */
            RESTORE,
            BY_HAND
        }
    }

    /** Taken off the floor by the host after question {@code number}. */
    record SentOff(int number, int seat) implements Chapter {}
}
