package vn.hoithi.contest.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.ScoreSheet;
import vn.hoithi.contest.Standings;

/** What a round shows at one moment, audience by audience. */
public interface RoundViews {

    /** The projected screen. */
    Scene stage();

    /** Who stands where; what the stage shows when the host calls the floor up. */
    Scene floor();

    /** The part that is the same for all contestants' phones. */
    Scene contestants();

    /** One phone's own part. */
    SeatPart seat(int seat);

    /** The console's panel for this round. */
    Object host(ScoreSheet scores);

    RefereePart referees();

    /** What people in the room without a seat see on their phones. */
    default Scene audience() {
        return contestants();
    }

    /**
     * What the phone of one person without a seat is told; null where the round has nothing to say to it alone.
     *
     * @param id the phone's own, as in {@link vn.hoithi.contest.Actor.Spectator}
     */
    default @Nullable Object spectator(String id) {
        return null;
    }

    /**
     * What a juror sees of this round; null where the jury has nothing to do with it.
     *
     * @param juror from 1
     */
    default @Nullable Object jury(int juror) {
        return null;
    }

    /** The command of the host's one big button; null while something must run out or be chosen first. */
    @Nullable
    Next next();

    /** How units are compared in this round. */
    Standings.Way way();

    /** What was ruled so far and may be ruled anew, as the console shows it; null where the round keeps its own list. */
    default @Nullable Object past() {
        return null;
    }

    /** Whether teams compete; then the contest ranks them by all rounds, and this one gives no places. */
    default boolean ofTeams() {
        return false;
    }

    /** Places of the contestants, best first. */
    List<PodiumPlace> places(ScoreSheet scores);

    /** The label of the last confirmed question; empty before the first. */
    String after();

    /**
     * The next step.
     *
     * @param type name of the command on the wire
     * @param seats how many people it concerns (who leave, who come back); 0 where it is about none
     */
    record Next(String type, int seats) {}
}
