package vn.hoithi.contest.round.obstacle;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.round.match.Buzzer;

/**
 * Who wants to say the keyword.
 *
 * @param floor the team that says it now; 0 while nobody does
 * @param turn of the guess on the floor; 0 while nobody has it
 * @param draw what the lots between presses that are alike come from
 * @param resumes whether a clock ran when the first one pressed, and runs on once all have been heard
 */
record Calling(Buzzer buzzer, int floor, int turn, long draw, boolean resumes) {
    static final Calling NOBODY = new Calling(Buzzer.OPEN, 0, 0, 0, false);

    boolean busy() {
        return floor != 0 || buzzer.pressed();
    }

    boolean has(int team) {
        return floor == team || buzzer.has(team);
    }

    Buzzer.Ranked ranked() {
        return buzzer.ranked(draw);
    }

    /** Those who come after the one on the floor, in order. */
    List<Integer> waiting() {
        return ranked().teams().stream().filter(team -> team != floor).toList();
    }

    /** The order as it is shown: the floor first, whoever has pressed earlier but came too late to have it behind. */
    Buzzer.Ranked shown() {
        Buzzer.Ranked ranked = ranked();
        List<Integer> waiting = waiting();
        if (!buzzer.has(floor)) return new Buzzer.Ranked(waiting, ranked.drawn());
        List<Integer> all = new ArrayList<>(List.of(floor));
        all.addAll(waiting);
        return new Buzzer.Ranked(all, ranked.drawn());
    }

    Calling pressing(Buzzer other, boolean ran) {
        return new Calling(other, floor, turn, draw, resumes || ran);
    }

    Calling calling(int team, int turnNow, long drawNow, boolean ran) {
        return new Calling(buzzer, team, turnNow, drawNow, resumes || ran);
    }

    /** Without this team, on the floor or in the queue. */
    Calling without(int team) {
        return new Calling(buzzer.without(team), floor == team ? 0 : floor, floor == team ? 0 : turn, draw, resumes);
    }
}
