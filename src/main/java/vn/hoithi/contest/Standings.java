package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Points;

/** Points per unit: those of its members, summed up in one of four ways, and all of its teams'. Equal points share a rank and the next rank is skipped. */
public final class Standings {
    private Standings() {}

    /**
     * How units are compared.
     *
     * @param best how many members count under {@link UnitScore#BEST}
     * @param survivors who counts under {@link UnitScore#SURVIVORS}
     */
    public record Way(UnitScore by, int best, SeatSet survivors) {}

    /**
     * One line.
     *
     * @param members everybody of the unit
     * @param points to one hundredth for averages
     * @param change places gained since before the question asked last; negative for lost; 0 for whoever shares the place
     *     or shared the one before, as all do while nobody has a point: nobody has overtaken anybody there
     */
    public record Row(int rank, UnitId unit, int members, double points, int change) {}

    /** All units, best first, units of equal rank in their own order. */
    public static List<Row> of(Cast cast, ScoreSheet scores, Way way) {
        List<Row> rows = ranked(cast, scores, way);
        Map<UnitId, Integer> before = ownPlaces(ranked(cast, beforeLastQuestion(scores), way));
        Map<UnitId, Integer> now = ownPlaces(rows);
        return rows.stream()
                .map(row -> new Row(
                        row.rank(),
                        row.unit(),
                        row.members(),
                        row.points(),
                        change(before.get(row.unit()), now.get(row.unit()))))
                .toList();
    }

    private static int change(@Nullable Integer before, @Nullable Integer now) {
        return before == null || now == null ? 0 : before - now;
    }

    /** Ranks of those who share theirs with nobody. */
    private static Map<UnitId, Integer> ownPlaces(List<Row> rows) {
        Map<Integer, Integer> sharers = new HashMap<>();
        for (Row row : rows) sharers.merge(row.rank(), 1, Integer::sum);
        Map<UnitId, Integer> places = new HashMap<>();
        for (Row row : rows) if (sharers.getOrDefault(row.rank(), 0) == 1) places.put(row.unit(), row.rank());
        return places;
    }

    private static List<Row> ranked(Cast cast, ScoreSheet scores, Way way) {
        List<Row> rows = new ArrayList<>();
        cast.byUnit().forEach((unit, members) -> {
            List<Team> teams = cast.teams().stream()
                    .filter(team -> team.unit().equals(unit))
                    .toList();
            if (members.isEmpty() && teams.isEmpty()) return;
            double ofTeams = teams.stream()
                    .mapToDouble(team -> scores.ofTeam(team.number()))
                    .sum();
            double ofMembers = members.isEmpty() ? 0 : points(members, scores.totals(), way);
            rows.add(new Row(0, unit, members.size(), Points.hundredths(ofMembers + ofTeams), 0));
        });
        rows.sort(Comparator.comparingDouble(Row::points).reversed());
        List<Row> ranked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean tie = i > 0 && rows.get(i - 1).points() == row.points();
            int rank = tie ? ranked.get(i - 1).rank() : i + 1;
            ranked.add(new Row(rank, row.unit(), row.members(), row.points(), 0));
        }
        return ranked;
    }

    private static double points(List<Contestant> members, SeatMap<Integer> totals, Way way) {
        List<Integer> points = new ArrayList<>(
                members.stream().map(member -> totals.getOr(member.seat(), 0)).toList());
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        return switch (way.by()) {
            case SUM -> sum;
            case AVERAGE -> Math.round(100.0 * sum / points.size()) / 100.0;
            case BEST -> {
                points.sort(Collections.reverseOrder());
                yield points.stream()
                        .limit(way.best())
                        .mapToInt(Integer::intValue)
                        .sum();
            }
            case SURVIVORS ->
                members.stream()
                        .filter(member -> way.survivors().has(member.seat()))
                        .count();
        };
    }

    private static ScoreSheet beforeLastQuestion(ScoreSheet scores) {
        List<ScoreEntry> entries = scores.entries();
        if (entries.isEmpty()) return scores;
        ScoreEntry last = entries.getLast();
        SeatMap<Integer> totals = scores.totals();
        SeatMap<Double> teams = scores.teams();
        for (ScoreEntry entry : entries.reversed()) {
            if (!entry.question().equals(last.question()) || entry.round() != last.round()) break;
            if (entry.team() == 0)
                totals = totals.with(entry.seat(), totals.getOr(entry.seat(), 0) - (int) entry.points());
            else teams = teams.with(entry.team(), teams.getOr(entry.team(), 0.0) - entry.points());
        }
        return new ScoreSheet(entries, totals, teams);
    }
}
