package vn.hoithi.contest.round.match;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.Team;

/**
 * The teams of a round, and who may speak for them.
 *
 * @param teams numbers of those that play this round
 */
public record Players(Cast cast, SeatSet teams, Answering answering) {
    /** How long after a deadline what was pressed in time may still arrive. */
    public static final Duration ON_THE_WAY = Duration.ofMillis(500);

    /**
     * Who wants something.
     *
     * @param team 0 with a refusal
     * @param refusal null for somebody who may speak for the team
     */
    public record Speaker(int team, int seat, @Nullable Refusal refusal) {}

    public Speaker speaker(Actor by) {
        if (!(by instanceof Actor.Player player)) return new Speaker(0, 0, ContestRefusal.NOT_YOUR_COMMAND);
        Team team = cast.teamOf(player.seat());
        if (team == null || !teams.has(team.number()))
            return new Speaker(0, player.seat(), MatchRefusal.SEAT_PLAYS_IN_NO_TEAM);
        boolean speaks = answering == Answering.ANYONE || team.captain() == 0 || team.captain() == player.seat();
        return new Speaker(speaks ? team.number() : 0, player.seat(), speaks ? null : MatchRefusal.ONLY_THE_CAPTAIN);
    }

    /** Whether this seat's phone shows buttons. */
    public boolean maySpeak(int seat) {
        return speaker(new Actor.Player(seat)).refusal() == null;
    }

    public boolean has(int team) {
        return teams.has(team);
    }
}
