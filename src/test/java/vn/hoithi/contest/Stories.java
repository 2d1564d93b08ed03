package vn.hoithi.contest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Small contests to tell stories with. In every choice B is right; in every written question "Trần Phú"; of several A and
 * C; the number is 40 ± 2 đồng chí, the day 3/2/1930, the order C A D B, the pairs A2 B1 C3 of three and four.
 */
public final class Stories {
    private Stories() {}

    /** So many contestants, seats from 1, in two units by turns. */
    public static Cast cast(int people) {
        List<Unit> units = List.of(
                new Unit(new UnitId("to-1"), "Tổ đảng 1", null), new Unit(new UnitId("to-2"), "Tổ đảng 2", null));
        List<Contestant> contestants = new ArrayList<>();
        for (int seat = 1; seat <= people; seat++)
            contestants.add(new Contestant(
                    seat, "Thí sinh " + seat, units.get((seat - 1) % 2).id(), Means.PHONE));
        return Cast.of(units, contestants);
    }

    public static Question choice(String id) {
        return question(id, new Form.Choice(List.of("Một", "Hai", "Ba", "Bốn"), 1, Set.of()));
    }

    public static Question written(String id) {
        return question(id, new Form.Written("Trần Phú", List.of()));
    }

    public static Question trueFalse(String id, boolean right) {
        return question(id, new Form.TrueFalse(right));
    }

    public static Question several(String id) {
        return question(
                id, new Form.Multiple(List.of("Một", "Hai", "Ba", "Bốn"), new TreeSet<>(Set.of(0, 2)), Set.of()));
    }

    public static Question number(String id) {
        return question(id, new Form.Numeric(BigDecimal.valueOf(40), BigDecimal.valueOf(2), false, "đồng chí"));
    }

    public static Question day(String id) {
        return question(id, new Form.Day(LocalDate.of(1930, 2, 3)));
    }

    public static Question ordering(String id) {
        return question(id, new Form.Ordering(List.of("Hai", "Bốn", "Một", "Ba"), List.of(2, 0, 3, 1)));
    }

    public static Question matching(String id) {
        return question(
                id,
                new Form.Matching(
                        List.of("Một", "Hai", "Ba"), List.of("Two", "One", "Three", "Four"), List.of(1, 0, 2)));
    }

    private static Question question(String id, Form form) {
        return new Question(
                new QuestionId(id),
                "Câu hỏi " + id + "?",
                form,
                "Chủ đề " + id,
                Level.RECOGNISE,
                Duration.ofSeconds(20),
                "Vì sao " + id,
                "Căn cứ " + id,
                "",
                "",
                null,
                List.of(),
                List.of(),
                false);
    }

    public static List<Question> choices(String prefix, int many) {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= many; i++) questions.add(choice(prefix + i));
        return questions;
    }

    /** So many whose answer is “Trần Phú”. */
    public static List<Question> writtenOnes(String prefix, int many) {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= many; i++) questions.add(written(prefix + i));
        return questions;
    }

    public static Plan plan(Cast cast, RoundRules rules, Map<String, List<Question>> questions) {
        return new Plan(
                new ContestId(new UUID(7, 7)),
                "738204",
                "Rung chuông vàng",
                "",
                List.of("Chi bộ cơ quan"),
                Theme.CHUONG_VANG,
                "đồng chí",
                Joining.ROSTER,
                cast,
                List.of(new RoundPlan(rules, questions)),
                false);
    }

    public static Plan plan(Cast cast, List<RoundPlan> runningOrder) {
        Plan one = plan(cast, runningOrder.getFirst().rules(), Map.of());
        return new Plan(
                one.id(),
                one.code(),
                "Đường lên đỉnh",
                "",
                one.bannerLines(),
                Theme.OLYMPIA,
                one.address(),
                one.joining(),
                cast,
                runningOrder,
                false);
    }

    /** So many teams of three, each of its own unit; team n has the seats 10n+1 to 10n+3, the first is its captain. */
    public static Cast teams(int many) {
        List<Unit> units = new ArrayList<>();
        List<Contestant> people = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        for (int team = 1; team <= many; team++) {
            UnitId unit = new UnitId("to-" + team);
            units.add(new Unit(unit, "Tổ đảng " + team, null));
            List<Integer> members = List.of(10 * team + 1, 10 * team + 2, 10 * team + 3);
            for (int seat : members) people.add(new Contestant(seat, "Thành viên " + seat, unit, Means.PHONE));
            teams.add(new Team(team, "Đội " + team, unit, members, members.getFirst()));
        }
        return Cast.of(units, people).playing(teams);
    }
}
