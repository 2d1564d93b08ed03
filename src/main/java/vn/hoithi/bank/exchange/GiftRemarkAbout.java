package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.NOT_UNDERSTOOD;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.text.Details;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

/** What our remark in a GIFT file says about a question beside it. What it says wrongly is told and left out. */
final class GiftRemarkAbout {
    private static final Map<String, Review> REVIEWS =
            Map.of("draft", Review.DRAFT, "reviewed", Review.REVIEWED, "approved", Review.APPROVED);

    private final Sketch sketch;
    private final RemarkFields fields;
    private final int line;

    private GiftRemarkAbout(Sketch sketch, RemarkFields fields, int line) {
        this.sketch = sketch;
        this.fields = fields;
        this.line = line;
    }

    static void addTo(Sketch sketch, RemarkFields fields, int line) {
        new GiftRemarkAbout(sketch, fields, line).add();
    }

    private void add() {
        About before = sketch.about();
        Optional<Level> level = Details.level(fields.said("level"));
        Optional<Duration> time = Details.time(fields.said("seconds"));
        if (level.isEmpty()) unknown("level", fields.said("level"));
        if (time.isEmpty()) unknown("seconds", fields.said("seconds"));
        About about = new About(
                fields.text("theme").orElse(before.theme()),
                level.orElse(before.level()),
                time.orElse(before.time()),
                fields.text("explain").orElse(before.explanation()),
                fields.text("basis").orElse(before.basis()),
                fields.text("source").orElse(before.source()),
                fields.text("notes").orElse(before.notes()),
                fields.inside("validity").map(this::validity).orElse(before.validity()),
                fields.text("author").orElse(before.author()),
                REVIEWS.getOrDefault(fields.said("review"), before.review()),
                signature("reviewed"),
                signature("approved"));
        sketch.about(any -> about);
    }

    private void unknown(String field, String value) {
        if (!value.isEmpty())
            sketch.problem(
                    line,
                    NOT_UNDERSTOOD,
                    "Trong dòng “" + GiftBlocks.REMARK + "”, “" + field + "” không thể là “" + value + "”: đã bỏ qua.");
    }

    private @Nullable Validity validity(RemarkFields said) {
        try {
            LocalDate from = said.has("from") ? LocalDate.parse(said.said("from")) : null;
            LocalDate until = said.has("until") ? LocalDate.parse(said.said("until")) : null;
            return new Validity(from, until, said.said("replaced"));
        } catch (DateTimeParseException | IllegalArgumentException noDays) {
            unknown("validity", said.said("from") + "–" + said.said("until"));
            return null;
        }
    }

    private @Nullable Signature signature(String name) {
        Optional<RemarkFields> said = fields.inside(name);
        if (said.isEmpty()) return null;
        Optional<LocalDate> on = GiftDay.read(said.get().said("on"));
        if (on.isPresent()) return new Signature(said.get().said("by"), on.get());
        unknown(name, said.get().said("by") + " " + said.get().said("on"));
        return null;
    }
}
