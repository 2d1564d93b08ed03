package vn.hoithi.contest.round.judged;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.RoundState;

/**
 * Where a round marked by jurors stands.
 *
 * @param teams numbers of those that play
 * @param turns of teams that have come up, by team
 * @param sheets by team, then by juror; of a published team those that were handed in
 * @param jurors names of those who have marked so far, by number
 * @param onStage teams whose result the stage shows; empty for none
 */
public record JudgedState(
        JudgedRules rules,
        SeatSet teams,
        SeatMap<Turn> turns,
        SeatMap<SeatMap<Sheet>> sheets,
        SeatMap<String> jurors,
        List<Integer> onStage)
        implements RoundState {
    public JudgedState {
        onStage = List.copyOf(onStage);
    }

    /** The team that presents now; 0 for none. */
    int presenting() {
        return teams.where(team -> is(team, Turn.Stage.PRESENTING)).stream()
                .findFirst()
                .orElse(0);
    }

    boolean is(int team, Turn.Stage stage) {
        Turn turn = turns.get(team);
        return turn != null && turn.stage() == stage;
    }

    SeatSet inStage(Turn.Stage stage) {
        return teams.where(team -> is(team, stage));
    }

    /** The team that came up last; 0 before the first. */
    int latest() {
        int latest = 0;
        for (int team : teams.toList()) if (place(team) > place(latest)) latest = team;
        return latest;
    }

    private int place(int team) {
        Turn turn = turns.get(team);
        return turn == null ? 0 : turn.place();
    }

    /** By the order of the podiums; 0 when all have had their turn. */
    int upNext() {
        return teams.where(team -> !turns.has(team)).stream().findFirst().orElse(0);
    }

    boolean over() {
        return teams.stream().allMatch(team -> is(team, Turn.Stage.PUBLISHED) || is(team, Turn.Stage.WITHDRAWN));
    }

    SeatMap<Sheet> sheets(int team) {
        return sheets.getOr(team, SeatMap.empty());
    }

    Sheet sheet(int team, int juror) {
        return sheets(team).getOr(juror, Sheet.EMPTY);
    }

    /** Those whose sheet for a team has not been handed in. */
    SeatSet awaited(int team) {
        SeatSet awaited = SeatSet.empty();
        for (int juror = 1; juror <= rules.jurors(); juror++)
            if (!sheet(team, juror).sealed()) awaited = awaited.with(juror);
        return awaited;
    }

    /** Null until it is published. */
    @Nullable
    Result result(int team) {
        return is(team, Turn.Stage.PUBLISHED) ? Result.of(rules, sheets(team)) : null;
    }

    Points points() {
        SeatMap<Double> points = SeatMap.empty();
        for (int team : inStage(Turn.Stage.PUBLISHED).toList()) {
            Result result = result(team);
            if (result != null && result.points() != 0) points = points.with(team, result.points());
        }
        return points.isEmpty() ? Points.NONE : new Points(List.of(Points.OfQuestion.ofTeams(rules.title(), points)));
    }

    JudgedState turning(int team, Turn turn) {
        return new JudgedState(rules, teams, turns.with(team, turn), sheets, jurors, onStage);
    }

    JudgedState sheet(int team, int juror, Sheet sheet) {
        SeatMap<Sheet> more = sheets(team).with(juror, sheet);
        return new JudgedState(rules, teams, turns, sheets.with(team, more), jurors, onStage);
    }

    JudgedState sheets(int team, SeatMap<Sheet> others) {
        return new JudgedState(rules, teams, turns, sheets.with(team, others), jurors, onStage);
    }

    JudgedState knowing(SeatMap<String> names) {
        return new JudgedState(rules, teams, turns, sheets, names, onStage);
    }

    JudgedState showing(List<Integer> published) {
        return new JudgedState(rules, teams, turns, sheets, jurors, published);
    }

    /** Only what was handed in counts and is kept. */
    JudgedState publishing(List<Integer> published) {
        JudgedState open = this;
        for (int team : published) {
            Turn turn = turns.get(team);
            if (turn == null) continue;
            SeatMap<Sheet> counted = sheets(team);
            for (int juror : List.copyOf(counted.toMap().keySet()))
                if (!sheet(team, juror).sealed()) counted = counted.without(juror);
            open = open.turning(team, turn.at(Turn.Stage.PUBLISHED)).sheets(team, counted);
        }
        return open.showing(new ArrayList<>(published));
    }
}
