package vn.hoithi.bank;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Media;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.QuestionId;

/** A bank with a complete Olympia set for two teams, a second obstacle set, and a question that stands in neither. */
public final class OlympiaBank {
    private static final String[] THINGS = {
        "sông", "núi", "đảo", "cầu", "chợ", "đền", "tượng", "hang", "thác", "hồ", "vịnh", "đèo", "rừng", "bãi", "tháp",
        "thành", "giếng", "làng", "phố", "cảng"
    };

    private OlympiaBank() {}

    public static WrittenBank bank() {
        List<WrittenQuestion> questions = new ArrayList<>();
        for (String id : List.of(
                "kd-1", "kd-2", "kd-3", "hn-1", "hn-2", "hn-3", "hn-4", "tt-1", "tang-1", "vd-1", "vd-2", "phu-1",
                "hn-5", "hn-6", "hn-7", "hn-8", "tt-2", "khac-1")) questions.add(question(id, questions.size()));
        OlympiaSet olympia = new OlympiaSet(
                List.of(ids("kd-1"), ids("kd-2")),
                ids("kd-3"),
                new QuestionId("vcnv-1"),
                ids("tang-1"),
                Map.of(20, ids("vd-1"), 30, ids("vd-2")),
                ids("phu-1"));
        return new WrittenBank(
                "bo-de",
                "Bộ đề",
                questions,
                List.of(obstacle("vcnv-1", "Đền Hùng", 1, "tt-1"), obstacle("vcnv-2", "Côn Đảo", 5, "tt-2")),
                olympia);
    }

    private static WrittenObstacle obstacle(String id, String keyword, int first, String centre) {
        return new WrittenObstacle(
                id,
                keyword,
                List.of("Đền thờ " + keyword, "Khu; " + keyword),
                "Gợi ý của " + keyword,
                new Media(Media.Kind.PICTURE, id + ".jpg", "Một tấm ảnh | cũ; mờ"),
                IntStream.range(first, first + 4).mapToObj(i -> "hn-" + i).toList(),
                centre,
                "Di tích",
                "Vì thế.",
                "",
                "Sổ tay",
                Review.REVIEWED,
                0);
    }

    private static WrittenQuestion question(String id, int index) {
        return new WrittenQuestion(
                id,
                "",
                "",
                FormName.SHORT,
                "Tên của " + THINGS[index] + " này?",
                List.of(),
                Set.of(),
                List.of(),
                new Key.Wordings(List.of("Tên " + THINGS[index])),
                Shown.NOTHING,
                About.NOTHING.withTheme("Địa lý").withTime(Duration.ofSeconds(20)),
                1,
                List.of());
    }

    private static List<QuestionId> ids(String... ids) {
        return List.of(ids).stream().map(QuestionId::new).toList();
    }
}
