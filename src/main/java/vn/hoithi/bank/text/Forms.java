package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people begin the lines of a question: the forms that circulate, each a pattern. */
final class Forms {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** {@code Câu 1:} {@code Câu 2.Đại hội} {@code câu 3 Cơ quan} {@code Câu hỏi số 4:} */
    private static final Pattern WORD_QUESTION = Pattern.compile(
            "^\\s*(?:câu(?:\\s+hỏi)?|question)\\s*(?:số\\s*|thứ\\s*)?(\\d{1,5})(?![\\d/])\\s*(?:\\(([^)]{1,40})\\))?\\s*[:.)/\\-–—]*\\s*(.*)$",
            FLAGS | Pattern.DOTALL);
    /** {@code 1.} {@code 1)} {@code 1/} */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("^\\s*\\(?(\\d{1,4})\\s*[.)/:](?!\\d)\\s*(.*)$", Pattern.DOTALL);
    /** {@code A.} {@code a)} {@code a/-} {@code (A)} {@code A /} {@code A-}, with a mark of the right one before it. */
    private static final Pattern OPTION = Pattern.compile(
            "^(\\s*(?<star>[*#✓✔√☑]|\\[x\\]|\\(x\\))?\\s*(?:\\((?<in>[A-Fa-fĐđ])\\)|(?<letter>[A-Fa-fĐđ])\\s*(?:[.):]|/\\s*-?|[-–—](?=\\s|\\p{L}{2})))\\s*)(?<rest>.*)$",
            Pattern.DOTALL);

    private static final Pattern NEXT_OPTION = Pattern.compile(
            "(?<gap>\\s+)(?<star>[*#✓✔√])?(?:\\((?<in>[A-Fa-f])\\)|(?<letter>[A-Fa-f])\\s?[.)/:])(?=\\s*\\S)");

    private static final Pattern ANSWER = Pattern.compile(
            "^\\s*(?:=>|→|->|\\*+)?\\s*(?:(?:đáp\\s*án|phương\\s*án|câu\\s*trả\\s*lời)(?:\\s+(?:đúng|chính\\s*xác))?(?:\\s+nhất)?(?:\\s+là)?|trả\\s*lời|đ[./]?\\s?a\\.?|key|answers?|ans|đáp\\s*số)(?<sign>\\s*[:.=\\-–—]+\\s*|\\s+|$)(?<rest>.*)$",
            FLAGS | Pattern.DOTALL);
    private static final Pattern ANSWER_AT_THE_END = Pattern.compile(
            "\\s+[\\[(]?(?:đáp\\s*án(?:\\s+đúng)?|đ/?a)(?:\\s+là)?\\s*[:.]\\s*(?<rest>[A-Fa-f])\\s*[\\])]?\\.?\\s*$",
            FLAGS);
    private static final Pattern ARROW =
            Pattern.compile("^(?<ask>.*\\S)\\s*(?:=>|→|⇒)\\s*(?<rest>\\S.*)$", Pattern.DOTALL);

    private static final Pattern REMARK = Pattern.compile(
            "^\\s*(?<name>giải\\s*thích(?:\\s+đáp\\s*án)?|lời\\s*giải|hướng\\s*dẫn(?:\\s+giải)?|vì(?=\\s*:)|căn\\s*cứ|cơ\\s*sở(?:\\s+pháp\\s*lý)?|nguồn|trích(?:\\s+dẫn)?(?=\\s*:)|tài\\s*liệu|mức\\s*độ|thời\\s*gian|chủ\\s*đề|lĩnh\\s*vực(?=\\s*:)|điểm(?=\\s*:)|ghi\\s*chú)\\s*[:.]\\s*(?<rest>.*)$",
            FLAGS | Pattern.DOTALL);

    private static final Pattern SECTION = Pattern.compile(
            "^\\s*(?:phần|chương|mục|chủ\\s*đề|lĩnh\\s*vực|bài|đề)\\s+(?:thứ\\s+)?(?:[IVXLC]+|\\d{1,3}|[A-H]|một|hai|ba|bốn|năm|nhất|nhì)(?![\\p{L}\\d]).*$",
            FLAGS);
    /** {@code I. LỊCH SỬ ĐẢNG} {@code B. PHẦN TRẮC NGHIỆM}: in capitals, or it is an option. */
    private static final Pattern CAPITAL_SECTION =
            Pattern.compile("^\\s*(?:[IVX]{1,5}|[A-H])\\s*[.\\-–:)]\\s*[\\p{Lu}\\d\\s,.;:()–-]{4,}$");

    private static final Pattern KEY_TABLE = Pattern.compile(
            "^\\s*(?:\\p{L}{1,4}[.)]\\s*)?(?:bảng\\s+)?(?:đáp\\s*án|trả\\s*lời)(?:\\s+(?:phần|trắc\\s*nghiệm|các\\s*câu|câu\\s*hỏi|tham\\s*khảo|đề|chi\\s*tiết|chương|[IVX]+|\\d+))*\\s*[:.]?\\s*$",
            FLAGS);
    private static final Pattern FURNITURE = Pattern.compile(
            "^\\s*(?:(?:trang|page)\\s*\\d+(?:\\s*/\\s*\\d+)?|[-–—]?\\s*\\d{1,4}\\s*[-–—]?|đang\\s+tải.*|©.*|bản\\s+quyền.*|[-–—_=*.·•\\s]{3,}|[-–—*]+\\s*(?:hết|HẾT)\\s*[-–—*]+)\\s*$",
            FLAGS);

