package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.bank.sheet.WorkbookColumns.Head;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;

/**
 * The rows of the sheet that says which sets are made of the questions: whose row it is, what it says, and its text.
 * {@link SetSheet} reads them.
 */
final class SetRows {
    static final String SHEET = "Bộ đề";
    static final List<Head> HEADS = List.of(new Head("Bộ", 22), new Head("Mục", 26), new Head("Nội dung", 60));

    /** In the first column; ids of obstacle sets have only small letters. */
    static final String OLYMPIA = "Olympia";

    static final String KEYWORD = "Từ khóa";
    static final String ACCEPTED = "Chấp nhận thêm";
    static final String HINT = "Gợi ý cuối";
    static final String PICTURE = "Hình";
    static final String ROWS = "Hàng ngang";
    static final String CENTRE = "Ô trung tâm";
    static final String THEME = "Chủ đề";
    static final String EXPLANATION = "Giải thích";
    static final String BASIS = "Căn cứ";
    static final String SOURCE = "Nguồn";
    static final String REVIEW = "Tình trạng";

    /** With the number of the team after it. */
    static final String WARMUP_EACH = "Khởi động – lượt ";

    static final String WARMUP_TOGETHER = "Khởi động – chung";
    static final String OBSTACLE = "Vượt chướng ngại vật";
    static final String ACCELERATION = "Tăng tốc";
    /** With the value of the questions after it. */
    static final String FINISH = "Về đích – điểm ";

    static final String TIEBREAK = "Câu hỏi phụ";

    private final List<List<String>> rows = new ArrayList<>();

    private SetRows() {}

    /** Of a bank; none where it has no sets. */
    static List<List<String>> of(WrittenBank bank) {
        SetRows sheet = new SetRows();
        bank.obstacles().forEach(sheet::obstacle);
        if (bank.olympia() != null) sheet.olympia(bank.olympia());
        return sheet.rows;
    }

    private void obstacle(WrittenObstacle set) {
        String id = set.id();
        row(id, KEYWORD, set.keyword());
        optional(id, ACCEPTED, CellTexts.joined(set.accepted()));
        optional(id, HINT, set.hint());
        row(id, PICTURE, MediaCells.told(List.of(set.picture())));
        row(id, ROWS, String.join("\n", set.rows()));
        row(id, CENTRE, set.centre());
        optional(id, THEME, set.theme());
        optional(id, EXPLANATION, set.explanation());
        optional(id, BASIS, set.basis());
        optional(id, SOURCE, set.source());
        row(id, REVIEW, WorkbookColumns.state(set.review()));
    }

    private void olympia(OlympiaSet set) {
        for (int i = 0; i < set.warmupEach().size(); i++)
            row(OLYMPIA, WARMUP_EACH + (i + 1), ids(set.warmupEach().get(i)));
        row(OLYMPIA, WARMUP_TOGETHER, ids(set.warmupTogether()));
        row(OLYMPIA, OBSTACLE, set.obstacle().value());
        row(OLYMPIA, ACCELERATION, ids(set.acceleration()));
        set.finish().forEach((value, questions) -> row(OLYMPIA, FINISH + value, ids(questions)));
        row(OLYMPIA, TIEBREAK, ids(set.tiebreak()));
    }

    private static String ids(List<QuestionId> ids) {
        return String.join("\n", ids.stream().map(QuestionId::value).toList());
    }

    private void row(String set, String item, String text) {
        rows.add(List.of(set, item, text));
    }

    private void optional(String set, String item, String text) {
        if (!text.isEmpty()) row(set, item, text);
    }
}
