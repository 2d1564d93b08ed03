package vn.hoithi.contest.round.obstacle;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Form;
import vn.hoithi.question.Media;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Obstacle rounds to tell stories with: the keyword is Bến Nhà Rồng, the rows are Văn Ba, Phụ bếp, Sài Gòn and Đô đốc, the
 * centre is Tự do.
 */
final class Obstacle {
    static final List<String> ANSWERS = List.of("Văn Ba", "Phụ bếp", "Sài Gòn", "Đô đốc", "Tự do");
    static final String KEYWORD = "Bến Nhà Rồng";
    static final String HINT = "Ngày 5/6/1911";
    static final String PICTURE = "ben-nha-rong.jpg";

    static final Given NONE = new Given(new Answer.Typed("?"), Match.T0, Duration.ZERO, false, 0);

    private final Match match;

    private Obstacle(Match match) {
        this.match = match;
    }

    static Obstacle of(int teams) {
        return of(teams, ObstacleRules.standard());
    }

    static Obstacle of(int teams, ObstacleRules rules) {
        return new Obstacle(Match.of(teams, plan(rules)));
    }

    static RoundPlan plan(ObstacleRules rules) {
        return new RoundPlan(rules, Map.of("reserve", List.of(question("r1", "Dự bị"))), set());
    }

    static ObstacleSet set() {
        List<Question> rows = List.of(
                question("o1", ANSWERS.get(0)),
                question("o2", ANSWERS.get(1)),
                question("o3", ANSWERS.get(2)),
                question("o4", ANSWERS.get(3)));
        return new ObstacleSet(
                new QuestionId("o"),
                KEYWORD,
                List.of("Cảng Nhà Rồng"),
                HINT,
                new Media(Media.Kind.PICTURE, PICTURE, "Một bến cảng"),
                rows,
                question("o5", ANSWERS.get(4)),
                "",
                "Nơi Người ra đi",
                "");
    }

    private static Question question(String id, String answer) {
        Question like = Stories.written(id);
        return new Question(
                like.id(),
                "Hỏi " + id + "?",
                new Form.Written(answer, List.of()),
                "",
                like.level(),
                null,
                "",
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                false);
    }

    Match match() {
        return match;
    }

    ObstacleState state() {
        return (ObstacleState) match.playing().state();
    }

    Course course() {
        return state().course();
    }

    int turn() {
        return course().turn();
    }

    /** What the keyword of the team on the floor is ruled under. */
    int guess() {
        return course().calling().turn();
    }

    Asking asking() {
        return Objects.requireNonNull(course().asking());
    }

    /* ---- steps ---- */

    Obstacle pick(int row) {
        match.host(row == 5 ? new ObstacleCommand.ShowCentre() : new ObstacleCommand.PickRow(row))
                .accepted();
        return this;
    }

    Obstacle read() {
        match.host(new ObstacleCommand.ReadDone()).accepted();
        return this;
    }

    /** The captain types. */
    Obstacle types(int team, String text) {
        match.team(team, answer(text));
        return this;
    }

    ObstacleCommand.GiveAnswer answer(String text) {
        return new ObstacleCommand.GiveAnswer(asking().turn(), new Answer.Typed(text), match.now());
    }

    /** The time runs out, and the row is confirmed. */
    Obstacle close() {
        match.due().accepted();
        return confirm();
    }

    Obstacle confirm() {
        match.host(new ObstacleCommand.Confirm(asking().turn())).accepted();
        return this;
    }

    /** The row is played: these teams are right, nobody else answers. */
    Obstacle row(int row, int... right) {
        pick(row).read();
        match.seconds(3);
        for (int team : right) types(team, ANSWERS.get(row - 1));
        return close();
    }

    ObstacleCommand.Buzz buzz() {
        return new ObstacleCommand.Buzz(match.now(), Duration.ofMillis(5));
    }

    /** A team presses, and after the settling time has the floor. */
    Obstacle calls(int team) {
        match.team(team, buzz()).accepted().due().accepted();
        return this;
    }

    Obstacle says(int team, boolean right) {
        match.host(new ObstacleCommand.Rule(guess(), team, right)).accepted();
        return this;
    }

    Obstacle keyword(int team, boolean right) {
        return calls(team).says(team, right);
    }

    Obstacle points(String expected) {
        match.points(expected);
        return this;
    }

    String in() {
        return course().in().toString();
    }
}
