package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hoithi.rehearsal.buzzer.SimRoom.Played;

/**
 * Plays many buzzers and counts.
 *
 * @param rounds 1 or more; every {@value #ROUNDS_IN_A_ROOM} of them in a room of its own, with other lines and clocks
 * @param phones 2 or more
 * @param seed of everything that is drawn
 */
record BuzzerTrial(Conditions conditions, int rounds, int phones, long seed) {
    static final int ROUNDS_IN_A_ROOM = 20;

    private List<Played> play(Duration gap, Trick trick) {
        Random dice = new Random(seed);
        Random draws = new Random(-seed);
        List<Played> played = new ArrayList<>();
        for (int first = 0; first < rounds; first += ROUNDS_IN_A_ROOM) {
            SimRoom room = new SimRoom(conditions, phones, trick, dice, draws);
            for (int round = first; round < Math.min(rounds, first + ROUNDS_IN_A_ROOM); round++)
                played.add(room.play(gap));
        }
        return played;
    }

    /** Honest phones: how often the first is found, and how soon. */
    Found honest(Duration gap) {
        return Found.of(gap, play(gap, Trick.HONEST));
    }

    /** One phone that lies among honest ones: what it gains. */
    Gain lying(Trick trick, Duration gap) {
        return Gain.of(trick, play(gap, trick));
    }
}
