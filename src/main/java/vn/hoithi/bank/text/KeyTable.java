package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Sketch;

/**
 * The table of answers at the end of a file, in the forms that circulate: {@code 1-A 2-C}, {@code 1. B} line by line, two
 * rows of numbers and letters. Taken as a whole or not at all: where its numbers do not fit the questions, a shifted row
 * would make every answer after it wrong.
 */
final class KeyTable {
    private static final String VALUE = "(?:[A-Fa-f](?![\\p{L}\\d])(?:\\s*,\\s*[A-F](?!\\p{L}))*|[ĐS](?![\\p{L}\\d]))";
    private static final Pattern PAIR = Pattern.compile(
            "(?:câu\\s*)?(?<![\\d\\p{L}])(\\d{1,4})\\s*[-–.:)=|\\t]?\\s*(" + VALUE + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_A_LINE = Pattern.compile(
            "^\\s*(?:câu\\s*)?(\\d{1,4})\\s*[-–.:)=|\\t]\\s*(\\S.*?)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORDS_BETWEEN_COMMAS =
            Pattern.compile("(\\d{1,4})\\s*[-–:]\\s*([^,;]+?)\\s*(?=[,;]\\s*\\d{1,4}\\s*[-–:]|[,;.]?$)");
    private static final Pattern NUMBERS_ROW = Pattern.compile(
            "^\\s*(?:câu(?:\\s*(?:hỏi|số))?|stt|tt)?\\s*[|:\\t]?\\s*(\\d{1,4}(?:[\\s|]+\\d{1,4})+)\\s*[|]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern VALUES_ROW = Pattern.compile(
            "^\\s*(?:đáp\\s*án|đ/?a|trả\\s*lời)?\\s*[|:\\t]?\\s*([A-FĐS](?:[\\s|]+[A-FĐS])+)\\s*[|]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private record Given(String section, String number, String value, int line) {}

    private final List<Given> given = new ArrayList<>();
    private final List<Integer> notUnderstood = new ArrayList<>();
    private String section = "";
    private List<String> numbersRow = List.of();
    private int began;

    void begin(int line) {
        began = line;
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    void section(String heading) {
        section = heading;
    }

    /** Whether a line outside a table is a row of one: three answers or more, and nothing else. */
    static boolean looksLikeRow(String text) {
        Matcher pair = PAIR.matcher(text);
        int pairs = 0;
        StringBuilder rest = new StringBuilder();
        while (pair.find()) {
            pairs++;
            pair.appendReplacement(rest, "");
        }
        pair.appendTail(rest);
        return pairs >= 3 && rest.toString().matches("[\\s,;.|]*");
    }

    /** Whether a line outside a table is the upper of two rows: {@code Câu | 1 | 2 | 3}. */
    static boolean numbersRow(String text) {
        return NUMBERS_ROW.matcher(text).matches();
    }

    /** A line of the table. */
    void line(int number, String text) {
        if (text.isBlank()) return;
        Matcher numbers = NUMBERS_ROW.matcher(text);
        if (numbers.matches()) {
            numbersRow = List.of(numbers.group(1).strip().split("[\\s|]+", -1));
            return;
        }
        Matcher values = VALUES_ROW.matcher(text);
        if (!numbersRow.isEmpty() && values.matches()) {
            String[] letters = values.group(1).strip().split("[\\s|]+", -1);
            if (letters.length == numbersRow.size())
                for (int i = 0; i < letters.length; i++) add(numbersRow.get(i), letters[i], number);
            else notUnderstood.add(number);
            numbersRow = List.of();
            return;
        }
        if (!text.matches("(?iu)\\s*(câu|stt|tt)\\s*[|\\t]\\s*(đáp\\s*án|đa)\\s*") && !pairs(number, text))
            notUnderstood.add(number);
    }

    private boolean pairs(int number, String text) {
        if (looksLikeRow(text) || rest(text).matches("[\\s,;.|]*")) {
            Matcher pair = PAIR.matcher(text);
            boolean any = false;
            while (pair.find()) {
                add(pair.group(1), pair.group(2), number);
                any = true;
            }
            if (any) return true;
        }
        Matcher words = WORDS_BETWEEN_COMMAS.matcher(text.strip());
        int found = 0;
        while (words.find()) {
            add(words.group(1), words.group(2), number);
            found++;
        }
        if (found > 0) return true;
        Matcher one = ONE_A_LINE.matcher(text);
        if (!one.matches()) return false;
        add(one.group(1), one.group(2), number);
        return true;
    }

    private static String rest(String text) {
        return PAIR.matcher(text).replaceAll("");
    }

    private void add(String number, String value, int line) {
        given.add(new Given(section, number.replaceFirst("^0+(?=\\d)", ""), value.strip(), line));
    }

    /** Gives every question its answer, or says why none gets one. */
    void tell(List<Sketch> sketches, List<BankProblem> problems) {
        for (int line : notUnderstood)
            problems.add(new BankProblem(
                    line, "", BankProblem.Code.NOT_UNDERSTOOD, "Dòng này trong bảng đáp án không đọc được."));
        if (given.isEmpty()) return;
        Optional<Map<Sketch, Given>> fitting = fit(sketches, problems);
        if (fitting.isEmpty()) return;
        fitting.get().forEach((sketch, answer) -> {
            AnswerText.Understood understood = AnswerText.read(answer.value(), sketch.options());
            understood
                    .key()
                    .ifPresentOrElse(
                            key -> sketch.key(key, answer.line(), "bảng đáp án (dòng " + answer.line() + ")"),
                            () -> sketch.problem(
                                    sketch.from(),
                                    BankProblem.Code.ANSWER_NOT_AN_OPTION,
                                    "Bảng đáp án ghi “" + answer.value() + "”, không giống phương án nào."));
        });
    }

    /** Which answer belongs to which question: by number, and by section where numbers begin anew. */
    private Optional<Map<Sketch, Given>> fit(List<Sketch> sketches, List<BankProblem> problems) {
        List<List<Sketch>> parts = parts(sketches);
        List<Map<String, Given>> tables = tables();
        if (tables.stream().anyMatch(Map::isEmpty)) return differs(problems, "có số câu ghi hai lần");
        if (tables.size() != parts.size())
            return differs(
                    problems,
                    "đánh số " + tables.size() + " lượt, còn câu hỏi đánh số " + parts.size() + " lượt từ đầu");
        Map<Sketch, Given> fitting = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Map<String, Sketch> byNumber = new HashMap<>();
            for (Sketch sketch : parts.get(i))
                if (byNumber.put(sketch.number(), sketch) != null)
                    return differs(problems, "có hai câu cùng số " + sketch.number());
            Set<String> surplus = new HashSet<>(tables.get(i).keySet());
            surplus.removeAll(byNumber.keySet());
            if (!surplus.isEmpty())
                return differs(problems, "có đáp án cho câu " + list(surplus) + " nhưng không có câu ấy");
            Set<String> without = byNumber.values().stream()
                    .filter(sketch -> !sketch.hasKey())
                    .map(Sketch::number)
                    .collect(Collectors.toSet());
            without.removeAll(tables.get(i).keySet());
            if (!without.isEmpty()) return differs(problems, "thiếu đáp án của câu " + list(without));
            tables.get(i).forEach((number, answer) -> fitting.put(byNumber.get(number), answer));
        }
        return Optional.of(fitting);
    }

    private static String list(Set<String> numbers) {
        List<String> sorted = new TreeSet<>(
                        numbers.stream().map(Integer::valueOf).toList())
                .stream().map(String::valueOf).toList();
        return sorted.size() <= 8
                ? String.join(", ", sorted)
                : String.join(", ", sorted.subList(0, 8)) + " và " + (sorted.size() - 8) + " câu khác";
    }

    private Optional<Map<Sketch, Given>> differs(List<BankProblem> problems, String how) {
        problems.add(new BankProblem(
                began == 0 ? given.getFirst().line() : began,
                "",
                BankProblem.Code.KEY_TABLE_DIFFERS,
                "Bảng đáp án không khớp với câu hỏi: " + how
                        + ". Chưa lấy đáp án nào từ bảng; hãy sửa bảng hoặc số câu rồi đưa tệp vào lại."));
        return Optional.empty();
    }

    /** Questions between one beginning of the count and the next. */
    private static List<List<Sketch>> parts(List<Sketch> sketches) {
        List<List<Sketch>> parts = new ArrayList<>();
        for (Sketch sketch : sketches) {
            if (sketch.number().isEmpty()) continue;
            if (parts.isEmpty() || beginsAnew(sketch, parts.getLast().getLast())) parts.add(new ArrayList<>());
            parts.getLast().add(sketch);
        }
        return parts;
    }

    private static boolean beginsAnew(Sketch sketch, Sketch before) {
        if (sketch.number().equals("1")) return true;
        boolean otherSection = !sketch.section().equals(before.section());
        return otherSection && Integer.parseInt(sketch.number()) <= Integer.parseInt(before.number());
    }

    /** The same for the answers; a part that has a number twice comes back empty. */
    private List<Map<String, Given>> tables() {
        List<Map<String, Given>> tables = new ArrayList<>();
        for (Given answer : given) {
            if (tables.isEmpty() || answer.number().equals("1")) tables.add(new LinkedHashMap<>());
            if (tables.getLast().put(answer.number(), answer) != null) return List.of(Map.of());
        }
        return tables;
    }
}
