package vn.hoithi.contest.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;

/**
 * Who is connected at this moment, and what the house around the contest is like. It is no part of the contest's state.
 *
 * @param connected seats with a phone on the line
 * @param away phone seats without one, and since when
 * @param notYet those of them no phone has taken so far: nobody lost anything there
 * @param sounding stages on which the browser lets sound be heard
 * @param databaseAway null while the journal can be written; else since when it cannot
 * @param joinUrl address contestants open
 * @param castVersion grows whenever names, seats or units change
 * @param spectators people in the room without a seat
 * @param jurors numbers of the jurors on the line
 */
public record Presence(
        SeatSet connected,
        SeatMap<Instant> away,
        SeatSet notYet,
        int stages,
        int sounding,
        int hosts,
        int referees,
        @Nullable Instant databaseAway,
        String joinUrl,
        int castVersion,
        int spectators,
        SeatSet jurors) {
    public Presence(
            SeatSet connected,
            SeatMap<Instant> away,
            SeatSet notYet,
            int stages,
            int sounding,
            int hosts,
            int referees,
            @Nullable Instant databaseAway,
            String joinUrl,
            int castVersion) {
        this(
                connected,
                away,
                notYet,
                stages,
                sounding,
                hosts,
                referees,
                databaseAway,
                joinUrl,
                castVersion,
                0,
                SeatSet.empty());
    }

    public static final Presence NOBODY =
            new Presence(SeatSet.empty(), SeatMap.empty(), SeatSet.empty(), 0, 0, 0, 0, null, "", 0);

    /** Whether this seat had a phone and lost it. */
    public boolean lost(int seat) {
        return away.has(seat) && !notYet.has(seat);
    }

    public boolean held() {
        return databaseAway != null;
    }
}
