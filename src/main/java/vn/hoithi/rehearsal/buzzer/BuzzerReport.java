package vn.hoithi.rehearsal.buzzer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a trial of the buzzer found, on bad lines and on a network of the room's own.
 *
 * @param rounds of each row
 * @param bad one row for each gap
 * @param lying one row for each trick, on bad lines
 */
public record BuzzerReport(
        int rounds, int phones, long seed, List<Found> bad, List<Found> lan, List<Gain> lying, List<Gain> lyingOnLan) {
    private static final Duration WANTED_ON_LAN = Duration.ofMillis(400);

    /**
     * Plays everything; some seconds for 2,000 rounds.
     *
     * @param gaps between one press and the next
     */
    public static BuzzerReport of(int rounds, int phones, long seed, List<Duration> gaps) {
        BuzzerTrial bad = new BuzzerTrial(Conditions.BAD, rounds, phones, seed);
        BuzzerTrial lan = new BuzzerTrial(Conditions.LAN, rounds, phones, seed);
        return new BuzzerReport(
                rounds,
                phones,
                seed,
                gaps.stream().map(bad::honest).toList(),
                gaps.stream().map(lan::honest).toList(),
                lying(bad, gaps.getFirst()),
                lying(lan, gaps.getFirst()));
    }

    private static List<Gain> lying(BuzzerTrial trial, Duration gap) {
        return List.of(Trick.values()).stream()
                .map(trick -> trial.lying(trick, gap))
                .toList();
    }

    /**
     * Whether the first presser was found as often as wanted (99.9 % at 40 ms, 99 % at 15 ms), the verdict came soon
     * enough on a LAN, and nobody gained more than the bound that held for the press.
     */
    public boolean good() {
        return bad.stream().allMatch(row -> row.share() >= wanted(row.gap()))
                && lan.stream().allMatch(row -> row.slowest().compareTo(WANTED_ON_LAN) <= 0)
                && lying.stream().allMatch(row -> row.beyond() == 0)
                && lyingOnLan.stream().allMatch(row -> row.beyond() == 0);
    }

    /** Closer presses than 15 ms may be anything. */
    private static double wanted(Duration gap) {
        if (gap.toMillis() >= 40) return 0.999;
        return gap.toMillis() >= 15 ? 0.99 : 0;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(rounds + " rounds each, " + phones + " phones, seed " + seed
                + "; every phone presses, each exactly the gap after the one before");
        lines.add("");
        lines.add("lines     gap      first found  by arrival  verdict p50  p99     furthest from the truth");
        bad.forEach(row -> lines.add(line("5-150 ms", row)));
        lan.forEach(row -> lines.add(line("LAN", row)));
        lines.add("");
        lines.add("one phone lies, gap " + Found.ms(bad.getFirst().gap())
                + "                              gain p50  most      its bound  beyond  wins");
        lying.forEach(row -> lines.add(line("5-150 ms", row)));
        lyingOnLan.forEach(row -> lines.add(line("LAN", row)));
        lines.add("");
        lines.add(good() ? "all as wanted" : "NOT as wanted");
        return lines;
    }

    private static String line(String name, Found row) {
        return String.format(
                Locale.ROOT,
                "%-8s  %-7s  %7.2f %%    %6.1f %%    %-11s  %-6s  %s",
                name,
                Found.ms(row.gap()),
                row.share() * 100,
                row.byArrival() * 100,
                Found.ms(row.median()),
                Found.ms(row.slowest()),
                Found.ms(row.largestError()));
    }

    private static String line(String name, Gain row) {
        return String.format(
                Locale.ROOT,
                "%-8s  %-46s  %-8s  %-8s  %-9s  %-6d  %4.0f %%",
                name,
                row.trick().words(),
                Found.ms(row.median()),
                Found.ms(row.most()),
                Found.ms(row.bound()),
                row.beyond(),
                row.won() * 100);
    }

    /** The same to be printed as JSON; times in ms. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rounds", rounds);
        map.put("phones", phones);
        map.put("seed", seed);
        map.put("bad", bad.stream().map(Found::toMap).toList());
        map.put("lan", lan.stream().map(Found::toMap).toList());
        map.put("lying", lying.stream().map(Gain::toMap).toList());
        map.put("lyingOnLan", lyingOnLan.stream().map(Gain::toMap).toList());
        map.put("good", good());
        return map;
    }
}
