package vn.hoithi.contest.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Screen;

/** The console. */
public record HostView(
        ContestId contestId,
        Banner banner,
        Joining joining,
        Screen screen,
        ContestState.Sound sound,
        boolean held,
        int castVersion,
        Lamps lamps,
        String joinUrl,
        @Nullable UndoView undo,
        RoundViews.@Nullable Next next,
        @Nullable Integer roundIndex,
        List<RoundLine> rounds,
        List<EarlierView> earlier,
        boolean ended,
        List<UnitRow> units,
        List<TeamRow> teams,
        boolean conferring,
        @Nullable Object round,
        Scene stage) {

    /**
     * Who is here.
     *
     * @param phones seats with a phone on the line, of {@code phonesExpected}
     * @param boards people with a paper board; they count as present
     * @param sounding stages whose sound has been turned on
     * @param jurors numbers of those on the line
     */
    public record Lamps(
            int stages,
            int hosts,
            int referees,
            int phones,
            int phonesExpected,
            int boards,
            int sounding,
            @Nullable Instant databaseAway,
            int spectators,
            List<Integer> jurors) {}

    /** What undo would take back; {@code step} goes into the undo command. */
    public record UndoView(int step, String name) {}

    /** A round that is over, and what was ruled in it: what may be ruled anew. */
    public record EarlierView(
            int index, String round, @Nullable Object panel) {}

    public record RoundLine(String round, int questions) {}
}
