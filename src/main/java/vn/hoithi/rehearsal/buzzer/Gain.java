package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoithi.rehearsal.buzzer.SimPhone.Pressing;
import vn.hoithi.rehearsal.buzzer.SimRoom.Played;

/**
 * What a phone gained by lying: how much earlier its presses were taken than its finger came down.
 *
 * @param most the largest gain of any press
 * @param median of all its presses
 * @param bound what this phone could have gained at most, by its own slow messages; the largest of all presses
 * @param beyond presses that gained more than the bound that held for them
 * @param won share of rounds in which the lying phone got the floor; an eighth would be fair among eight
 */
public record Gain(Trick trick, int presses, Duration most, Duration median, Duration bound, int beyond, double won) {

    static Gain of(Trick trick, List<Played> played) {
        List<Pressing> pressings = played.stream().map(Played::pressingOfLiar).toList();
        List<Duration> gains = pressings.stream().map(Pressing::gain).sorted().toList();
        return new Gain(
                trick,
                gains.size(),
                gains.getLast(),
                gains.get((gains.size() - 1) / 2),
                pressings.stream()
                        .map(Pressing::bound)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                (int) pressings.stream()
                        .filter(one -> one.gain().compareTo(one.bound()) > 0)
                        .count(),
                (double) played.stream().filter(Played::wonByLiar).count() / played.size());
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("trick", trick.words());
        map.put("presses", presses);
        map.put("gainMsMedian", Found.inMs(median));
        map.put("gainMsMost", Found.inMs(most));
        map.put("boundMs", Found.inMs(bound));
        map.put("beyondBound", beyond);
        map.put("wins", won);
        return map;
    }
}
