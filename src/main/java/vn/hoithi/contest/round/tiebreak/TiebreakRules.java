package vn.hoithi.contest.round.tiebreak;

import java.time.Duration;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Figures;

/**
 * The figures of a tie-break (rule book, "Tie-break"); they are the same in every year.
 *
 * @param questions for one tie at most, 1 to 20; then lots are drawn
 * @param time to buzz from the host's signal on; 1 s to 10 min
 * @param answering whose phone may buzz
 */
public record TiebreakRules(int questions, Duration time, Answering answering) implements RoundRules {
    public TiebreakRules {
        Figures.within("questions", questions, 1, 20);
        Figures.time("time", time);
    }

    @Override
    public String round() {
        return "tiebreak";
    }

    /** Up to three questions of 15 s. */
    public static TiebreakRules standard() {
        return new TiebreakRules(3, Duration.ofSeconds(15), Answering.ANYONE);
    }
}