    private Forms() {}

    /** A number before a question; {@code rest} is where the line goes on, as an index of its text. */
    record Numbered(String number, int rest) {}

    /** A letter before an option, as index from 0; {@code starred} where a mark of the right one stands before it. */
    record Label(int index, boolean lower, boolean starred, int rest) {}

    /** A word before a remark, in small letters and single spaces, and the remark. */
    record Remark(String name, String rest) {}

    static Optional<Numbered> wordQuestion(String text) {
        Matcher found = WORD_QUESTION.matcher(text);
        return found.matches() ? Optional.of(new Numbered(found.group(1), found.start(3))) : Optional.empty();
    }

    static Optional<Numbered> bareNumber(String text) {
        Matcher found = BARE_NUMBER.matcher(text);
        return found.matches() ? Optional.of(new Numbered(found.group(1), found.start(2))) : Optional.empty();
    }

    /**
     * The letter a line begins with.
     *
     * @param expected the index whose letter would come next: after a, b, c, d Vietnamese lists go on with đ
     */
    static Optional<Label> option(String text, int expected) {
        Matcher found = OPTION.matcher(text);
        if (!found.matches()) return Optional.empty();
        String letter = found.group("in") == null ? found.group("letter") : found.group("in");
        return index(letter, expected)
                .map(index -> new Label(
                        index,
                        Character.isLowerCase(letter.charAt(0)),
                        found.group("star") != null,
                        found.start("rest")));
    }

    private static Optional<Integer> index(String letter, int expected) {
        char small = letter.toLowerCase(Locale.ROOT).charAt(0);
        if (small == 'đ') return expected == 4 ? Optional.of(4) : Optional.empty();
        // … d, đ, e: the e is the sixth
        if (small == 'e' && expected == 5) return Optional.of(5);
        return Optional.of(small - 'a');
    }

    /** Where further options begin on a line; {@code wide} where more than a space stands before each. */
    record Further(List<Integer> starts, boolean wide) {
        static final Further NONE = new Further(List.of(), true);
    }

    /** What looks like options after the first on a line, in the order of their letters. */
    static Further furtherOptions(String text, int from, int firstIndex) {
        List<Integer> starts = new ArrayList<>();
        List<Boolean> wide = new ArrayList<>();
        Matcher found = NEXT_OPTION.matcher(text);
        int next = firstIndex + 1;
        int at = from;
        while (found.find(at)) {
            String letter = found.group("in") == null ? found.group("letter") : found.group("in");
            if (Character.toLowerCase(letter.charAt(0)) - 'a' == next) {
                starts.add(found.start("gap") + found.group("gap").length());
                wide.add(found.group("gap").length() > 1 || found.group("gap").equals("\t"));
                next++;
                at = found.end();
            } else {
                at = found.start() + 1;
            }
        }
        return new Further(starts, wide.stream().allMatch(gap -> gap));
    }

    /** What stands after "Đáp án:"; empty where the line says no such thing. */
    static Optional<String> answer(String text) {
        Matcher found = ANSWER.matcher(text);
        if (!found.matches()) return Optional.empty();
        String rest = found.group("rest").strip();
        boolean signed = !found.group("sign").isBlank();
        // without a colon only a letter or a truth can follow: "Đáp án nào đúng?" is a question
        return signed || AnswerText.isShortKey(rest) ? Optional.of(rest) : Optional.empty();
    }

    /** Where the answer begins on a line that ends with it ({@code D. 1945   Đáp án: B}); -1 for others. */
    static int answerAtTheEnd(String text) {
        Matcher found = ANSWER_AT_THE_END.matcher(text);
        return found.find() && found.start() > 0 ? found.start() : -1;
    }

    /** Where the answer begins on a line like {@code … là => 7}, the arrow before it; -1 for others. */
    static int arrow(String text) {
        Matcher found = ARROW.matcher(text);
        return found.matches() ? found.end("ask") : -1;
    }

    /** A line without the arrow it begins with. */
    static String afterArrow(String text) {
        return text.replaceFirst("^\\s*(?:=>|→|⇒)\\s*", "");
    }

    static Optional<Remark> remark(String text) {
        Matcher found = REMARK.matcher(text);
        if (!found.matches()) return Optional.empty();
        String name = found.group("name").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Optional.of(new Remark(name, found.group("rest").strip()));
    }

    static boolean section(String text) {
        if (text.length() > 150 || text.strip().endsWith("?")) return false;
        return SECTION.matcher(text).matches() || CAPITAL_SECTION.matcher(text).matches();
    }

    static boolean keyTable(String text) {
        return KEY_TABLE.matcher(text).matches();
    }

    /** Whether the heading of a table is set as one: it says table, or stands in capitals. */
    static boolean titled(String heading) {
        String text = heading.strip();
        return text.toLowerCase(Locale.ROOT).startsWith("bảng") || text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Page numbers, rules, copyright: what stands on paper and belongs to no question. */
    static boolean furniture(String text) {
        return FURNITURE.matcher(text).matches();
    }
}
