package vn.hoithi.bank;

import java.util.List;
import vn.hoithi.question.Media;

/**
 * Pictures, sounds and clips of a question.
 *
 * @param asked with the question
 * @param answered with the answer
 * @param inTurn whether the pictures of {@code asked} come one after another
 */
public record Shown(List<Media> asked, List<Media> answered, boolean inTurn) {
    public static final Shown NOTHING = new Shown(List.of(), List.of(), false);

    public Shown {
        asked = List.copyOf(asked);
        answered = List.copyOf(answered);
    }
}
