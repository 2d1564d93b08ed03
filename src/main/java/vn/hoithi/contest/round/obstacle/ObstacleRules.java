package vn.hoithi.contest.round.obstacle;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.match.Answering;
import vn.hoithi.contest.round.match.Figures;

/**
 * The figures of an obstacle round; what real contests use stands in the rule book, chapter "Olympia-style rounds".
 *
 * @param rowTime to answer a row or the centre, once it has been read; 1 s to 10 min
 * @param rowPoints for each team that is right at a row, 0 to 1000
 * @param centrePoints the same at the centre, 0 to 1000
 * @param keywordPoints for the keyword by how many rows have been asked, the first also before any was; 1 to 4 of 0 to 1000,
 *     the last one for all that follow
 * @param hintPoints for the keyword once the last hint has been shown, 0 to 1000
 * @param hintTime how long the last hint may be thought about, 1 s to 10 min
 * @param neverBelowZero whether a team never falls below no points at all
 * @param answering whose phone may pick, type and buzz
 */
public record ObstacleRules(
        Duration rowTime,
        int rowPoints,
        int centrePoints,
        List<Integer> keywordPoints,
        int hintPoints,
        Duration hintTime,
        boolean neverBelowZero,
        Answering answering)
        implements RoundRules {
    public ObstacleRules {
        keywordPoints = List.copyOf(keywordPoints);
        Figures.time("rowTime", rowTime);
        Figures.within("rowPoints", rowPoints, 0, 1000);
        Figures.within("centrePoints", centrePoints, 0, 1000);
        Figures.within("keywordPoints", keywordPoints.size(), 1, 4);
        for (int points : keywordPoints) Figures.within("keywordPoints", points, 0, 1000);
        Figures.within("hintPoints", hintPoints, 0, 1000);
        Figures.time("hintTime", hintTime);
    }

    @Override
    public String round() {
        return "obstacle";
    }

    /** What the keyword brings after so many rows. */
    public int keywordPointsAfter(int rows) {
        int step = Math.clamp(rows, 1, keywordPoints.size());
        return keywordPoints.get(step - 1);
    }

    /** O24–O25: 60, 50, 40, 30 by rows asked, 20 after the last hint. */
    public static ObstacleRules standard() {
        return of(List.of(60, 50, 40, 30), 20);
    }

    /** O26: the same. */
    public static ObstacleRules o26() {
        return standard();
    }

    /** O23: 50, 40, 30, 20, then 10. */
    public static ObstacleRules o23() {
        return of(List.of(50, 40, 30, 20), 10);
    }

    /** O20–O21: 80, 60, 40, 20, then 10. */
    public static ObstacleRules o20() {
        return of(List.of(80, 60, 40, 20), 10);
    }

    /** O14–O19: as O20. */
    public static ObstacleRules classic() {
        return o20();
    }

    private static ObstacleRules of(List<Integer> keyword, int afterHint) {
        Duration time = Duration.ofSeconds(15);
        return new ObstacleRules(time, 10, 10, keyword, afterHint, time, true, Answering.ANYONE);
    }
}
