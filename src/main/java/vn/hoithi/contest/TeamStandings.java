package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Teams by points. Equal points share a rank and the next rank is skipped, unless a tie-break has put one in front. */
public final class TeamStandings {
    private TeamStandings() {}

    public record Row(int rank, Team team, double points) {}

    /** All teams, best first, equal ones in the order of their podiums. */
    public static List<Row> of(Cast cast, ScoreSheet scores, SeatMap<Integer> precedence) {
        Comparator<Team> order = Comparator.comparingDouble((Team team) -> scores.ofTeam(team.number()))
                .thenComparing(team -> precedence.getOr(team.number(), 0))
                .reversed();
        List<Team> teams = cast.teams().stream().sorted(order).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            Team team = teams.get(i);
            boolean tie = i > 0 && order.compare(teams.get(i - 1), team) == 0;
            int rank = tie ? rows.get(i - 1).rank() : i + 1;
            rows.add(new Row(rank, team, scores.ofTeam(team.number())));
        }
        return rows;
    }

    /** Of all rounds of a contest so far. */
    public static List<Row> of(ContestState contest) {
        return of(contest.cast(), contest.scores(), contest.precedence());
    }
}
