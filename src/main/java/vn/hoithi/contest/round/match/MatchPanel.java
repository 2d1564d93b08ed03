package vn.hoithi.contest.round.match;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.ClockView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.Question;

/**
 * The console's panel of a round between teams; also the jury's.
 *
 * @param round {@code warmup} and so on
 * @param stage name of the round's own step
 * @param question the present one; null between questions
 * @param upNext the next one; null where that is not known yet
 * @param clock null where none is there
 * @param turnTeam whose turn it is; 0 for nobody's
 * @param floor who answers; 0 for nobody
 * @param buzzes who pressed, first to last
 * @param settled whether their order is certain
 * @param ruling what waits for a verdict now; null for nothing
 * @param answers typed ones, earliest first; empty where nobody types
 * @param pips the questions of this turn
 * @param acts names of further commands that make sense now, without the round's name
 * @param past what was ruled so far, oldest first
 * @param reserveLeft questions that may take another's place
 * @param board what only this round has; null for nothing
 */
public record MatchPanel(
        String round,
        String stage,
        @Nullable OfQuestion question,
        @Nullable OfQuestion upNext,
        @Nullable ClockView clock,
        int turnTeam,
        int floor,
        List<TeamView> teams,
        List<BuzzView> buzzes,
        boolean settled,
        @Nullable ToRule ruling,
        List<AnswerRow> answers,
        List<MatchScene.Pip> pips,
        List<String> acts,
        List<Past> past,
        int reserveLeft,
        @Nullable Object board) {

    /**
     * A question with its answer, for those who lead.
     *
     * @param accepted further wordings that are right
     */
    public record OfQuestion(AskedView asked, KeyView key, List<String> accepted, String notes, String source) {
        public static OfQuestion of(Question question, AskedView asked, List<String> accepted) {
            return new OfQuestion(asked, KeyView.of(question), accepted, question.notes(), question.source());
        }
    }

    /** What a verdict would change, team by team. */
    public record Change(int team, double points) {}

    /**
     * Something to rule on now.
     *
     * @param turn names the question the verdict is for
     * @param subject {@code answer}, {@code keyword}, {@code steal}
     */
    public record ToRule(int turn, int team, String subject, List<Change> ifRight, List<Change> ifWrong) {}

    /**
     * A typed answer.
     *
     * @param tookMs since the answers were opened
     * @param proposed what the machine says
     * @param right the verdict; null while nobody has given one and the machine does not know
     * @param ruled whether a person gave it
     * @param points what it brings as things stand
     * @param late whether it came after time and does not count
     * @param byHand whether the host has entered it
     * @param changes how often it was changed
     */
    public record AnswerRow(
            int team,
            String text,
            double tookMs,
            Likeness proposed,
            @Nullable Boolean right,
            boolean ruled,
            double points,
            boolean late,
            boolean byHand,
            int changes,
            Instant at) {}

    /**
     * A verdict that was given, and may be overruled.
     *
     * @param label of the question, as in the score log
     * @param points what it has brought
     */
    public record Past(
            int turn,
            String label,
            int team,
            String subject,
            @Nullable Boolean right,
            boolean cancelled,
            double points,
            String text,
            String answer) {}
}
