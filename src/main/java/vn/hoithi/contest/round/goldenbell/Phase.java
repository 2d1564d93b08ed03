package vn.hoithi.contest.round.goldenbell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatSet;

/** What the round is at. A question in progress is {@link Asking}. */
sealed interface Phase
        permits Phase.Ready, Asking, Phase.Rescuing, Phase.AllOut, Phase.SeveralLeft, Phase.Topics, Phase.Finished {

    /** Between questions; the next one is known. */
    record Ready() implements Phase {}

    /**
     * The rescue: offered, then the helpers play, then people are chosen.
     *
     * @param points of the helpers' game; null until the host enters them
     * @param proposal seats in the order proposed; the host may choose others
     */
    record Rescuing(boolean allOut, @Nullable Integer points, List<Integer> proposal) implements Phase {
        public Rescuing {
            proposal = List.copyOf(proposal);
        }
    }

    /** Everybody was wrong at once; the host chooses what now. */
    record AllOut(SeatSet fallen) implements Phase {}

    /** The last question is over and several still stand. */
    record SeveralLeft() implements Phase {}

    /** The topic of the last question is being chosen by the sole survivor, or drawn for two or three. */
    record Topics() implements Phase {}

    record Finished(Ending ending, SeatSet winners) implements Phase {}
}
