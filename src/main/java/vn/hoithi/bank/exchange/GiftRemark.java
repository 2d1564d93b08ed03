package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.NOT_UNDERSTOOD;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Unreadable;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.own.JsonTree;
import vn.hoithi.bank.own.Tree;
import vn.hoithi.bank.text.Details;
import vn.hoithi.question.Validity;

/**
 * What GIFT has no place for, in a comment before the question: {@code // hoithi: {"level":"vận dụng","seconds":"30"}}.
 * Written by {@link GiftRemarkWriter}; a person may have changed it since.
 */
final class GiftRemark {
    private static final int LONGEST_ID = 100;

    private final Map<String, Tree> fields = new HashMap<>();

    private GiftRemark(Tree.Fields tree) {
        for (Tree.Field field : tree.fields()) fields.putIfAbsent(field.name(), field.value());
    }

    /** Empty where there is none, or none that can be read, and then there is a problem. */
    static Optional<GiftRemark> read(GiftBlock.Comment comment, String title, List<BankProblem> problems) {
        if (comment.remark().isBlank()) return Optional.empty();
        try {
            if (JsonTree.read(comment.remark()) instanceof Tree.Fields fields)
                return Optional.of(new GiftRemark(fields));
        } catch (Unreadable broken) {
            // told below, with the line it has in the file
        }
        problems.add(new BankProblem(
                comment.line(),
                title,
                NOT_UNDERSTOOD,
                "Dòng “" + GiftBlocks.REMARK + "” không đọc được: mức độ, căn cứ và các phần ghi ở đó bị bỏ qua."));
        return Optional.empty();
    }

    String id() {
        String id = text("id").orElse("");
        return id.length() > LONGEST_ID ? "" : id;
    }

    String number() {
        return text("number").orElse("");
    }

    String section() {
        return text("section").orElse("");
    }

    Optional<FormName> form() {
        return text("form")
                .flatMap(word -> Arrays.stream(FormName.values())
                        .filter(form -> form.name().equals(word))
                        .findFirst());
    }

    void addTo(Sketch sketch, int line) {
        form().ifPresent(sketch::form);
        key().ifPresent(key -> sketch.key(key, line, "dòng ghi chú"));
        if (fields.containsKey("pinned")) sketch.pinned(new HashSet<>(indexes(fields.get("pinned"))));
        About before = sketch.about();
        String seconds = text("seconds").orElse("");
        String level = text("level").orElse("");
        Optional<Duration> time = Details.time(seconds);
        if (!seconds.isEmpty() && time.isEmpty()) unknown(sketch, line, "seconds", seconds);
        if (!level.isEmpty() && Details.level(level).isEmpty()) unknown(sketch, line, "level", level);
        sketch.about(about -> new About(
                text("theme").orElse(about.theme()),
                Details.level(level).orElse(about.level()),
                time.orElse(before.time()),
                text("explain").orElse(about.explanation()),
                text("basis").orElse(about.basis()),
                text("source").orElse(about.source()),
                text("notes").orElse(about.notes()),
                validity(sketch, line),
                about.author(),
                text("review").orElse("").equals("reviewed") ? BankReading.Review.REVIEWED : about.review(),
                null,
                null));
    }

    private static void unknown(Sketch sketch, int line, String field, String value) {
        sketch.problem(
                line,
                NOT_UNDERSTOOD,
                "Trong dòng “" + GiftBlocks.REMARK + "”, “" + field + "” không thể là “" + value + "”: đã bỏ qua.");
    }

    private Optional<String> text(String name) {
        return fields.get(name) instanceof Tree.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private Optional<Key> key() {
        if (!(fields.get("key") instanceof Tree.Fields inside)
                || inside.fields().isEmpty()) return Optional.empty();
        Tree.Field said = inside.fields().getFirst();
        return switch (said.name()) {
            case "right" -> {
                List<Integer> right = indexes(said.value());
                yield right.isEmpty() ? Optional.empty() : Optional.of(new Key.Options(new TreeSet<>(right)));
            }
            case "truth" ->
                said.value() instanceof Tree.Text truth
                        ? Optional.of(new Key.Truth(truth.value().equals("true")))
                        : Optional.empty();
            case "wordings" -> Optional.of(new Key.Wordings(texts(said.value())));
            default -> Optional.empty();
        };
    }

    private static List<Integer> indexes(@Nullable Tree tree) {
        return texts(tree).stream()
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static List<String> texts(@Nullable Tree tree) {
        List<String> texts = new ArrayList<>();
        if (tree instanceof Tree.Items items)
            for (Tree item : items.items()) if (item instanceof Tree.Text text) texts.add(text.value());
        return texts;
    }

    private @Nullable Validity validity(Sketch sketch, int line) {
        if (!(fields.get("validity") instanceof Tree.Fields inside))
            return sketch.about().validity();
        Map<String, String> said = new HashMap<>();
        for (Tree.Field field : inside.fields())
            if (field.value() instanceof Tree.Text text) said.put(field.name(), text.value());
        try {
            LocalDate from = said.containsKey("from") ? LocalDate.parse(said.getOrDefault("from", "")) : null;
            LocalDate until = said.containsKey("until") ? LocalDate.parse(said.getOrDefault("until", "")) : null;
            return new Validity(from, until, said.getOrDefault("replaced", ""));
        } catch (DateTimeParseException | IllegalArgumentException noDays) {
            unknown(sketch, line, "validity", said.getOrDefault("from", "") + "–" + said.getOrDefault("until", ""));
            return null;
        }
    }
}
