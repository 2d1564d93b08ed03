package vn.hoithi.bank.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.text.PaperParts.Asked;
import vn.hoithi.bank.text.PaperParts.Part;
import vn.hoithi.question.Letters;
import vn.hoithi.question.Level;

/**
 * Questions on paper: for the jury with answers, explanation and basis, for the room without. Sets stand in the order in
 * which they are played.
 */
public final class WordWriter implements BankWriter {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;
    private static final int INDENT = 360;

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
    public boolean keepsSets() {
        return false;
    }

    @Override
    public byte[] write(WrittenBank bank) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            heading.setSpacingAfter(240);
            run(heading, bank.title(), true).setFontSize(SIZE + 3);
            int number = 0;
            String theme = "";
            for (Part part : PaperParts.of(bank)) {
                heading(document, part);
                for (Asked asked : part.questions()) {
                    String next = asked.question().about().theme();
                    if (!answers && part.heading().isEmpty() && !next.isEmpty() && !next.equals(theme))
                        line(document, "Chủ đề: " + next, true).setSpacingBefore(240);
                    theme = next;
                    question(document, ++number, asked);
                }
                if (answers) remark(document, "Ghi chú", part.after());
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void heading(XWPFDocument document, Part part) {
        if (part.heading().isEmpty()) return;
        XWPFParagraph heading = line(document, part.heading(), true);
        heading.setSpacingBefore(360);
        heading.setKeepNext(true);
        // between a heading and its questions a reader of the file would not expect it
        if (!answers && !part.before().isEmpty()) line(document, part.before(), false);
    }

    private void question(XWPFDocument document, int number, Asked asked) {
        WrittenQuestion question = asked.question();
        XWPFParagraph ask = document.createParagraph();
        ask.setSpacingBefore(160);
        ask.setKeepNext(true);
        run(ask, "Câu " + number + beside(asked) + ": ", true);
        run(ask, question.ask(), false);
        if (!answers && !question.shown().asked().isEmpty())
            line(document, "[" + PaperAnswer.media(question.shown().asked()) + "]", false)
                    .setIndentationLeft(INDENT);
        if (question.form() == FormName.MATCHING) PaperTable.write(document, question, WordWriter::run);
        else options(document, question.options());
        // with the answer below it a reader of the file would take it for a part of what is asked
        if (!answers
                && question.form() == FormName.TRUE_FALSE
                && question.options().isEmpty())
            line(document, "☐ Đúng     ☐ Sai", false).setIndentationLeft(INDENT);
        String blank = PaperAnswer.blank(question);
        if (!answers && !blank.isEmpty()) line(document, blank, false).setIndentationLeft(INDENT);
        if (answers) answer(document, question);
    }

    /** What the question is for and what is to be done, in brackets. */
    private static String beside(Asked asked) {
        String all = Stream.of(asked.label(), PaperAnswer.task(asked.question().form()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }

    private void options(XWPFDocument document, List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            XWPFParagraph option = line(document, Letters.letter(i) + ". " + options.get(i), false);
            option.setIndentationLeft(INDENT);
            if (i < options.size() - 1 || answers) option.setKeepNext(true);
        }
    }

    private static void answer(XWPFDocument document, WrittenQuestion question) {
        line(document, "Đáp án: " + PaperAnswer.told(question), true).setIndentationLeft(INDENT);
        About about = question.about();
        remark(document, "Giải thích", about.explanation());
        remark(document, "Căn cứ", about.basis());
        remark(document, "Nguồn", about.source());
        remark(document, "Chủ đề", about.theme());
        if (about.level() != Level.UNGRADED) remark(document, "Mức độ", Details.word(about.level()));
        if (about.time() != null) remark(document, "Thời gian", about.time().toSeconds() + " giây");
        for (String note : PaperAnswer.notes(question)) remark(document, "Ghi chú", note);
    }

    private static void remark(XWPFDocument document, String name, String text) {
        if (!text.isEmpty()) line(document, name + ": " + text, false).setIndentationLeft(INDENT);
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
