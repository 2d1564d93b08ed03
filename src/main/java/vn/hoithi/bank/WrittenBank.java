package vn.hoithi.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.OlympiaSet;

/**
 * A bank as it is written: every question, usable or not, and the sets made of them.
 *
 * @param id small letters, digits and hyphens
 * @param olympia a complete set; null where the bank is none
 */
public record WrittenBank(
        String id,
        String title,
        List<WrittenQuestion> questions,
        List<WrittenObstacle> obstacles,
        @Nullable OlympiaSet olympia) {
    public WrittenBank {
        questions = List.copyOf(questions);
        obstacles = List.copyOf(obstacles);
    }

    /** A bank of questions alone. */
    public WrittenBank(String id, String title, List<WrittenQuestion> questions) {
        this(id, title, questions, List.of(), null);
    }

    /** The same with these questions. */
    public WrittenBank of(List<WrittenQuestion> others) {
        return new WrittenBank(id, title, others, obstacles, olympia);
    }

    /** The same under another title. */
    public WrittenBank titled(String other) {
        return new WrittenBank(id, other, questions, obstacles, olympia);
    }
}
