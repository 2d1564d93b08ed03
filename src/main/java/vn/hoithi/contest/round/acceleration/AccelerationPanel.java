package vn.hoithi.contest.round.acceleration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.question.Form;

/**
 * What only the panel of an acceleration has.
 *
 * @param scale points by rank, the fastest first
 * @param undecided teams whose answer waits for a verdict
 * @param toggles what the present question would bring, were one verdict the other
 * @param answers what was given to questions that are over, oldest first
 */
record AccelerationPanel(List<Integer> scale, List<Integer> undecided, List<Toggle> toggles, List<PastAnswer> answers) {

    /** What every team that is right would get, were the verdict on {@code team} the other. */
    record Toggle(int team, boolean right, List<MatchPanel.Change> points) {}

    record PastAnswer(int turn, int team, String text, double tookMs) {}

    static AccelerationPanel of(AccelerationState state) {
        Phase.Asking asking = state.asking();
        boolean ruling = asking != null
                && asking.stage() != Phase.Stage.READ
                && asking.stage() != Phase.Stage.RUNNING
                && asking.stage() != Phase.Stage.OVER;
        return new AccelerationPanel(
                state.rules().points(),
                asking == null ? List.of() : asking.asked().undecided().toList(),
                ruling && asking != null ? toggles(state, asking.asked()) : List.of(),
                past(state));
    }

    private static List<Toggle> toggles(AccelerationState state, Asked asked) {
        List<Toggle> toggles = new ArrayList<>();
        for (int team : asked.answered().toList()) {
            boolean other = !Boolean.TRUE.equals(asked.verdict(team));
            List<MatchPanel.Change> points = new ArrayList<>();
            Speed.of(state.rules(), asked.ruled(team, other))
                    .forEach((one, place) -> points.add(new MatchPanel.Change(one, place.points())));
            toggles.add(new Toggle(team, other, points));
        }
        return toggles;
    }

    private static List<PastAnswer> past(AccelerationState state) {
        List<PastAnswer> answers = new ArrayList<>();
        for (Asked asked : state.history())
            asked.given()
                    .forEach((team, given) -> answers.add(
                            new PastAnswer(asked.turn(), team, given.answer().written(), given.tookMs())));
        return answers;
    }

    /** Earliest first; those after time behind. */
    static List<MatchPanel.AnswerRow> rows(AccelerationState state, Phase.@Nullable Asking asking) {
        if (asking == null) return List.of();
        Asked asked = asking.asked();
        SeatMap<Speed.Place> places = Speed.of(state.rules(), asked);
        List<MatchPanel.AnswerRow> rows = new ArrayList<>();
        asked.given().forEach((team, given) -> rows.add(row(asked, team, given, places.get(team))));
        asking.late().forEach((team, given) -> rows.add(late(asked, team, given)));
        rows.sort(Comparator.comparing(MatchPanel.AnswerRow::late)
                .thenComparingDouble(MatchPanel.AnswerRow::tookMs)
                .thenComparing(MatchPanel.AnswerRow::at));
        return rows;
    }

    private static MatchPanel.AnswerRow row(Asked asked, int team, Given given, Speed.@Nullable Place place) {
        return new MatchPanel.AnswerRow(
                team,
                given.answer().written(),
                given.tookMs(),
                asked.proposed(team),
                asked.verdict(team),
                asked.rulings().has(team),
                place == null ? 0 : place.points(),
                false,
                given.byHand(),
                given.changes(),
                given.pressed());
    }

    private static MatchPanel.AnswerRow late(Asked asked, int team, Given given) {
        return new MatchPanel.AnswerRow(
                team,
                given.answer().written(),
                given.tookMs(),
                asked.marking().mark(given.answer()),
                false,
                false,
                0,
                true,
                false,
                0,
                given.pressed());
    }

    /** Further wordings that are right: the question's own, and those accepted in the contest. */
    static List<String> accepted(Asked asked) {
        List<String> own = asked.question().form() instanceof Form.Written written ? written.accepted() : List.of();
        return Stream.concat(own.stream(), asked.marking().alsoAccepted().stream())
                .toList();
    }

    /** Every answer that was confirmed or cancelled, with what it has brought. */
    static List<MatchPanel.Past> verdicts(AccelerationState state) {
        List<MatchPanel.Past> past = new ArrayList<>();
        for (Asked asked : state.history()) {
            SeatMap<Speed.Place> places = Speed.of(state.rules(), asked);
            for (int team : asked.answered().toList()) {
                Speed.Place place = places.get(team);
                past.add(new MatchPanel.Past(
                        asked.turn(),
                        asked.label(),
                        team,
                        "answer",
                        asked.verdict(team),
                        asked.cancelled(),
                        place == null ? 0 : place.points(),
                        asked.question().text(),
                        asked.question().form().answer()));
            }
        }
        return past;
    }
}
