package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.QuestionMaker;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.question.Media;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;

/** Reads the sets of a bank: obstacles, and which question of an Olympia set is asked where. */
final class SetReader {
    private static final Set<String> OBSTACLE = Set.of(
            "id", "keyword", "accept", "hint", "picture", "about", "rows", "centre", "theme", "explain", "basis",
            "source", "review");
    private static final Set<String> OLYMPIA = Set.of("warmup", "obstacle", "acceleration", "finish", "tiebreak");
    private static final Set<String> WARMUP = Set.of("each", "together");
    private static final Set<String> VALUES = Set.of("10", "20", "30", "40", "60", "80");
    private static final int LONGEST_KEYWORD = 80;

    private SetReader() {}

    static List<WrittenObstacle> obstacles(FieldReader bank, List<BankProblem> problems) {
        List<Tree> items = bank.items("obstacles");
        if (items == null) return List.of();
        List<WrittenObstacle> obstacles = new ArrayList<>();
        for (Tree item : items) {
            int before = problems.size();
            FieldReader fields = bank.inside(item, "obstacles", OBSTACLE);
            WrittenObstacle obstacle = fields == null ? null : obstacle(fields);
            if (obstacle != null && problems.size() == before) obstacles.add(obstacle);
        }
        return obstacles;
    }

    private static @Nullable WrittenObstacle obstacle(FieldReader fields) {
        Media picture = MediaFields.named(fields, "picture");
        Review review = fields.word("review", QuestionReader.REVIEWS);
        if (picture == null || review == null) return null;
        return new WrittenObstacle(
                QuestionReader.slug(fields, "id"),
                fields.text("keyword", LONGEST_KEYWORD),
                fields.texts("accept", LONGEST_KEYWORD),
                fields.optionalText("hint", QuestionMaker.LONGEST_SOURCE),
                picture,
                fields.texts("rows", QuestionReader.LONGEST_SLUG),
                fields.text("centre", QuestionReader.LONGEST_SLUG),
                fields.optionalText("theme", QuestionMaker.LONGEST_THEME),
                fields.optionalText("explain", QuestionMaker.LONGEST_REMARK),
                fields.optionalText("basis", QuestionMaker.LONGEST_REMARK),
                fields.optionalText("source", QuestionMaker.LONGEST_SOURCE),
                review,
                fields.line());
    }

    static @Nullable OlympiaSet olympia(FieldReader bank) {
        FieldReader fields = bank.inside("olympia", OLYMPIA);
        if (fields == null) return null;
        FieldReader warmup = fields.inside("warmup", WARMUP);
        FieldReader finish = fields.inside("finish", VALUES);
        String obstacle = fields.text("obstacle", QuestionReader.LONGEST_SLUG);
        if (warmup == null || finish == null || obstacle.isEmpty()) {
            fields.problem(fields.line(), MISSING, "Bộ đề cần warmup, obstacle, acceleration, finish và tiebreak.");
            return null;
        }
        Map<Integer, List<QuestionId>> values = new TreeMap<>();
        for (String value : VALUES) if (finish.has(value)) values.put(Integer.valueOf(value), ids(finish, value));
        try {
            return new OlympiaSet(
                    each(warmup),
                    ids(warmup, "together"),
                    new QuestionId(obstacle),
                    ids(fields, "acceleration"),
                    values,
                    ids(fields, "tiebreak"));
        } catch (IllegalArgumentException twice) {
            fields.problem(fields.line(), ID_TWICE, "Một câu đứng hai chỗ trong bộ đề: " + twice.getMessage() + ".");
            return null;
        }
    }

    /** A list of questions for each team. */
    private static List<List<QuestionId>> each(FieldReader warmup) {
        List<Tree> teams = warmup.items("each");
        List<List<QuestionId>> each = new ArrayList<>();
        for (Tree team : teams == null ? List.<Tree>of() : teams)
            each.add(warmup.textsOf(team, "each", QuestionReader.LONGEST_SLUG).stream()
                    .filter(id -> !id.isEmpty())
                    .map(QuestionId::new)
                    .toList());
        return each;
    }

    private static List<QuestionId> ids(FieldReader fields, String name) {
        return fields.texts(name, QuestionReader.LONGEST_SLUG).stream()
                .filter(id -> !id.isEmpty())
                .map(QuestionId::new)
                .toList();
    }
}
