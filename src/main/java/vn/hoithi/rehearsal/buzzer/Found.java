package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.hoithi.rehearsal.buzzer.SimPhone.Pressing;
import vn.hoithi.rehearsal.buzzer.SimRoom.Played;

/**
 * How often the first presser was found, among honest phones.
 *
 * @param gap between one press and the next
 * @param share of rounds in which the first presser got the floor
 * @param byArrival the same if the first to arrive had got it, on the same traces
 * @param median from the first press to the verdict
 * @param slowest from the first press to the verdict, 99th percentile
 * @param withinError share of presses whose true time lay within the error that was given with the taken one
 * @param largestError the furthest any press was taken from its true time
 */
public record Found(
        Duration gap,
        int rounds,
        double share,
        double byArrival,
        Duration median,
        Duration slowest,
        double withinError,
        Duration largestError) {

    static Found of(Duration gap, List<Played> played) {
        List<Pressing> pressings =
                played.stream().flatMap(one -> one.pressings().stream()).toList();
        Duration[] took = played.stream().map(Played::tookUntilVerdict).sorted().toArray(Duration[]::new);
        return new Found(
                gap,
                played.size(),
                share(played, Played::found),
                share(played, Played::foundByArrival),
                took[(took.length - 1) / 2],
                took[Math.ceilDiv(took.length * 99, 100) - 1],
                share(pressings, one -> one.gain().abs().compareTo(one.taken().error()) <= 0),
                pressings.stream()
                        .map(one -> one.gain().abs())
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO));
    }

    private static <T> double share(List<T> all, Predicate<T> good) {
        return (double) all.stream().filter(good).count() / all.size();
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("gapMs", inMs(gap));
        map.put("found", share);
        map.put("byArrival", byArrival);
        map.put("verdictMsMedian", inMs(median));
        map.put("verdictMsP99", inMs(slowest));
        map.put("withinError", withinError);
        map.put("largestErrorMs", inMs(largestError));
        return map;
    }

    /** To a tenth. */
    static double inMs(Duration time) {
        return Math.round(time.toNanos() / 1e5) / 10.0;
    }

    static String ms(Duration time) {
        return String.format(Locale.ROOT, "%.1f ms", inMs(time));
    }
}
