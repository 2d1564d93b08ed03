package vn.hoithi.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Playing;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Standings;
import vn.hoithi.contest.UnitScore;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.UnitRow;

/**
 * Units side by side, summed up in each of the four ways.
 *
 * @param way the one the contest goes by
 * @param rows by each way, best first
 */
record UnitTable(Standings.Way way, Map<UnitScore, List<UnitRow>> rows) {

    /** One unit's figures by all ways; the rank is by the contest's own. */
    record Line(int rank, String unit, int members, Map<UnitScore, Double> points) {}

    static UnitTable of(ContestState contest) {
        Standings.Way way = way(contest);
        Map<UnitScore, List<UnitRow>> rows = new EnumMap<>(UnitScore.class);
        for (UnitScore by : UnitScore.values())
            rows.put(
                    by,
                    UnitRow.of(contest.cast(), contest.scores(), new Standings.Way(by, way.best(), way.survivors())));
        return new UnitTable(way, rows);
    }

    /** Before the first round there is nobody on a floor yet. */
    private static Standings.Way way(ContestState contest) {
        Playing playing = contest.playing();
        return playing == null
                ? new Standings.Way(UnitScore.SUM, 1, SeatSet.empty())
                : playing.views(contest.cast(), Presence.NOBODY).way();
    }

    List<UnitRow> own() {
        return rows.getOrDefault(way.by(), List.of());
    }

    /** By rank. */
    List<Line> lines() {
        Map<String, Map<UnitScore, Double>> points = new LinkedHashMap<>();
        rows.forEach((by, units) ->
                units.forEach(row -> points.computeIfAbsent(row.unit(), unit -> new EnumMap<>(UnitScore.class))
                        .put(by, row.points())));
        return own().stream()
                .map(row -> new Line(row.rank(), row.unit(), row.members(), points.getOrDefault(row.unit(), Map.of())))
                .toList();
    }
}
