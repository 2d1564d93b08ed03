package vn.hoithi.bank.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Level;

/** Questions on paper: for the jury with answers, explanation and basis, for the room without. */
public final class WordWriter implements BankWriter {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;

    private final boolean answers;

    /** @param answers whether what is right stands under each question */
    public WordWriter(boolean answers) {
        this.answers = answers;
    }

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public byte[] write(WrittenBank bank) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            heading.setSpacingAfter(240);
            run(heading, bank.title(), true).setFontSize(SIZE + 3);
            List<WrittenQuestion> questions = bank.questions();
            String theme = "";
            for (int i = 0; i < questions.size(); i++) {
                WrittenQuestion question = questions.get(i);
                String next = question.about().theme();
                if (!answers && !next.isEmpty() && !next.equals(theme))
                    line(document, "Chủ đề: " + next, true).setSpacingBefore(240);
                theme = next;
                question(document, i + 1, question);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void question(XWPFDocument document, int number, WrittenQuestion question) {
        XWPFParagraph ask = document.createParagraph();
        ask.setSpacingBefore(160);
        ask.setKeepNext(true);
        run(ask, "Câu " + number + ": ", true);
        run(ask, question.ask(), false);
        List<String> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            XWPFParagraph option = line(document, (char) ('A' + i) + ". " + options.get(i), false);
            option.setIndentationLeft(360);
            if (i < options.size() - 1 || answers) option.setKeepNext(true);
        }
        if (question.form() == WrittenQuestion.FormName.TRUE_FALSE && options.isEmpty())
            line(document, "☐ Đúng     ☐ Sai", false).setIndentationLeft(360);
        if (question.form() == WrittenQuestion.FormName.SHORT && !answers)
            line(document, "Trả lời: ………………………………………………………", false).setIndentationLeft(360);
        if (answers) answer(document, question);
    }

    private static void answer(XWPFDocument document, WrittenQuestion question) {
        line(document, "Đáp án: " + told(question.key()), true).setIndentationLeft(360);
        About about = question.about();
        remark(document, "Giải thích", about.explanation());
        remark(document, "Căn cứ", about.basis());
        remark(document, "Nguồn", about.source());
        remark(document, "Chủ đề", about.theme());
        if (about.level() != Level.UNGRADED) remark(document, "Mức độ", Details.word(about.level()));
        if (about.time() != null) remark(document, "Thời gian", about.time().toSeconds() + " giây");
    }

    private static void remark(XWPFDocument document, String name, String text) {
        if (!text.isEmpty()) line(document, name + ": " + text, false).setIndentationLeft(360);
    }

    private static String told(@Nullable Key key) {
        return switch (key) {
            case null -> "";
            case Key.Truth truth -> truth.right() ? "Đúng" : "Sai";
            case Key.Wordings words -> words.wordings().getFirst();
            case Key.Figure number -> number.value().toPlainString();
            case Key.Day day -> day.day().toString();
            case Key.Places places -> places.indexes().toString();
            case Key.Options some ->
                some.right().stream()
                        .map(index -> String.valueOf((char) ('A' + index)))
                        .collect(Collectors.joining(", "));
        };
    }

    private static XWPFParagraph line(XWPFDocument document, String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(40);
        run(paragraph, text, bold);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
        return run;
    }
}
