package vn.hoithi.bank.text;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Letters;

/** Two columns of what is to be put together: A, B, C on the left, 1, 2, 3 on the right. */
final class PaperTable {
    private PaperTable() {}

    /** Puts letters into a paragraph, as everything else on the paper has them. */
    interface Ink {
        void write(XWPFParagraph paragraph, String text, boolean bold);
    }

    static void write(XWPFDocument document, WrittenQuestion question, Ink ink) {
        int rows = Math.max(question.options().size(), question.matches().size());
        if (rows == 0) return;
        XWPFTable table = document.createTable(rows, 2);
        table.setWidth("100%");
        for (int i = 0; i < rows; i++) {
            String left = i < question.options().size()
                    ? Letters.letter(i) + ". " + question.options().get(i)
                    : "";
            String right = i < question.matches().size()
                    ? (i + 1) + ". " + question.matches().get(i)
                    : "";
            cell(table, i, 0, left, ink);
            cell(table, i, 1, right, ink);
        }
    }

    private static void cell(XWPFTable table, int row, int column, String text, Ink ink) {
        if (!text.isEmpty()) ink.write(table.getRow(row).getCell(column).getParagraphArray(0), text, false);
    }
}
