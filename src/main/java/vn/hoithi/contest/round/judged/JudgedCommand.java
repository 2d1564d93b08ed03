package vn.hoithi.contest.round.judged;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;

/** What may be asked of a round marked by jurors. Without another word a command is the host's. */
public sealed interface JudgedCommand extends RoundCommand {

    /** A sheet that is not waited for. */
    record Unsealed(int team, int juror) {}

    /**
     * A team comes up.
     *
     * @param team null for the next one by the order of the podiums
     * @param piece what it presents, up to 120 characters; null for nothing to be said of it
     */
    record Begin(@Nullable Integer team, @Nullable String piece) implements JudgedCommand {}

    /** Bắt đầu: the team's time runs; it runs on beyond its end, until it is stopped. */
    record StartClock() implements JudgedCommand {}

    record StopClock() implements JudgedCommand {}

    /** The presentation is over; its sheets are waited for. */
    record EndTurn() implements JudgedCommand {}

    /** The team does not present, or gets no marks for it; before its marks are published. */
    record Withdraw(int team) implements JudgedCommand {}

    /**
     * By a juror, for the own sheet, from when the team has come up until its marks are published; also while the jury
     * confers.
     *
     * @param criterion index, from 0
     * @param points 0 to the most of the criterion in steps of 0.25
     */
    record Mark(int team, int criterion, double points) implements JudgedCommand, Ruling {}

    /** Nộp phiếu: by a juror, once every mark is there; also while the jury confers. */
    record Seal(int team) implements JudgedCommand, Ruling {}

    /**
     * The marks become known. Every juror's sheet for each of these teams has been handed in, or is named here.
     *
     * @param teams null for all whose presentation is over
     * @param without sheets that were not handed in and are not waited for; null for none
     */
    record Publish(@Nullable List<Integer> teams, @Nullable List<Unsealed> without) implements JudgedCommand {
        public Publish {
            teams = teams == null ? null : List.copyOf(teams);
            without = without == null ? null : List.copyOf(without);
        }
    }

    /** Another mark on a published sheet, with the reason: by the host, or by the juror whose sheet it is. */
    record Overrule(int team, int juror, int criterion, double points, String reason)
            implements JudgedCommand, Ruling {}
}
