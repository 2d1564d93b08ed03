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
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Level;
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
     * @param again the question as it is read without the comment
     */
    static String write(WrittenQuestion question, WrittenQuestion again) {
        try {
            GiftRemarkWriter writer = new GiftRemarkWriter();
            writer.json.writeStartObject();
            writer.differences(question, again);
            writer.json.writeEndObject();
            writer.json.close();
            return writer.said ? GiftBlocks.REMARK + " " + writer.text : "";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void differences(WrittenQuestion question, WrittenQuestion again) throws IOException {
        text("id", question.id(), again.id());
        text("number", question.number(), again.number());
        text("section", question.section(), again.section());
        Key key = question.key();
        boolean other = key != null && !key.equals(again.key());
        // with another answer the form would be taken for another, too
        text("form", question.form().name(), other ? "" : again.form().name());
        if (key != null && other) key(key);
        if (!question.pinned().equals(again.pinned()))
            indexes("pinned", question.pinned().stream().sorted().toList());
        about(question.about(), again.about());
    }

    private void about(About about, About again) throws IOException {
        text("theme", about.theme(), again.theme());
        text("level", word(about.level()), word(again.level()));
        text("seconds", seconds(about.time()), seconds(again.time()));
        text("explain", about.explanation(), again.explanation());
        text("basis", about.basis(), again.basis());
        text("source", about.source(), again.source());
        text("notes", about.notes(), again.notes());
        text("review", word(about.review()), word(again.review()));
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

    private void indexes(String name, List<Integer> indexes) throws IOException {
        said = true;
        json.writeArrayFieldStart(name);
        for (int index : indexes) json.writeString(Objects.toString(index));
        json.writeEndArray();
    }

    private void key(Key key) throws IOException {
        said = true;
        json.writeObjectFieldStart("key");
        switch (key) {
            case Key.Figure number ->
                json.writeStringField("number", number.value().toPlainString());
            case Key.Day day -> json.writeStringField("day", day.day().toString());
            case Key.Places places -> indexes("places", places.indexes());
            case Key.Options some -> indexes("right", List.copyOf(some.right()));
            case Key.Truth truth -> json.writeStringField("truth", Objects.toString(truth.right()));
            case Key.Wordings words -> {
                json.writeArrayFieldStart("wordings");
                for (String wording : words.wordings()) json.writeString(wording);
                json.writeEndArray();
            }
        }
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
