package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.NOT_UNDERSTOOD;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Unreadable;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.own.JsonTree;
import vn.hoithi.bank.own.Tree;
import vn.hoithi.question.Media;

/**
 * What GIFT has no place for, in a comment before the question: {@code // hoithi: {"level":"vận dụng","seconds":"30"}}.
 * Written by {@link GiftRemarkWriter}; a person may have changed it since.
 */
final class GiftRemark {
    static final Map<Media.Kind, String> KINDS =
            Map.of(Media.Kind.PICTURE, "picture", Media.Kind.SOUND, "sound", Media.Kind.VIDEO, "video");
    private static final int LONGEST_ID = 100;

    private final RemarkFields fields;

    private GiftRemark(RemarkFields fields) {
        this.fields = fields;
    }

    /** Empty where there is none, or none that can be read, and then there is a problem. */
    static Optional<GiftRemark> read(GiftBlock.Comment comment, String title, List<BankProblem> problems) {
        if (comment.remark().isBlank()) return Optional.empty();
        try {
            if (JsonTree.read(comment.remark()) instanceof Tree.Fields fields)
                return Optional.of(new GiftRemark(new RemarkFields(fields)));
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
        String id = fields.said("id");
        return id.length() > LONGEST_ID ? "" : id;
    }

    Optional<String> number() {
        return fields.text("number");
    }

    String section() {
        return fields.said("section");
    }

    Optional<FormName> form() {
        return fields.text("form")
                .flatMap(word -> Arrays.stream(FormName.values())
                        .filter(form -> form.name().equals(word))
                        .findFirst());
    }

    /** What is to be put to the options, in its order. */
    List<String> matches() {
        return fields.texts("matches");
    }

    /** Of a number whose value stands in the question. */
    String unit() {
        return fields.said("unit");
    }

    /** Of a number whose value stands in the question. */
    boolean closest() {
        return fields.said("closest").equals("true");
    }

    void addTo(Sketch sketch, int line) {
        form().ifPresent(sketch::form);
        fields.inside("key").flatMap(this::key).ifPresent(key -> sketch.key(key, line, "dòng ghi chú"));
        // pairs that stand in the question have been put to what they belong to
        if (fields.has("matches") && !sketch.hasMatches()) sketch.matches(matches());
        if (fields.has("pinned")) sketch.pinned(new HashSet<>(fields.indexes("pinned")));
        sketch.shown(
                new Shown(media("media"), media("reveal"), fields.said("inturn").equals("true")));
        GiftRemarkAbout.addTo(sketch, fields, line);
    }

    private List<Media> media(String name) {
        return fields.each(name).stream()
                .flatMap(one -> KINDS.entrySet().stream()
                        .filter(kind -> one.has(kind.getValue()))
                        .map(kind -> new Media(kind.getKey(), one.said(kind.getValue()), one.said("about"))))
                .toList();
    }

    private Optional<Key> key(RemarkFields key) {
        if (key.has("right")) {
            List<Integer> right = key.indexes("right");
            return right.isEmpty() ? Optional.empty() : Optional.of(new Key.Options(new TreeSet<>(right)));
        }
        if (key.has("places")) return Optional.of(new Key.Places(key.indexes("places")));
        if (key.has("wordings")) return Optional.of(new Key.Wordings(key.texts("wordings")));
        if (key.has("truth")) return Optional.of(new Key.Truth(key.said("truth").equals("true")));
        if (key.has("day")) return GiftDay.read(key.said("day")).map(Key.Day::new);
        Optional<BigDecimal> tolerance = Numbers.read(key.text("tolerance").orElse("0"));
        return Numbers.read(key.said("number"))
                .flatMap(value -> tolerance.map(off -> new Key.Figure(value, off, closest(), unit())));
    }
}
