package vn.hoithi.bank.text;

import java.util.regex.Pattern;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.WrittenQuestion.FormName;

/** What a question without options asks for: an answer at length, several things in their order, or else a short answer. */
final class AskedForm {
    private static final Pattern AT_LENGTH = Pattern.compile(
            "(?<!\\p{L})(?:hãy\\s+)?(?:nêu|trình\\s+bày|phân\\s+tích|chứng\\s+minh|liên\\s+hệ|làm\\s+rõ|bình\\s+luận|cho\\s+biết\\s+(?:ý\\s+nghĩa|suy\\s+nghĩ|cảm\\s+nghĩ))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_LENGTH_SECTION =
            Pattern.compile("tự\\s*luận", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEVERAL_GAPS = Pattern.compile(
            "(?:ghép|nối)\\s+(?:cặp|cột|các\\s+(?:ý|mục|cột))|sắp\\s+xếp\\s+(?:theo|các)|đúng\\s+thứ\\s+tự",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AskedForm() {}

    static void tell(Sketch sketch) {
        if (!sketch.options().isEmpty()) return;
        if (SEVERAL_GAPS.matcher(sketch.ask()).find()) sketch.form(FormName.OTHER);
        else if (atLength(sketch)) sketch.form(FormName.ESSAY);
    }

    /** Whether the answer would be an essay: then what stands after "Đáp án:" explains, and is no key. */
    static boolean atLength(Sketch sketch) {
        return sketch.options().isEmpty()
                && (AT_LENGTH_SECTION.matcher(sketch.section()).find()
                        || AT_LENGTH.matcher(sketch.ask()).find());
    }
}
