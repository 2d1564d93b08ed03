package vn.hoithi.bank.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Level;
import vn.hoithi.question.Media;
import vn.hoithi.question.Validity;

/** Writes what a reader of GIFT would not find in the question itself, for {@link GiftRemark} to read. */
final class GiftRemarkWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;
    private boolean said;

    private GiftRemarkWriter() throws IOException {
        json = JSON.createGenerator(text);
    }

    /**
     * The comment, without a line end; empty where nothing is to be said.
     *
     * @param plain the question as it is read without the comment
     * @param hinted the question as it is read with what {@link #hint} says
     * @param answered whether the answer is read from the question itself, once the comment says its form and parts
     */
    static String write(WrittenQuestion question, WrittenQuestion plain, WrittenQuestion hinted, boolean answered) {
        return written(writer -> writer.differences(question, plain, hinted, answered));
    }

    /** What a reader must know to find the answer in the question. */
    static String hint(WrittenQuestion question) {
        return written(writer -> {
            writer.text("form", question.form().name(), "");
            if (!question.matches().isEmpty()) writer.texts("matches", question.matches());
        });
    }

    private interface Part {
        void write(GiftRemarkWriter writer) throws IOException;
    }

    private static String written(Part part) {
        try {
            GiftRemarkWriter writer = new GiftRemarkWriter();
            writer.json.writeStartObject();
            part.write(writer);
            writer.json.writeEndObject();
            writer.json.close();
            return writer.said ? GiftBlocks.REMARK + " " + writer.text : "";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void differences(WrittenQuestion question, WrittenQuestion plain, WrittenQuestion hinted, boolean answered)
            throws IOException {
        text("id", question.id(), plain.id());
        text("number", question.number(), plain.number());
        text("section", question.section(), plain.section());
        Key key = question.key();
        // with another answer the form would be taken for another, too
        text(
                "form",
                question.form().name(),
                answered || key == null ? plain.form().name() : "");
        if (!question.matches().equals(plain.matches())) texts("matches", question.matches());
        if (key != null && !answered) key(key);
        if (key instanceof Key.Figure number) beside(number);
        if (!question.pinned().equals(hinted.pinned()))
            indexes("pinned", question.pinned().stream().sorted().toList());
        media("media", question.shown().asked());
        media("reveal", question.shown().answered());
        if (question.shown().inTurn()) text("inturn", "true", "");
        about(question.about(), hinted.about());
    }

    private void about(About about, About again) throws IOException {
        text("theme", about.theme(), again.theme());
        text("level", word(about.level()), word(again.level()));
        text("seconds", seconds(about.time()), seconds(again.time()));
        text("explain", about.explanation(), again.explanation());
        text("basis", about.basis(), again.basis());
        text("source", about.source(), again.source());
        text("notes", about.notes(), again.notes());
        text("author", about.author(), again.author());
        text("review", word(about.review()), word(again.review()));
        signature("reviewed", about.reviewed());
        signature("approved", about.approved());
        Validity validity = about.validity();
        if (validity != null) validity(validity);
    }

    private static String word(Level level) {
        return switch (level) {
            case RECOGNISE -> "nhận biết";
            case UNDERSTAND -> "thông hiểu";
            case APPLY -> "vận dụng";
            case MASTER -> "vận dụng cao";
            case UNGRADED -> "";
        };
    }

    private static String word(BankReading.Review review) {
        return switch (review) {
            case DRAFT -> "draft";
            case REVIEWED -> "reviewed";
            case APPROVED -> "approved";
        };
    }

    private static String seconds(@Nullable Duration time) {
        return time == null ? "" : Objects.toString(time.toSeconds());
    }

    private void text(String name, String wanted, String natural) throws IOException {
        if (Wording.line(wanted).equals(natural)) return;
        said = true;
        json.writeStringField(name, wanted);
    }

    private void texts(String name, List<String> texts) throws IOException {
        said = true;
        json.writeArrayFieldStart(name);
        for (String one : texts) json.writeString(one);
        json.writeEndArray();
    }

    private void indexes(String name, List<Integer> indexes) throws IOException {
        texts(name, indexes.stream().map(Objects::toString).toList());
    }

    private void key(Key key) throws IOException {
        said = true;
        json.writeObjectFieldStart("key");
        switch (key) {
            case Key.Figure number -> {
                json.writeStringField("number", number.value().toPlainString());
                json.writeStringField("tolerance", number.tolerance().toPlainString());
            }
            case Key.Day day -> json.writeStringField("day", GiftDay.told(day.day()));
            case Key.Places places -> indexes("places", places.indexes());
            case Key.Options some -> indexes("right", List.copyOf(some.right()));
            case Key.Truth truth -> json.writeStringField("truth", Objects.toString(truth.right()));
            case Key.Wordings words -> texts("wordings", words.wordings());
        }
        json.writeEndObject();
    }

    private void beside(Key.Figure number) throws IOException {
        text("unit", number.unit(), "");
        text("closest", number.closest() ? "true" : "", "");
    }

    private void media(String name, List<Media> media) throws IOException {
        if (media.isEmpty()) return;
        said = true;
        json.writeArrayFieldStart(name);
        for (Media one : media) {
            json.writeStartObject();
            json.writeStringField(Objects.requireNonNull(GiftRemark.KINDS.get(one.kind())), one.name());
            if (!one.description().isEmpty()) json.writeStringField("about", one.description());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void signature(String name, @Nullable Signature signature) throws IOException {
        if (signature == null) return;
        said = true;
        json.writeObjectFieldStart(name);
        json.writeStringField("by", signature.by());
        json.writeStringField("on", GiftDay.told(signature.on()));
        json.writeEndObject();
    }

    private void validity(Validity validity) throws IOException {
        said = true;
        json.writeObjectFieldStart("validity");
        if (validity.from() != null)
            json.writeStringField("from", validity.from().toString());
        if (validity.until() != null)
            json.writeStringField("until", validity.until().toString());
        if (!validity.replacedBy().isEmpty()) json.writeStringField("replaced", validity.replacedBy());
        json.writeEndObject();
    }
}
