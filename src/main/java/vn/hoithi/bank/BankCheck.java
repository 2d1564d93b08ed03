package vn.hoithi.bank;

import static vn.hoithi.bank.BankProblem.Code.*;
import static vn.hoithi.bank.ReadingProgress.Step.QUESTIONS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.OlympiaSet;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionBank;
import vn.hoithi.question.WrittenText;

/** Makes a bank of what a reader gathered, and tells what cannot be used and what is doubtful. */
public final class BankCheck {
    private BankCheck() {}

    /**
     * Sets a file makes of its questions.
     *
     * @param olympia null where there is none
     */
    public record Sets(
            List<WrittenObstacle> obstacles, @Nullable OlympiaSet olympia) {
        public static final Sets NONE = new Sets(List.of(), null);

        public Sets {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * Ends a reading.
     *
     * @param fileName the bank is called after it
     * @param sketches in the order of the file
     * @param found problems the reader met beside those of single questions
     */
    public static BankReading finish(String fileName, List<Sketch> sketches, List<BankProblem> found) {
        return finish(fileName, sketches, Sets.NONE, found);
    }

    /** The same for a file that makes sets of its questions. */
    public static BankReading finish(String fileName, List<Sketch> sketches, Sets sets, List<BankProblem> found) {
        List<BankProblem> problems = new ArrayList<>(found);
        if (sketches.isEmpty()) {
            problems.add(new BankProblem(
                    1,
                    "",
                    WRONG_COUNT,
                    "Không nhận ra câu hỏi nào trong tệp. Hãy đánh số câu (“Câu 1:”) và phương án (“A.”)."));
            return BankReading.nothing(0, problems);
        }
        int most = ReadingLimits.now().mostQuestions();
        if (sketches.size() > most) {
            problems.add(new BankProblem(
                    1,
                    "",
                    WRONG_COUNT,
                    "Tệp có " + sketches.size() + " câu, nhiều nhất " + most + " câu một tệp: hãy chia ra nhiều tệp."));
            return BankReading.nothing(sketches.size(), problems);
        }
        numbering(sketches, problems);
        List<WrittenQuestion> questions = new ArrayList<>();
        Map<String, Question> usable = new LinkedHashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        for (Sketch sketch : sketches) {
            ReadingProgress.tell(QUESTIONS, questions.size() + 1, sketches.size());
            List<BankProblem> own = new ArrayList<>();
            WrittenQuestion written = sketch.finish(id(sketch, questions.size() + 1, ids), own);
            questions.add(written);
            QuestionMaker.make(written, own).ifPresent(question -> {
                if (usable.putIfAbsent(written.id(), question) != null)
                    own.add(new BankProblem(
                            written.from(),
                            written.name(),
                            ID_TWICE,
                            "Mã “" + written.id() + "” đã có ở một câu phía trên."));
            });
            problems.addAll(own);
        }
        problems.addAll(Resemblance.problems(questions));
        String title = title(fileName);
        String id = slug(title).isEmpty() ? "ngan-hang" : slug(title);
        WrittenBank bank = new WrittenBank(id, title, questions, sets.obstacles(), sets.olympia());
        QuestionBank made = BankMaker.withSets(bank, usable, problems);
        problems.sort(Comparator.comparingInt(BankProblem::line));
        return new BankReading(made, bank, questions.size(), problems);
    }

    /** {@code cau-12}, or {@code cau-12-2} for the second of that number. */
    private static String id(Sketch sketch, int place, Map<String, Integer> ids) {
        String number = slug(sketch.number());
        String base = "cau-" + (number.isEmpty() ? Integer.toString(place) : number);
        int nth = ids.merge(base, 1, Integer::sum);
        return nth == 1 ? base : base + "-" + nth;
    }

    private static void numbering(List<Sketch> sketches, List<BankProblem> problems) {
        Map<String, Sketch> met = new HashMap<>();
        int before = 0;
        String section = "";
        for (Sketch sketch : sketches) {
            Optional<Integer> number = number(sketch);
            if (number.isEmpty()) continue;
            if (!sketch.section().equals(section) || number.get() == 1) before = 0;
            section = sketch.section();
            Sketch first = met.putIfAbsent(section + "\n" + sketch.number(), sketch);
            if (first != null)
                problems.add(new BankProblem(
                        sketch.from(),
                        sketch.number(),
                        NUMBER_TWICE,
                        "Số câu " + sketch.number() + " đã dùng ở " + first.from()
                                + ". Câu vẫn được đọc; nên đánh số lại."));
            else if (before > 0 && number.get() > before + 1)
                problems.add(new BankProblem(
                        sketch.from(), sketch.number(), NUMBER_MISSING, missing(before + 1, number.get() - 1)));
            if (first == null) before = Math.max(before, number.get());
        }
    }

    private static String missing(int from, int to) {
        return (from == to ? "Không thấy câu " + from : "Không thấy các câu " + from + " đến " + to)
                + " trước câu này: xem trong tệp có câu nào chưa được nhận ra không.";
    }

    private static Optional<Integer> number(Sketch sketch) {
        return sketch.number().matches("\\d{1,6}") ? Optional.of(Integer.valueOf(sketch.number())) : Optional.empty();
    }

    private static String title(String fileName) {
        String name = Wording.line(fileName.substring(fileName.lastIndexOf('/') + 1));
        int dot = name.lastIndexOf('.');
        String title = (dot > 0 ? name.substring(0, dot) : name).strip();
        return title.isEmpty() ? "Ngân hàng câu hỏi" : title.substring(0, Math.min(120, title.length()));
    }

    /** Small letters, digits and hyphens. */
    public static String slug(String text) {
        String slug = WrittenText.bare(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(60, slug.length())).replaceAll("-$", "");
    }
}
