package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.question.WrittenText;

/**
 * What a column is for, as its heading says; read without diacritics, case and signs.
 *
 * @param index of the option or of what is to be put to options, from 0; 0 for columns that hold no single one
 */
record Heading(Role role, int index) {

    /** What stands in a column. */
    enum Role {
        NUMBER,
        ID,
        ASK,
        /** One option, in a column of its own. */
        OPTION,
        /** Options below each other, or all in one cell. */
        OPTIONS,
        /** An option that is known to be wrong. */
        WRONG,
        /** What is to be put to the options, each in a column of its own. */
        MATCH,
        ANSWER,
        /** Further wordings of a written answer. */
        ACCEPT,
        /** How far off a number may be. */
        TOLERANCE,
        /** Whether, where no number is right, the closest is. */
        CLOSEST,
        /** What a number counts. */
        UNIT,
        /** An x beside the right option. */
        MARK,
        FORM,
        THEME,
        LEVEL,
        TIME,
        POINTS,
        EXPLANATION,
        BASIS,
        SOURCE,
        NOTES,
        VALID_FROM,
        VALID_UNTIL,
        REPLACED,
        REVIEW,
        AUTHOR,
        REVIEWER,
        REVIEWED_ON,
        APPROVER,
        APPROVED_ON,
        /** Options that keep their place. */
        PINNED,
        /** Pictures, sounds and clips shown with the question. */
        MEDIA,
        /** Those shown with the answer. */
        REVEAL,
        /** Whether the pictures come one after another. */
        IN_TURN,
        /** What other programs show: often only a link. */
        IMAGE
    }

