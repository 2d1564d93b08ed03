package vn.hoithi.bank.sheet;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.question.Media;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;
import vn.hoithi.question.WrittenText;

/** Reads the sheet on which {@link SetRows} says which sets are made of the questions; a person may have changed it. */
final class SetSheet {
    private static final Pattern NUMBERED = Pattern.compile("(.*?) ?(\\d{1,3})");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What stands in a row, and where. */
    private record Item(String text, int row) {}

    private final List<BankProblem> problems;
    private final Map<String, Map<String, Item>> sets = new LinkedHashMap<>();

    private SetSheet(List<BankProblem> problems) {
        this.problems = problems;
    }

    /** Whether a sheet is one of these. */
    static boolean is(Grid grid) {
        return grid.name().equals(SetRows.SHEET)
                && !grid.rows().isEmpty()
                && fold(grid.rows().getFirst().cell(0).line()).equals("bo");
    }

    /** @param problems takes what is found */
    static BankCheck.Sets read(Grid grid, List<BankProblem> problems) {
        SetSheet sheet = new SetSheet(problems);
        grid.rows().stream().skip(1).forEach(sheet::row);
        List<WrittenObstacle> obstacles = new ArrayList<>();
        sheet.sets.forEach((id, items) -> {
            WrittenObstacle set = id.equals(SetRows.OLYMPIA) ? null : sheet.obstacle(id, items);
            if (set != null) obstacles.add(set);
        });
        Map<String, Item> olympia = sheet.sets.get(SetRows.OLYMPIA);
        return new BankCheck.Sets(obstacles, olympia == null ? null : sheet.olympia(olympia));
    }

    private void row(Row row) {
        String set = row.cell(0).line();
        String item = fold(row.cell(1).line());
        boolean named = set.equals(SetRows.OLYMPIA) || (SLUG.matcher(set).matches() && set.length() <= 64);
        if (!named || item.isEmpty()) {
            tell(row.number(), set, NOT_UNDERSTOOD, "hàng này không thuộc bộ nào: đã bỏ qua");
            return;
        }
        Item before = sets.computeIfAbsent(set, any -> new LinkedHashMap<>())
                .putIfAbsent(item, new Item(row.cell(2).text(), row.number()));
        if (before != null)
            tell(row.number(), set, FIELD_TWICE, "mục “" + row.cell(1).line() + "” ghi hai lần: hãy bỏ bớt một hàng");
    }

    private @Nullable WrittenObstacle obstacle(String id, Map<String, Item> items) {
        int from = items.values().iterator().next().row();
        String keyword = line(items, SetRows.KEYWORD);
        List<Media> picture = MediaCells.read(take(items, SetRows.PICTURE));
        List<String> rows = list(items, SetRows.ROWS);
        String centre = line(items, SetRows.CENTRE);
        WrittenObstacle set = new WrittenObstacle(
                id,
                keyword,
                CellTexts.parted(take(items, SetRows.ACCEPTED)),
                line(items, SetRows.HINT),
                picture.isEmpty() ? new Media(Media.Kind.PICTURE, "", "") : picture.getFirst(),
                rows,
                centre,
                line(items, SetRows.THEME),
                line(items, SetRows.EXPLANATION),
                line(items, SetRows.BASIS),
                line(items, SetRows.SOURCE),
                review(line(items, SetRows.REVIEW)),
                from);
        boolean whole = !keyword.isEmpty() && picture.size() == 1 && !rows.isEmpty() && !centre.isEmpty();
        if (!whole)
            tell(
                    from,
                    id,
                    MISSING,
                    "bộ chướng ngại vật cần “Từ khóa”, một “Hình”, “Hàng ngang” và “Ô trung tâm”: hãy ghi thêm");
        left(id, items);
        return whole ? set : null;
    }

    private static Review review(String word) {
        return switch (fold(word)) {
            case "da ra soat" -> Review.REVIEWED;
            case "da duyet" -> Review.APPROVED;
            default -> Review.DRAFT;
        };
    }

    private @Nullable OlympiaSet olympia(Map<String, Item> items) {
        int from = items.values().iterator().next().row();
        List<List<QuestionId>> each =
                List.copyOf(numbered(items, SetRows.WARMUP_EACH).values());
        List<QuestionId> together = ids(items, SetRows.WARMUP_TOGETHER);
        String obstacle = line(items, SetRows.OBSTACLE);
        List<QuestionId> acceleration = ids(items, SetRows.ACCELERATION);
        Map<Integer, List<QuestionId>> finish = numbered(items, SetRows.FINISH);
        List<QuestionId> tiebreak = ids(items, SetRows.TIEBREAK);
        left(SetRows.OLYMPIA, items);
        if (obstacle.isEmpty()) {
            tell(from, SetRows.OLYMPIA, MISSING, "thiếu “Vượt chướng ngại vật”: hãy ghi mã bộ chướng ngại vật");
            return null;
        }
        try {
            return new OlympiaSet(each, together, new QuestionId(obstacle), acceleration, finish, tiebreak);
        } catch (IllegalArgumentException twice) {
            tell(from, SetRows.OLYMPIA, ID_TWICE, "một câu đứng hai chỗ trong bộ đề: hãy bỏ bớt một chỗ");
            return null;
        }
    }

    /* ---- single rows ---- */

    /** The text of a row, which is done with then; empty where there is none. */
    private static String take(Map<String, Item> items, String name) {
        Item item = items.remove(fold(name));
        return item == null ? "" : item.text();
    }

    private static String line(Map<String, Item> items, String name) {
        return Cell.text(take(items, name)).line();
    }

    private static List<String> list(Map<String, Item> items, String name) {
        return parted(take(items, name));
    }

    private static List<String> parted(String text) {
        return CellTexts.parted(text.replace(',', '\n').replace(';', '\n'));
    }

    private static List<QuestionId> ids(Map<String, Item> items, String name) {
        return list(items, name).stream().map(QuestionId::new).toList();
    }

    /** Rows that are called the same but for a number, by that number. */
    private static SortedMap<Integer, List<QuestionId>> numbered(Map<String, Item> items, String name) {
        SortedMap<Integer, List<QuestionId>> numbered = new TreeMap<>();
        for (String item : List.copyOf(items.keySet())) {
            Matcher parts = NUMBERED.matcher(item);
            if (parts.matches() && parts.group(1).equals(fold(name)))
                numbered.put(Integer.valueOf(parts.group(2)), ids(items, item));
        }
        return numbered;
    }

    /** What nobody here knows. */
    private void left(String set, Map<String, Item> items) {
        items.forEach((name, item) -> tell(item.row(), set, NOT_UNDERSTOOD, "không có mục nào như thế này: đã bỏ qua"));
    }

    private static String fold(String text) {
        return WrittenText.bare(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private void tell(int row, String set, BankProblem.Code code, String what) {
        problems.add(new BankProblem(row, set, code, "Trang tính “" + SetRows.SHEET + "”: " + what + "."));
    }
}
