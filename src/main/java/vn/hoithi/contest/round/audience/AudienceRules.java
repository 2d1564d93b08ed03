package vn.hoithi.contest.round.audience;

import java.time.Duration;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.match.Figures;

/**
 * The figures of questions for the audience.
 *
 * @param time to answer each; 1 s to 10 min
 * @param gift what is won; up to 120 characters, may be empty
 * @param drawing who of those that are right wins
 * @param winners how many win each question; 1 to 20
 * @param seatedToo whether those who have a seat, eliminated or not, may answer too
 */
public record AudienceRules(Duration time, String gift, Drawing drawing, int winners, boolean seatedToo)
        implements RoundRules {
    private static final int LONGEST_GIFT = 120;

    /** Who of those that are right wins. */
    public enum Drawing {
        /** Whoever was first; those who were alike to one hundredth of a second by lot. */
        FASTEST,
        LOT
    }

    public AudienceRules {
        Figures.time("time", time);
        Figures.within("gift", gift.length(), 0, LONGEST_GIFT);
        Figures.within("winners", winners, 1, 20);
    }

    @Override
    public String round() {
        return "audience";
    }

    /** 20 s, one gift by lot among all that are right, for people without a seat. */
    public static AudienceRules standard() {
        return new AudienceRules(Duration.ofSeconds(20), "", Drawing.LOT, 1, false);
    }
}
