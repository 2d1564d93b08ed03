package vn.hoithi.contest.round.judged;

import java.time.Duration;
import java.util.List;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.match.Figures;

/**
 * The figures of a round that is marked by jurors.
 *
 * @param title as it is called out; 1 to 60 characters
 * @param criteria what is marked; 1 to 20
 * @param time of a presentation; 10 s to 60 min. Who takes longer is shown as being over time; what that costs is the
 *     jury's to say, as a criterion
 * @param warning how long before the end the stage warns; 0 for no warning, up to {@code time}
 * @param jurors how many there are; 1 to 15, numbered from 1
 * @param jurorsShown whether the room sees, with a published result, what each juror gave
 */
public record JudgedRules(
        String title,
        List<Criterion> criteria,
        Duration time,
        Duration warning,
        int jurors,
        Counting counting,
        boolean jurorsShown)
        implements RoundRules {
    private static final int LONGEST_TITLE = 60;

    /** How the sheets of all jurors make one figure. */
    public enum Counting {
        AVERAGE,
        /** Without the highest and the lowest sheet, one of each; with fewer than three sheets a plain average. */
        TRIMMED
    }

    /**
     * What is marked.
     *
     * @param name 1 to 60 characters
     * @param hint for the jurors; may be empty
     * @param most the highest mark, 0.25 to 100 in steps of 0.25; the lowest is 0
     */
    public record Criterion(String name, String hint, double most) {
        public Criterion {
            if (name.isBlank() || name.length() > LONGEST_TITLE)
                throw new IllegalArgumentException("criteria.name: 1 to " + LONGEST_TITLE + " characters");
            if (!Result.inQuarters(most) || most < 0.25 || most > 100)
                throw new IllegalArgumentException("criteria.most: 0.25 to 100 in steps of 0.25, not " + most);
        }

        boolean allows(double points) {
            return Result.inQuarters(points) && points >= 0 && points <= most;
        }
    }

    public JudgedRules {
        criteria = List.copyOf(criteria);
        if (title.isBlank() || title.length() > LONGEST_TITLE)
            throw new IllegalArgumentException("title: 1 to " + LONGEST_TITLE + " characters");
        Figures.within("criteria", criteria.size(), 1, 20);
        Figures.within("jurors", jurors, 1, 15);
        if (time.compareTo(Duration.ofSeconds(10)) < 0 || time.compareTo(Duration.ofMinutes(60)) > 0)
            throw new IllegalArgumentException("time: 10 s to 60 min, not " + time);
        if (warning.isNegative() || warning.compareTo(time) > 0)
            throw new IllegalArgumentException("warning: 0 s to " + time + ", not " + warning);
    }

    @Override
    public String round() {
        return "judged";
    }

    /** The highest sum of marks. */
    double most() {
        return criteria.stream().mapToDouble(Criterion::most).sum();
    }

    /** A greeting of five minutes before five jurors, up to 20 points, without the highest and the lowest sheet. */
    public static JudgedRules standard() {
        return new JudgedRules(
                "Phần chào hỏi",
                List.of(
                        new Criterion("Nội dung", "Đúng chủ đề, có liên hệ thực tế", 8),
                        new Criterion("Hình thức", "Sáng tạo, trang phục, đạo cụ", 6),
                        new Criterion("Phong cách", "Tự tin, rõ ràng", 4),
                        new Criterion("Đúng giờ", "", 2)),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1),
                5,
                Counting.TRIMMED,
                true);
    }
}
