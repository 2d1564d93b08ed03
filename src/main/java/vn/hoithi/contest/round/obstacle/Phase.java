package vn.hoithi.contest.round.obstacle;

import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;

/** Where an obstacle round is at, apart from who wants to say the keyword. */
sealed interface Phase permits Phase.Ready, Asking, Phase.Hint, Phase.Ended {

    /** Before the first row. */
    record Ready() implements Phase {}

    /**
     * The last hint is on the stage.
     *
     * @param read whether it has been read, and its clock was started
     */
    record Hint(Clock clock, boolean read) implements Phase {}

    /**
     * Nobody may press any more.
     *
     * @param solvedBy the team that has found the keyword; 0 where none has
     * @param audience whether somebody in the audience knew it; null where nobody was asked
     * @param revealed whether the keyword may be seen
     */
    record Ended(int solvedBy, @Nullable Boolean audience, boolean revealed) implements Phase {
        static final Ended UNSOLVED = new Ended(0, null, false);
    }
}
