package vn.hoithi.contest.round.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A press as it is shown: when, how far behind the first, how certain.
 *
 * @param rank from 1; teams that were drawn for have a rank of their own
 * @param afterMs since the buzzer was opened; may be negative for one that came too early
 * @param gapMs behind the first
 * @param errorMs the press was at most so much sooner or later
 * @param drawn whether a lot has decided the place
 */
public record BuzzView(int team, int rank, double afterMs, double gapMs, double errorMs, boolean drawn) {

    /**
     * Everybody who pressed, first to last.
     *
     * @param opened since when it might be pressed
     * @param ranked null while it is not settled yet
     */
    public static List<BuzzView> of(Buzzer buzzer, Instant opened, Buzzer.@Nullable Ranked ranked) {
        if (!buzzer.pressed()) return List.of();
        List<Press> presses = new ArrayList<>(buzzer.inOrder());
        Instant first = presses.getFirst().at();
        if (ranked != null)
            presses.sort(Comparator.comparingInt(press -> {
                int rank = ranked.teams().indexOf(press.team());
                return rank < 0 ? Integer.MAX_VALUE : rank;
            }));
        List<BuzzView> views = new ArrayList<>();
        for (Press press : presses)
            views.add(new BuzzView(
                    press.team(),
                    views.size() + 1,
                    ms(Duration.between(opened, press.at())),
                    ms(Duration.between(first, press.at())),
                    ms(press.error()),
                    ranked != null && ranked.drawn().contains(press.team())));
        return views;
    }

    private static double ms(Duration time) {
        return Math.round(time.toNanos() / 1e4) / 100.0;
    }
}
