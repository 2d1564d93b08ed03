package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.hoithi.rehearsal.buzzer.SimPhone.Pressing;

/** One room with its phones, in which one buzzer after another is opened. */
final class SimRoom {
    private static final Duration ARRIVING = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofSeconds(20);
    private static final Duration SHOWN = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(6);
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    private final VirtualTime time = new VirtualTime();
    private final List<SimPhone> phones = new ArrayList<>();
    private final Random dice;
    private final Random draws;

    /** @param trick what the first phone tries; all others are honest */
    SimRoom(Conditions conditions, int phones, Trick trick, Random dice, Random draws) {
        this.dice = dice;
        this.draws = draws;
        for (int i = 0; i < phones; i++)
            this.phones.add(new SimPhone(time, conditions, i == 0 ? trick : Trick.HONEST, dice));
        time.runUntil(time.now().plus(ARRIVING));
    }

    /** Everybody presses, each this long after the one before, in an order that is drawn. */
    Played play(Duration gap) {
        time.runUntil(time.now().plus(BETWEEN));
        phones.forEach(phone -> phone.tell(true));
        List<SimPhone> order = new ArrayList<>(phones);
        Collections.shuffle(order, dice);
        Instant first = time.now().plus(SHOWN).plus(Conditions.share(READING, dice.nextDouble()));
        Judge judge = new Judge(time, phones, draws);
        List<Pressing> pressings = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            SimPhone phone = order.get(i);
            time.at(
                    first.plus(gap.multipliedBy(i)),
                    () -> phone.press(pressing -> {
                        pressings.add(pressing);
                        judge.arrives(pressing);
                    }));
        }
        time.runUntil(first.plus(gap.multipliedBy(order.size())).plus(AFTERWARDS));
        phones.forEach(phone -> phone.tell(false));
        return new Played(phones.getFirst(), order.getFirst(), first, pressings, judge.verdict());
    }

    /**
     * @param liar the one phone that may have tried something
     * @param pressings in the order they arrived
     */
    record Played(
            SimPhone liar, SimPhone first, Instant firstPressed, List<Pressing> pressings, Judge.Verdict verdict) {
        boolean found() {
            return verdict.winner() == first;
        }

        boolean foundByArrival() {
            return pressings.getFirst().phone() == first;
        }

        Pressing pressingOfLiar() {
            return pressings.stream()
                    .filter(pressing -> pressing.phone() == liar)
                    .findFirst()
                    .orElseThrow();
        }

        boolean wonByLiar() {
            return verdict.winner() == liar;
        }

        Duration tookUntilVerdict() {
            return Duration.between(firstPressed, verdict.at());
        }
    }
}
