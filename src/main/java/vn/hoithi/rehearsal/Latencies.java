package vn.hoithi.rehearsal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Samples of how long something took; percentiles are of the samples themselves, by nearest rank. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    void add(long sample) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
        nanos[count++] = sample;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) add(others.nanos[i]);
    }

    int count() {
        return count;
    }

    /** In ms, rounded to a tenth; zeros when there is no sample. */
    Map<String, Double> percentiles() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        Map<String, Double> percentiles = new LinkedHashMap<>();
        percentiles.put("p50", at(sorted, 0.50));
        percentiles.put("p95", at(sorted, 0.95));
        percentiles.put("p99", at(sorted, 0.99));
        percentiles.put("max", at(sorted, 1));
        return percentiles;
    }

    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) return 0;
        int rank = Math.max(1, (int) Math.ceil(share * sorted.length));
        return Math.round(sorted[rank - 1] / 1e5) / 10.0;
    }
}
