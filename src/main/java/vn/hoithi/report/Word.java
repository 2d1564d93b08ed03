package vn.hoithi.report;

import java.util.Arrays;
import java.util.Locale;
import vn.hoithi.contest.ScoreEntry;

/** Every word of the files, in both languages. */
enum Word {
    LOG("Nhật ký điểm", "Score log"),
    UNITS("Đơn vị", "Units"),
    RANKING("Xếp hạng", "Ranking"),

    NUMBER("Số", "No."),
    TIME("Giờ", "Time"),
    SEAT("Ghế", "Seat"),
    NAME("Họ tên", "Name"),
    UNIT("Đơn vị", "Unit"),
    ROUND("Phần thi", "Round"),
    QUESTION("Câu", "Question"),
    POINTS("Điểm", "Points"),
    REASON("Lý do", "Reason"),
    NOTE("Ghi chú", "Note"),
    BY("Người ghi", "By"),

    RANK("Hạng", "Rank"),
    MEMBERS("Số người", "Members"),
    SUM("Tổng điểm", "Sum"),
    AVERAGE("Trung bình", "Average"),
    BEST("%d người cao nhất", "Best %d"),
    SURVIVORS("Còn trên sàn", "Still in"),

    RIGHT("Số câu đúng", "Right answers"),
    OUT_AT("Dừng ở câu", "Out at question"),
    RESCUED("Được cứu trợ", "Rescued"),
    PRIZE("Giải", "Prize"),
    YES("có", "yes"),

    REASON_RIGHT_ANSWER("Trả lời đúng", "Right answer"),
    REASON_OVERRULED("Xét lại", "Overruled"),
    REASON_QUESTION_CANCELLED("Huỷ câu hỏi", "Question cancelled"),
    REASON_UNDONE("Lùi một bước", "Step undone"),
    REASON_BY_HAND("Sửa tay", "By hand"),

    ROUND_GOLDENBELL("Rung chuông vàng", "Golden bell"),
    ROUND_WARMUP("Khởi động", "Warm-up"),
    ROUND_OBSTACLE("Vượt chướng ngại vật", "Obstacle"),
    ROUND_ACCELERATION("Tăng tốc", "Acceleration"),
    ROUND_FINISH("Về đích", "Finish"),
    ROUND_TIEBREAK("Câu hỏi phụ", "Tie-break"),
    ROUND_JUDGED("Giám khảo chấm", "Judged"),
    ROUND_AUDIENCE("Khán giả", "Audience"),

    PRIZE_FIRST("Giải Nhất", "First prize"),
    PRIZE_SECOND("Giải Nhì", "Second prize"),
    PRIZE_THIRD("Giải Ba", "Third prize"),
    PRIZE_ENCOURAGEMENT("Giải Khuyến khích", "Encouragement prize"),

    BY_HOST("Người dẫn", "Host"),
    BY_JUROR("Giám khảo", "Juror"),
    BY_REFEREE("Trọng tài", "Referee"),
    BY_SEAT("Thí sinh ghế", "Contestant on seat"),
    BY_MACHINE("Máy", "Machine");

    private final String vi;
    private final String en;

    Word(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }

    static String of(ScoreEntry.Reason reason, Language language) {
        return valueOf("REASON_" + reason.name()).in(language);
    }

    /** A prize by the name views give it; a kind that is new since this was written keeps its name. */
    static String ofPrize(String name, Language language) {
        return Arrays.stream(values())
                .filter(word -> word.name().equals("PRIZE_" + name))
                .findFirst()
                .map(word -> word.in(language))
                .orElse(name);
    }

    /** A round by its name; one that is new since this was written keeps it. */
    static String ofRound(String round, Language language) {
        return Arrays.stream(values())
                .filter(word -> word.name().equals("ROUND_" + round.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(word -> word.in(language))
                .orElse(round);
    }

    /** Who it was, from the label the journal keeps: {@code host:admin}, {@code seat:5}, {@code machine}. */
    static String ofActor(String label, Language language) {
        int colon = label.indexOf(':');
        String role = colon < 0 ? label : label.substring(0, colon);
        String name = colon < 0 ? "" : label.substring(colon + 1);
        return switch (role) {
            case "host" -> named(BY_HOST, name, language);
            case "juror" -> named(BY_JUROR, name.substring(name.indexOf(':') + 1), language);
            case "referee" -> named(BY_REFEREE, name, language);
            case "seat" -> BY_SEAT.in(language) + " " + name;
            case "machine" -> BY_MACHINE.in(language);
            default -> label;
        };
    }

    private static String named(Word role, String name, Language language) {
        return name.isEmpty() ? role.in(language) : role.in(language) + " (" + name + ")";
    }
}
