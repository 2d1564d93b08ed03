package vn.hoithi.bank.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.WrittenText;

/** Names of the kinds of questions, as we write them and as others do. */
public final class FormWords {
    private static final List<Map.Entry<FormName, Pattern>> WORDS = List.of(
            words(
                    FormName.MULTIPLE,
                    "chon nhieu.*|nhieu (?:dap an|lua chon|phuong an) dung|checkbox|multiple (?:select|response|answers?)"),
            words(FormName.TRUE_FALSE, "(?:cau )?dung sai|d s|true false|dung hoac sai|dung hay sai"),
            words(
                    FormName.SHORT,
                    "viet ngan|(?:tra loi|dap an) ngan|dien khuyet|dien (?:vao )?(?:cho trong|tu)|fill in the blank|short(?: answer)?"),
            words(FormName.ESSAY, "(?:cau )?tu luan|open ended|essay|tra loi dai"),
            words(FormName.NUMBER, "so|con so|tra loi bang so|number|numeric|numerical"),
            words(FormName.DATE, "ngay|ngay thang|date"),
            words(FormName.ORDERING, "sap xep(?: thu tu)?|reorder|ordering"),
            words(FormName.MATCHING, "ghep(?: cap| noi)?|noi cot|noi|matching|match"),
            words(FormName.OTHER, "khac|nhieu cho trong"),
            words(
                    FormName.CHOICE,
                    "chon mot.*|(?:cau )?trac nghiem.*|(?:mot|1) (?:dap an|lua chon)(?: dung)?|multiple choice|single choice|quiz|mc"));
    private static final Pattern AT_LENGTH = Pattern.compile("(?iu).*tự\\s*luận.*");
    private static final Pattern POLL = Pattern.compile("poll|khao sat|tham do|binh chon");

    private FormWords() {}

    private static Map.Entry<FormName, Pattern> words(FormName form, String words) {
        return Map.entry(form, Pattern.compile(words));
    }

    /** The kind a word stands for; empty where it is none. */
    public static Optional<FormName> form(String text) {
        String words = fold(text);
        for (Map.Entry<FormName, Pattern> form : WORDS)
            if (form.getValue().matcher(words).matches()) return Optional.of(form.getKey());
        return Optional.empty();
    }

    /** Whether it asks for opinions: nothing is right there. */
    public static boolean poll(String text) {
        return POLL.matcher(fold(text)).matches();
    }

    /** Whether a title says that the questions below it are answered at length. */
    static boolean atLength(String section) {
        return AT_LENGTH.matcher(section).matches();
    }

    private static String fold(String text) {
        return WrittenText.bare(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** As our own sheets say it. */
    public static String told(FormName form) {
        return switch (form) {
            case CHOICE -> "Chọn một";
            case MULTIPLE -> "Chọn nhiều";
            case TRUE_FALSE -> "Đúng sai";
            case SHORT -> "Viết ngắn";
            case NUMBER -> "Số";
            case DATE -> "Ngày";
            case ORDERING -> "Sắp xếp";
            case MATCHING -> "Ghép cặp";
            case ESSAY -> "Tự luận";
            case OTHER -> "Khác";
        };
    }
}