    private static final int LONGEST = 120;
    private static final String ONE = "(?:dap an|phuong an|lua chon|cau tra loi|tra loi|y|option|answer|choice|pa|da)";
    private static final Pattern LETTER = Pattern.compile(ONE + " ([a-j])");
    private static final Pattern DIGIT = Pattern.compile(ONE + " (?:so )?(\\d)(?: max \\d+ characters)?");
    private static final Pattern WRONG = Pattern.compile(
            "(?:dap an|phuong an|lua chon|cau tra loi|tra loi) (?:sai|nhieu) ?(\\d)?|(?:incorrect|wrong)(?: answers?| options?)? ?(\\d)?|distractor ?(\\d)?|(?:sai|nhieu) (\\d)");
    private static final Pattern MATCH = Pattern.compile("(?:ve(?: ghep| phai| noi)?|match|cot b) (?:so )?([1-9])");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]");

    /** In this order: the first that fits is taken. */
    private static final List<Map.Entry<Role, Pattern>> WORDS = List.of(
            words(Role.NUMBER, "stt|tt|so tt|so thu tu|thu tu|cau so|so cau|cau|no|number|so"),
            words(Role.ID, "ma|ma so|ma cau hoi|ma cau|ma ch|id|question id|code"),
            words(
                    Role.ASK,
                    "(?:noi dung )?(?:cau hoi|cau dan|de bai)(?: trac nghiem| kiem tra| va phuong an| va dap an)?|noi dung|ten cau hoi|questions?(?: text| max \\d+ characters| title)?|ask"),
            words(
                    Role.ANSWER,
                    "(?:dap an|phuong an|lua chon|cau tra loi|tra loi|da)(?: dung| chinh xac)(?: nhat)?|dap an|da|d a|dap so|ket qua|tra loi|correct(?: answers?)?(?: s)?(?: choose at least one)?|right answers?|answers?|key|answer key"),
            words(Role.ACCEPT, "chap nhan them|cung chap nhan|dap an khac|dap an chap nhan|cach viet khac"),
            words(Role.TOLERANCE, "sai so(?: cho phep)?|tolerance"),
            words(Role.CLOSEST, "(?:tinh )?(?:dap so )?gan (?:nhat|dung nhat)|closest"),
            words(Role.UNIT, "don vi(?: tinh| do)?|unit"),
            words(
                    Role.OPTIONS,
                    "(?:noi dung )?(?:cac )?(?:phuong an|lua chon|cau tra loi|dap an)(?: tra loi| lua chon| chon)?|options?|choices?|cac dap an|noi dung tra loi"),
            words(Role.MARK, "dung sai|dung|d s|danh dau|la dap an dung|la dung|is correct|true false|x"),
            words(Role.FORM, "(?:loai|dang|kieu|hinh thuc)(?: cau hoi| cau| bai)?|question type|type"),
            words(
                    Role.THEME,
                    "(?:ten )?(?:chu de|chuong|linh vuc|chuyen de|phan|nhom|mang|bai|noi dung kien thuc|nhom cau hoi|phan thi)|topic|category|theme"),
            words(Role.LEVEL, "muc do(?: nhan thuc| kho| cau hoi)?|do kho|muc|cap do|level|difficulty"),
            words(Role.TIME, "thoi gian.*|so giay|time limit.*|time in seconds|time|seconds"),
            words(Role.POINTS, "(?:so )?diem(?: so)?|thang diem|points?|score"),
            words(
                    Role.EXPLANATION,
                    "(?:loi )?giai thich(?: dap an| chi tiet)?|loi giai(?: chi tiet)?|huong dan(?: giai)?|answer explanation|explanation|vi sao"),
            words(Role.BASIS, "can cu(?: phap ly)?|co so(?: phap ly)?|dieu khoan|basis"),
            words(
                    Role.SOURCE,
                    "nguon(?: tai lieu| trich dan| trich)?|tai lieu(?: tham khao)?|trich dan|source|reference"),
            words(Role.NOTES, "ghi chu|luu y|notes?|remarks?"),
            words(Role.VALID_FROM, "hieu luc tu|co hieu luc tu"),
            words(Role.VALID_UNTIL, "hieu luc den|het hieu luc"),
            words(Role.REPLACED, "thay bang|thay the bang|duoc thay bang"),
            words(Role.REVIEW, "tinh trang|trang thai|duyet"),
            words(Role.AUTHOR, "nguoi (?:viet|soan|bien soan|ra de)(?: cau hoi)?|author"),
            words(Role.REVIEWER, "nguoi (?:ra soat|kiem tra|tham dinh)|reviewed by|reviewer"),
            words(Role.REVIEWED_ON, "ngay (?:ra soat|kiem tra|tham dinh)|reviewed on"),
            words(Role.APPROVER, "nguoi (?:phe )?duyet|approved by|approver"),
            words(Role.APPROVED_ON, "ngay (?:phe )?duyet|approved on"),
            words(Role.PINNED, "(?:phuong an )?giu (?:nguyen )?vi tri"),
            words(Role.MEDIA, "(?:tep|hinh)(?: kem)?(?: theo)? cau hoi"),
            words(Role.REVEAL, "(?:tep|hinh)(?: kem)?(?: theo)? dap an"),
            words(Role.IN_TURN, "hinh lan luot|lan luot"),
            words(Role.IMAGE, "image link|image|hinh anh|hinh|anh|link anh|video|media|tep kem"));

    private static Map.Entry<Role, Pattern> words(Role role, String words) {
        return Map.entry(role, Pattern.compile(words));
    }

    /** What a heading says; empty where it says nothing known. */
    static Optional<Heading> of(String text) {
        if (text.isBlank() || text.length() > LONGEST) return Optional.empty();
        // without its diacritics it would be the letter of the fourth option
        if (text.strip().equals("Đ")) return Optional.of(new Heading(Role.MARK, 0));
        Optional<Heading> whole = folded(fold(text));
        return whole.isPresent() ? whole : folded(fold(BRACKETS.matcher(text).replaceAll(" ")));
    }

    private static String fold(String text) {
        return WrittenText.bare(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Optional<Heading> folded(String words) {
        if (words.matches("[a-f]")) return option(words.charAt(0) - 'a');
        Matcher letter = LETTER.matcher(words);
        if (letter.matches()) return option(letter.group(1).charAt(0) - 'a');
        Matcher digit = DIGIT.matcher(words);
        if (digit.matches() && !digit.group(1).equals("0"))
            return option(digit.group(1).charAt(0) - '1');
        Matcher match = MATCH.matcher(words);
        if (match.matches())
            return Optional.of(new Heading(Role.MATCH, match.group(1).charAt(0) - '1'));
        Matcher wrong = WRONG.matcher(words);
        if (wrong.matches()) return Optional.of(new Heading(Role.WRONG, 0));
        for (Map.Entry<Role, Pattern> known : WORDS)
            if (known.getValue().matcher(words).matches()) return Optional.of(new Heading(known.getKey(), 0));
        return Optional.empty();
    }

    private static Optional<Heading> option(int index) {
        return Optional.of(new Heading(Role.OPTION, index));
    }

    /** Whether a heading is one of those Kahoot's and Quizizz's templates have: right answers are numbers from 1 there. */
    static boolean ofTemplate(String text) {
        return ofKahoot(text) || fold(text).equals("question text");
    }

    /** Whether it is one of Kahoot's. */
    static boolean ofKahoot(String text) {
        return fold(text).matches("question max \\d+ characters|answer \\d max \\d+ characters");
    }

    /** Whether it says only "Đáp án": the right one, or, beside a column for that, any. */
    static boolean bareAnswer(String text) {
        return fold(text).matches("dap an|tra loi|answers?");
    }
}
