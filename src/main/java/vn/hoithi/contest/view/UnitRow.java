package vn.hoithi.contest.view;

import java.util.List;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.Standings;

/** A unit's line in the standings, by name. */
public record UnitRow(int rank, String unit, int members, double points, int change) {
    public static List<UnitRow> of(Cast cast, ScoreSheet scores, Standings.Way way) {
        return Standings.of(cast, scores, way).stream()
                .map(row ->
                        new UnitRow(row.rank(), cast.unitName(row.unit()), row.members(), row.points(), row.change()))
                .toList();
    }
}
