package vn.hoithi.contest.view;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.TeamStandings;

/**
 * A team's line in the standings, by all rounds so far.
 *
 * @param members seats of its people
 * @param captain seat of its captain; 0 for none
 */
public record TeamRow(
        int rank, int number, String name, String unit, List<Integer> members, int captain, double points) {
    /** Prizes of a contest between teams, from the best down. */
    private static final List<String> PRIZES = List.of("FIRST", "SECOND", "THIRD");

    public TeamRow {
        members = List.copyOf(members);
    }

    public static List<TeamRow> of(ContestState contest) {
        List<TeamRow> rows = new ArrayList<>();
        for (TeamStandings.Row row : TeamStandings.of(contest))
            rows.add(new TeamRow(
                    row.rank(),
                    row.team().number(),
                    row.team().name(),
                    contest.cast().unitName(row.team().unit()),
                    row.team().members(),
                    row.team().captain(),
                    row.points()));
        return rows;
    }

    /** The same as places on a podium. */
    static List<PodiumPlace> places(ContestState contest) {
        List<PodiumPlace> places = new ArrayList<>();
        for (TeamRow row : of(contest))
            places.add(new PodiumPlace(
                    row.rank(),
                    row.rank() <= PRIZES.size() ? PRIZES.get(row.rank() - 1) : null,
                    new PersonView(0, row.name(), row.unit()),
                    0,
                    0,
                    false,
                    row.points()));
        return places;
    }
}
