package vn.hoithi.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.ContestId;

/**
 * Who somebody is in a contest: what a token says, and what the gateway tells the desk.
 *
 * @param seat of a contestant; number of a juror, from 1; 0 for everybody else
 * @param device random name of the phone that holds the seat, or of a spectator's; empty for everybody else
 * @param name host's or juror's name, or referee's zone; may be empty
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

    public static Pass juror(ContestId contest, int number, String name) {
        return new Pass(Role.JURY, contest, number, "", name);
    }

    /** Somebody without a seat, under a random name of the phone. */
    public static Pass spectator(ContestId contest) {
        return new Pass(Role.SPECTATOR, contest, 0, Tokens.newDevice(), "");
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
            case JURY -> new Actor.Juror(seat, name);
            case SPECTATOR -> new Actor.Spectator(device);
            case STAGE -> null;
        };
    }

    /** The addresses this one may listen to. */
    List<String> listens() {
        return switch (role) {
            case CONTESTANT -> List.of(Addresses.contestants(contest), Addresses.seat(contest, seat));
            case HOST -> List.of(Addresses.host(contest));
            case REFEREE -> List.of(Addresses.referees(contest));
            case JURY -> List.of(Addresses.juror(contest, seat));
            case SPECTATOR -> List.of(Addresses.audience(contest));
            case STAGE -> List.of(Addresses.stage(contest));
        };
    }
}
