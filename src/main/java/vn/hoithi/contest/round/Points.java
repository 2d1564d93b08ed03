package vn.hoithi.contest.round;

import java.util.List;
import java.util.Map;
import vn.hoithi.contest.SeatMap;

/**
 * All points a round gives at one moment, question by question. The contest compares two moments and logs the
 * difference, so a cancelled question, an overruling and an undo reach the score log by the same way as a right answer.
 */
public record Points(List<OfQuestion> questions) {
    public static final Points NONE = new Points(List.of());

    public Points {
        questions = List.copyOf(questions);
    }

    /**
     * Points of one question as it was called ("7", "7b"); nobody stands here with zero.
     *
     * @param byTeam points of teams, by their numbers; to one hundredth
     */
    public record OfQuestion(String question, SeatMap<Integer> bySeat, SeatMap<Double> byTeam) {
        public OfQuestion(String question, SeatMap<Integer> bySeat) {
            this(question, bySeat, SeatMap.empty());
        }

        public static OfQuestion ofTeams(String question, SeatMap<Double> byTeam) {
            return new OfQuestion(question, SeatMap.empty(), byTeam);
        }
    }

    /** What every team has got in all, teams without points left out. */
    public SeatMap<Double> totals() {
        SeatMap<Double> sums = SeatMap.empty();
        for (OfQuestion question : questions)
            for (Map.Entry<Integer, Double> points : question.byTeam().toMap().entrySet())
                sums = sums.with(points.getKey(), hundredths(sums.getOr(points.getKey(), 0.0) + points.getValue()));
        return sums;
    }

    /** Sums of marks stay exact to one hundredth. */
    public static double hundredths(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
