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

    /** The command of the host's one big button; null while something must run out or be chosen first. */
    @Nullable
    Next next();

    /** How units are compared in this round. */
    Standings.Way way();

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
