package vn.hoithi.contest.round.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only one team's phones are told.
 *
 * @param buzz whether the buzzer may be pressed now
 * @param pressed whether this team has pressed
 * @param type whether an answer may be typed or changed now
 * @param answer what the server holds of this team; empty for nothing
 * @param recordedMs when it was pressed, in ms since the answers were opened; null for no answer
 * @param choose what may be chosen now: rows, values; empty for nothing
 * @param star whether the star of hope may be placed now
 * @param verdict of its own answer; null before it
 * @param out whether it takes no more part
 */
public record OwnView(
        boolean buzz,
        boolean pressed,
        boolean type,
        String answer,
        @Nullable Double recordedMs,
        List<Integer> choose,
        boolean star,
        @Nullable Boolean verdict,
        boolean out) {
    public static final OwnView NOTHING = new OwnView(false, false, false, "", null, List.of(), false, null, false);

    public static OwnView buzzing(boolean may, boolean pressed, @Nullable Boolean verdict) {
        return new OwnView(may, pressed, false, "", null, List.of(), false, verdict, false);
    }
}
