package vn.hoithi.question;

import java.text.Normalizer;
import java.util.List;

/**
 * A set for an obstacle round (vượt chướng ngại vật): a keyword to be guessed from four rows, a centre and a picture that
 * opens piece by piece, a corner for each row that is solved and the middle for the centre. It holds the answers: like a
 * {@link Question}, it never goes to a contestant or the stage as a whole. Rules: rule book, "Obstacle".
 *
 * @param id stable name inside the bank
 * @param keyword as it is shown at the end, with its diacritics
 * @param accepted further wordings of the keyword that are as right
 * @param hint the last one, before nobody may guess any more; may be empty
 * @param picture in five pieces
 * @param rows four short questions, each opening a corner: top left, top right, bottom left, bottom right
 * @param centre the question that opens the middle
 * @param theme topic; may be empty
 * @param explanation read after the keyword is known; may be empty
 * @param basis căn cứ; may be empty
 */
public record ObstacleSet(
        QuestionId id,
        String keyword,
        List<String> accepted,
        String hint,
        Media picture,
        List<Question> rows,
        Question centre,
        String theme,
        String explanation,
        String basis) {
    public static final int ROWS = 4;

    public ObstacleSet {
        accepted = List.copyOf(accepted);
        rows = List.copyOf(rows);
        if (rows.size() != ROWS) throw new IllegalArgumentException("an obstacle has 4 rows, not " + rows.size());
        if (letters(keyword) == 0) throw new IllegalArgumentException("obstacle " + id + " has no keyword");
        if (picture.kind() != Media.Kind.PICTURE)
            throw new IllegalArgumentException("obstacle " + id + " needs a picture");
    }

    /** How many letters the keyword has, as the host announces it: spaces and marks between words do not count. */
    public int letters() {
        return letters(keyword);
    }

    /** How many letters and figures a text has; diacritics belong to their letters. */
    public static int letters(String text) {
        return (int) Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** Marks a guess of the keyword. */
    public Marking marking() {
        return Marking.of(new Form.Written(keyword, accepted));
    }
}
