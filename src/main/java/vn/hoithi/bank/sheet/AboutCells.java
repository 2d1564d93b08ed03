package vn.hoithi.bank.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.sheet.Heading.Role;
import vn.hoithi.bank.text.Details;
import vn.hoithi.question.Letters;
import vn.hoithi.question.Validity;
import vn.hoithi.question.WrittenText;

/** What a row says about a question beside the question. What cannot be understood goes to the notes as it stands. */
final class AboutCells {
    /** No option keeps its place, whatever the words of the options say. */
    static final String NONE_PINNED = "-";

    private final Columns columns;
    private final Gathered question;
    private final Sketch sketch;

    AboutCells(Columns columns, Gathered question, Sketch sketch) {
        this.columns = columns;
        this.question = question;
        this.sketch = sketch;
    }

    /** @param theme where the row has none */
    void tell(String theme) {
        theme(theme);
        String level = question.line(Role.LEVEL);
        Details.level(level)
                .ifPresentOrElse(known -> sketch.about(about -> about.withLevel(known)), () -> note("Mức độ", level));
        String time = question.line(Role.TIME);
        Details.time(time)
                .ifPresentOrElse(known -> sketch.about(about -> about.withTime(known)), () -> note("Thời gian", time));
        note("Điểm", question.line(Role.POINTS));
        if (columns.wide()) note("Phương án", question.line(Role.OPTIONS));
        sketch.about(about -> about.withExplanation(joined(about.explanation(), question.line(Role.EXPLANATION)))
                .withBasis(joined(about.basis(), question.line(Role.BASIS)))
                .withSource(question.line(Role.SOURCE))
                .withNotes(joined(about.notes(), question.line(Role.NOTES))));
        validity();
        review();
        signatures();
        pinned();
    }

    private void theme(String otherwise) {
        List<Placed> themes = question.cells(Role.THEME);
        if (themes.isEmpty()) {
            if (otherwise.length() <= 80) sketch.about(about -> about.withTheme(otherwise));
            return;
        }
        int column = themes.getFirst().column();
        sketch.about(about -> about.withTheme(Gathered.joined(
                themes.stream().filter(cell -> cell.column() == column).toList())));
        for (Placed other : themes)
            if (other.column() != column)
                note(columns.title(other.column()), other.cell().line());
    }

    /** Puts a remark into the notes, its name before it. */
    void note(String name, String text) {
        if (!text.isEmpty()) sketch.about(about -> about.withNotes(joined(about.notes(), name + ": " + text)));
    }

    static String joined(String before, String more) {
        return before.isEmpty() ? more : more.isEmpty() ? before : before + " " + more;
    }

    private void validity() {
        LocalDate from = day(Role.VALID_FROM, "Hiệu lực từ");
        LocalDate until = day(Role.VALID_UNTIL, "Hiệu lực đến");
        String replaced = question.line(Role.REPLACED);
        if (from == null && until == null && replaced.isEmpty()) return;
        if (from != null && until != null && until.isBefore(from)) {
            sketch.problem(
                    question.from(),
                    Code.NOT_ALLOWED,
                    "“Hiệu lực đến” đứng trước “Hiệu lực từ”: đã bỏ cả hai, hãy sửa lại.");
            return;
        }
        sketch.about(about -> about.withValidity(new Validity(from, until, replaced)));
    }

    private @Nullable LocalDate day(Role role, String name) {
        String text = question.line(role);
        Optional<LocalDate> day = Days.of(text);
        if (day.isEmpty()) note(name, text);
        return day.orElse(null);
    }

    private void review() {
        String state = WrittenText.bare(question.line(Role.REVIEW)).strip();
        switch (state) {
            case "", "nhap", "ban thao", "chua duyet", "draft" -> {}
            case "da ra soat", "reviewed" -> sketch.about(about -> about.withReview(Review.REVIEWED));
            case "da duyet", "approved" -> sketch.about(about -> about.withReview(Review.APPROVED));
            default -> note("Tình trạng", question.line(Role.REVIEW));
        }
    }

    private void signatures() {
        sketch.about(about -> about.withAuthor(question.line(Role.AUTHOR)));
        Signature reviewed = signature(Role.REVIEWER, Role.REVIEWED_ON, "rà soát");
        Signature approved = signature(Role.APPROVER, Role.APPROVED_ON, "duyệt");
        sketch.about(about -> about.signed(about.review(), reviewed, approved));
    }

    /** Who and when; where one is missing the other is kept as a remark. */
    private @Nullable Signature signature(Role who, Role when, String did) {
        String by = question.line(who);
        Optional<LocalDate> on = Days.of(question.line(when));
        if (!by.isEmpty() && on.isPresent()) return new Signature(by, on.get());
        note("Người " + did, by);
        note("Ngày " + did, question.line(when));
        return null;
    }

    private void pinned() {
        String letters = question.line(Role.PINNED);
        Optional<List<Integer>> named = Letters.named(letters);
        if (letters.equals(NONE_PINNED)) sketch.pinned(Set.of());
        else if (named.isPresent()) sketch.pinned(Set.copyOf(named.get()));
        else note("Giữ vị trí", letters);
    }
}
