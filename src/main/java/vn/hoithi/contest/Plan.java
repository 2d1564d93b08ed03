package vn.hoithi.contest;

import java.util.List;

/**
 * What the organiser has prepared, whole: from here on the contest needs no bank and no roster.
 *
 * @param code six digits contestants type; unique among open contests
 * @param bannerLines up to two lines above the title (CHI BỘ …)
 * @param subtitle a line below the title; may be empty
 * @param address how the contest speaks to its people: {@code đồng chí}, {@code bạn}, {@code anh chị}
 * @param runningOrder the rounds, in order; at least one
 * @param rehearsal plays with virtual contestants; never mixed into results
 */
public record Plan(
        ContestId id,
        String code,
        String title,
        String subtitle,
        List<String> bannerLines,
        Theme theme,
        String address,
        Joining joining,
        Cast cast,
        List<RoundPlan> runningOrder,
        boolean rehearsal) {
    public Plan {
        bannerLines = List.copyOf(bannerLines);
        runningOrder = List.copyOf(runningOrder);
        if (runningOrder.isEmpty()) throw new IllegalArgumentException("a contest needs a round");
    }
}
