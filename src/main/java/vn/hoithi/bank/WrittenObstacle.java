package vn.hoithi.bank;

import java.util.List;
import vn.hoithi.question.Media;

/**
 * An obstacle set as a file has it; its questions by their ids in the same bank.
 *
 * @param id in the bank
 * @param keyword as it is shown
 * @param accepted further wordings of it
 * @param hint the last one; may be empty
 * @param rows the four that open a corner
 * @param centre the one that opens the middle
 * @param theme topic; this and the texts after it may be empty
 * @param from its line in the file, from 1
 */
public record WrittenObstacle(
        String id,
        String keyword,
        List<String> accepted,
        String hint,
        Media picture,
        List<String> rows,
        String centre,
        String theme,
        String explanation,
        String basis,
        String source,
        BankReading.Review review,
        int from) {
    public WrittenObstacle {
        accepted = List.copyOf(accepted);
        rows = List.copyOf(rows);
    }
}
