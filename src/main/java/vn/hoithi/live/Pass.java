package vn.hoithi.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestId;

/**
 * Who somebody is in a contest: what a token says, and what the gateway tells the desk.
 *
 * @param seat of a contestant; 0 for everybody else
 * @param device random name of the phone that holds the seat; empty for everybody else
 * @param name host's name or referee's zone; may be empty
 */
public record Pass(Role role, ContestId contest, int seat, String device, String name) {

    public static Pass stage(ContestId contest) {
        return new Pass(Role.STAGE, contest, 0, "", "");
    }

    public static Pass host(ContestId contest, String name) {
        return new Pass(Role.HOST, contest, 0, "", name);
    }

    public static Pass referee(ContestId contest, String zone) {
        return new Pass(Role.REFEREE, contest, 0, "", zone);
    }

    public static Pass contestant(ContestId contest, int seat, String device) {
        return new Pass(Role.CONTESTANT, contest, seat, device, "");
    }

    /** On whose behalf commands are given; null for a stage, which gives none. */
    @Nullable
    Actor actor() {
        return switch (role) {
            case CONTESTANT -> new Actor.Player(seat);
            case HOST -> new Actor.Host(name);
            case REFEREE -> new Actor.Referee(name);
            case STAGE -> null;
        };
    }

    /** The addresses this one may listen to. */
    List<String> listens() {
        return switch (role) {
            case CONTESTANT -> List.of(Addresses.contestants(contest), Addresses.seat(contest, seat));
            case HOST -> List.of(Addresses.host(contest));
            case REFEREE -> List.of(Addresses.referees(contest));
            case STAGE -> List.of(Addresses.stage(contest));
        };
    }
}
