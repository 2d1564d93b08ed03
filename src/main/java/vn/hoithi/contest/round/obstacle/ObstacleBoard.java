package vn.hoithi.contest.round.obstacle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.view.AskedView;

/**
 * What only this round shows: the keyword, the rows, the picture. One shape for everybody; what somebody may not see yet is
 * empty.
 *
 * @param words letters of each word of the keyword: {@code [3, 3, 4]} for BẾN NHÀ RỒNG
 * @param keyword with its diacritics; empty until it may be seen
 * @param accepted further wordings of it that are as right; empty until it may be seen
 * @param rows the four rows, in order
 * @param centre the question in the middle
 * @param pieces which pieces of the picture are open: by row, the centre last
 * @param picture the whole picture; null for the stage until its first piece is open, for phones until the keyword may be seen
 * @param worth what the keyword brings now
 * @param picks rows that may be picked now; empty while none may
 * @param hint the last hint; empty until it is shown
 * @param answers what was typed at the present row, quickest first; empty until the host shows it
 * @param solvedBy the team that has found the keyword; 0 where none has
 * @param audience whether somebody in the audience knew the keyword; null where nobody was asked
 * @param explanation read after the keyword is known; empty until it may be seen
 */
public record ObstacleBoard(
        List<Integer> words,
        String keyword,
        List<String> accepted,
        List<Row> rows,
        Row centre,
        List<Boolean> pieces,
        AskedView.@Nullable MediaView picture,
        int worth,
        List<Integer> picks,
        String hint,
        List<Shown> answers,
        int solvedBy,
        @Nullable Boolean audience,
        String explanation) {

    /**
     * A row, or the centre.
     *
     * @param number 1 to 4; 5 for the centre
     * @param words letters of each word of its answer
     * @param answer its letters; empty until somebody has solved it
     * @param teams who was right
     * @param typed what counted there, for those who lead and rule alone; empty for everybody else
     */
    public record Row(
            int number, List<Integer> words, String answer, State state, List<Integer> teams, List<Shown> typed) {
        public enum State {
            AHEAD,
            NOW,
            SOLVED,
            /** Nobody was right: its letters and its piece stay shut. */
            GREY
        }
    }

    /**
     * What a team has typed.
     *
     * @param tookMs on the row's clock
     * @param right null until the row is confirmed
     */
    public record Shown(
            int team, String text, double tookMs, @Nullable Boolean right) {}
}
