package vn.hoithi.contest.round.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Standings;
import vn.hoithi.contest.Team;
import vn.hoithi.contest.UnitScore;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.view.PodiumPlace;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.RefereePart;
import vn.hoithi.contest.view.RoundViews;
import vn.hoithi.contest.view.Scene;
import vn.hoithi.contest.view.SeatPart;

/** What all rounds between teams show alike. */
public abstract class MatchViews implements RoundViews {
    protected final Players players;
    protected final Presence presence;
    private final SeatMap<Double> totals;

    /** @param points of this round so far */
    protected MatchViews(Players players, Lineup lineup, Points points, Presence presence) {
        this.players = players;
        this.presence = presence;
        SeatMap<Double> sums = lineup.brought();
        for (int team : players.teams().toList())
            sums = sums.with(
                    team,
                    Points.hundredths(lineup.brought(team) + points.totals().getOr(team, 0.0)));
        this.totals = sums;
    }

    /** What the podium of a team shows. */
    protected abstract TeamView.Lamp lamp(int team);

    /** What only this team's phones are told; null for nothing. */
    protected abstract @Nullable Object own(int team, int seat);

    protected final Cast cast() {
        return players.cast();
    }

    protected final List<TeamView> teams() {
        List<TeamView> views = new ArrayList<>();
        for (Team team : cast().teams()) if (players.has(team.number())) views.add(team(team));
        return views;
    }

    private TeamView team(Team team) {
        return new TeamView(
                team.number(),
                team.name(),
                cast().unitName(team.unit()),
                people(team),
                totals.getOr(team.number(), 0.0),
                lamp(team.number()));
    }

    private String people(Team team) {
        Contestant captain = cast().at(team.captain());
        if (captain != null) return captain.name();
        return team.members().stream()
                .map(cast()::at)
                .map(member -> member == null ? "" : member.name())
                .collect(Collectors.joining(", "));
    }

    protected final double total(int team) {
        return totals.getOr(team, 0.0);
    }

    @Override
    public Scene floor() {
        return stage();
    }

    @Override
    public SeatPart seat(int seat) {
        Team team = cast().teamOf(seat);
        if (team == null || !players.has(team.number())) return SeatPart.WATCHING;
        return SeatPart.ofTeam(team.number(), players.maySpeak(seat), own(team.number(), seat));
    }

    @Override
    public RefereePart referees() {
        return new RefereePart(null, ".".repeat(cast().contestants().size()));
    }

    @Override
    public Standings.Way way() {
        return new Standings.Way(UnitScore.SUM, 1, SeatSet.empty());
    }

    @Override
    public boolean ofTeams() {
        return true;
    }

    /** Teams have no places in one round: the contest ranks them by all of it. */
    @Override
    public final List<PodiumPlace> places(ScoreSheet scores) {
        return List.of();
    }
}
