package vn.hoithi.contest.round.acceleration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;

/**
 * What everybody wrote, as stage, phones and audience see it.
 *
 * @param scale points by rank, the fastest first
 * @param answered teams that have given an answer, in the order of their podiums; what it is stays secret
 * @param lines earliest first, teams without an answer last; empty until the host shows the answers
 */
record AnswerBoard(List<Integer> scale, List<Integer> answered, List<Line> lines) {

    /**
     * A team's answer.
     *
     * @param text the letter of an option, else what was typed; empty for no answer
     * @param tookMs to one hundredth of a second; null for no answer
     * @param right null until the question is confirmed
     * @param rank among those that are right; 0 for the others and until the question is confirmed
     * @param points 0 until the question is confirmed
     */
    record Line(
            int team,
            String text,
            @Nullable Double tookMs,
            @Nullable Boolean right,
            int rank,
            int points) {}

    static AnswerBoard of(AccelerationState state) {
        List<Integer> scale = state.rules().points();
        Phase.Asking asking = state.asking();
        if (asking == null) return new AnswerBoard(scale, List.of(), List.of());
        boolean shown = asking.stage().compareTo(Phase.Stage.ANSWERS) >= 0;
        return new AnswerBoard(scale, asking.asked().answered().toList(), shown ? lines(state, asking) : List.of());
    }

    private static List<Line> lines(AccelerationState state, Phase.Asking asking) {
        Asked asked = asking.asked();
        boolean over = asking.stage() == Phase.Stage.OVER;
        boolean told = over && !asked.cancelled();
        SeatMap<Speed.Place> places = over ? Speed.of(state.rules(), asked) : SeatMap.empty();
        List<Line> lines = new ArrayList<>();
        for (int team : state.teams().toList()) {
            Given given = asked.given().get(team);
            Speed.Place place = places.get(team);
            lines.add(new Line(
                    team,
                    given == null ? "" : given.answer().written(),
                    given == null ? null : given.tookMs(),
                    told ? asked.verdict(team) : null,
                    place == null ? 0 : place.rank(),
                    place == null ? 0 : place.points()));
        }
        lines.sort(Comparator.comparing(Line::tookMs, Comparator.nullsLast(Comparator.naturalOrder())));
        return lines;
    }
}
