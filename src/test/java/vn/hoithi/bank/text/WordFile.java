package vn.hoithi.bank.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes a Word file as somebody would type it, run by run. */
final class WordFile {
    private final XWPFDocument document = new XWPFDocument();

    /** A paragraph of plain text. */
    WordFile line(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    /** A paragraph whose second piece is dressed. */
    WordFile line(String plain, String dressed, Consumer<XWPFRun> dress) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!plain.isEmpty()) paragraph.createRun().setText(plain);
        XWPFRun run = paragraph.createRun();
        run.setText(dressed);
        dress.accept(run);
        return this;
    }

    /** A paragraph with line breaks inside. */
    WordFile broken(String... lines) {
        XWPFRun run = document.createParagraph().createRun();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i]);
        }
        return this;
    }

    /** A list that Word numbers by itself, with two levels: {@code Câu 1:} and {@code A.} */
    BigInteger list() {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        level(list, 0, STNumberFormat.DECIMAL, "Câu %1:");
        level(list, 1, STNumberFormat.UPPER_LETTER, "%2.");
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void level(CTAbstractNum list, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    WordFile item(BigInteger list, int depth, String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        return this;
    }

    WordFile table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++)
            for (int j = 0; j < rows[i].length; j++) table.getRow(i).getCell(j).setText(rows[i][j]);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
