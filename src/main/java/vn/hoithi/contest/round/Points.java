package vn.hoithi.contest.round;

import java.util.List;
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

    /** Points of one question as it was called ("7", "7b"); nobody stands here with zero. */
    public record OfQuestion(String question, SeatMap<Integer> bySeat) {}
}
