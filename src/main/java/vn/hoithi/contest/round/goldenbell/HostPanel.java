package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.contest.view.PodiumPlace;

/** The console's panel of a golden bell; what each field means stands in {@code web/src/live/views.ts}. */
record HostPanel(
        String phase,
        boolean eliminates,
        int number,
        int of,
        @Nullable OfQuestion question,
        @Nullable OfQuestion upNext,
        int reserveLeft,
        @Nullable ClockView clock,
        String states,
        int remaining,
        Counts counts,
        List<Integer> optionCounts,
        List<Row> rows,
        int rowsInAll,
        List<Integer> dropped,
        List<Wording> wordings,
        Boards boards,
        @Nullable OfRescue rescue,
        @Nullable OfLifebuoy lifebuoy,
        @Nullable OfTopics topics,
        @Nullable OfAllOut allOut,
        @Nullable OfSeveral severalLeft,
        @Nullable OfEnd finished,
        boolean canOfferRescue,
        List<Past> history,
        List<PodiumPlace> ranking,
        List<Floor.CurvePoint> curve) {

    record OfQuestion(AskedView asked, KeyView key, List<String> accepted, String notes, String source, int seconds) {}

    record Counts(
            int asked,
            int answered,
            int missing,
            int away,
            int notYet,
            int right,
            int wrong,
            int noAnswer,
            int excused,
            int undecided) {}

    record Row(
            int seat,
            @Nullable Integer option,
            String text,
            Mark mark,
            boolean ruled,
            @Nullable Duration tookMs,
            @Nullable Instant awaySince,
            boolean notYet,
            @Nullable Late late,
            boolean paper) {}

    record Late(@Nullable Integer option, String text, Instant at) {}

    record Wording(String text, Mark mark, List<Integer> seats) {}

    record Boards(List<Integer> seats, List<Integer> unmarked) {}

    record OfRescue(
            boolean offered,
            @Nullable Integer points,
            int most,
            int left,
            List<Integer> proposal,
            List<Candidate> candidates,
            boolean allOut) {}

    record Candidate(int seat, int right, int outAt, boolean connected) {}

    record OfLifebuoy(
            boolean canCall,
            boolean open,
            boolean used,
            List<Integer> counts,
            int votes,
            @Nullable ClockView clock) {}

    record OfTopics(List<String> names, @Nullable Integer chooser) {}

    record OfAllOut(List<Integer> fallen, boolean canRescue, boolean canRestore, int restoresLeft) {}

    record OfSeveral(List<Integer> seats, boolean canAskReserve, int reservesLeft, List<Integer> fastest) {}

    record OfEnd(Ending ending, List<Integer> winners) {}

    record Past(int turn, int number, String label, String text, int right, int asked, boolean cancelled) {}
}
