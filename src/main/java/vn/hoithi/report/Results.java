package vn.hoithi.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Json;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.ScoreEntry;
import vn.hoithi.contest.UnitScore;
import vn.hoithi.contest.view.PodiumPlace;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.UnitRow;
import vn.hoithi.contest.view.Views;

/**
 * How a contest stands, for the page of results.
 *
 * @param units by the way of the rules
 * @param unitsBy by each of the four ways
 * @param entries how long the score log is
 * @param finishedAt time of the last entry once the last round is over; null while it is played
 * @param curve who was left after each question
 */
public record Results(
        String title,
        List<UnitRow> units,
        Map<UnitScore, List<UnitRow>> unitsBy,
        UnitScore unitScore,
        List<PodiumPlace> ranking,
        int entries,
        @Nullable Instant finishedAt,
        List<CurvePoint> curve) {

    /** Contestants on the floor after a question; the label is empty for the start. */
    public record CurvePoint(String label, int remaining) {}

    public static Results of(ContestState contest) {
        Views views = new Views(contest, Presence.NOBODY);
        UnitTable units = UnitTable.of(contest);
        return new Results(
                contest.plan().title(),
                units.own(),
                units.rows(),
                units.way().by(),
                views.places(),
                contest.scores().entries().size(),
                finishedAt(contest),
                curve(contest));
    }

    private static @Nullable Instant finishedAt(ContestState contest) {
        Playing playing = contest.playing();
        boolean last = playing != null
                && playing.index() == contest.plan().runningOrder().size() - 1;
        List<ScoreEntry> entries = contest.scores().entries();
        if (playing == null || !last || !playing.over() || entries.isEmpty()) return null;
        return entries.getLast().at();
    }

    /** Only rounds that send people off the floor have one; it is read where the console reads it. */
    private static List<CurvePoint> curve(ContestState contest) {
        Playing playing = contest.playing();
        if (playing == null) return List.of();
        Object panel = playing.views(contest.cast(), Presence.NOBODY).host(contest.scores());
        List<CurvePoint> curve = new ArrayList<>();
        for (JsonNode point : Json.WIRE.valueToTree(panel).path("curve"))
            curve.add(new CurvePoint(
                    point.path("label").asText(), point.path("remaining").asInt()));
        return curve;
    }
}
