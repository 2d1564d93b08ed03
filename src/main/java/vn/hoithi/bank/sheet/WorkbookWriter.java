package vn.hoithi.bank.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Level;
import vn.hoithi.question.Validity;

/** Writes questions into an .xlsx file to be edited: one row each, every cell as text, so that Excel changes nothing. */
public final class WorkbookWriter implements BankWriter {
    private static final int USUAL_OPTIONS = 6;
    private static final int MOST_OPTIONS = 10;
    /** The longest text Excel allows in a cell. */
    private static final int LONGEST = 32_767;

    private record Column(String title, int width) {}

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public byte[] write(WrittenBank bank) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(bank.title());
            workbook.getProperties().getCoreProperties().setIdentifier(bank.id());
            fill(workbook, bank.questions());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XSSFWorkbook workbook, List<WrittenQuestion> questions) {
        XSSFSheet sheet = workbook.createSheet("Câu hỏi");
        int options = questions.stream()
                .mapToInt(question -> question.options().size())
                .max()
                .orElse(0);
        options = Math.min(MOST_OPTIONS, Math.max(USUAL_OPTIONS, options));
        CellStyle text = style(workbook, false);
        CellStyle bold = style(workbook, true);
        List<Column> columns = columns(options);
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            // rows that people add are text too
            sheet.setDefaultColumnStyle(i, text);
            put(headings, i, columns.get(i).title(), bold);
        }
        sheet.createFreezePane(2, 1);
        for (int i = 0; i < questions.size(); i++) row(sheet.createRow(i + 1), questions.get(i), options, text);
    }

    private static List<Column> columns(int options) {
        List<Column> columns =
                new ArrayList<>(List.of(new Column("Mã", 14), new Column("Câu hỏi", 60), new Column("Loại", 12)));
        for (int i = 0; i < options; i++) columns.add(new Column("Phương án " + (char) ('A' + i), 24));
        columns.addAll(List.of(
                new Column("Đáp án đúng", 14),
                new Column("Chấp nhận thêm", 20),
                new Column("Chủ đề", 20),
                new Column("Mức độ", 14),
                new Column("Thời gian (giây)", 10),
                new Column("Giải thích", 40),
                new Column("Căn cứ", 40),
                new Column("Nguồn", 30),
                new Column("Ghi chú", 30),
                new Column("Hiệu lực từ", 13),
                new Column("Hiệu lực đến", 13),
                new Column("Thay bằng", 24),
                new Column("Tình trạng", 12)));
        return columns;
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean heading) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (heading) {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        return style;
    }

    private static void row(XSSFRow row, WrittenQuestion question, int options, CellStyle style) {
        List<String> texts = new ArrayList<>(List.of(question.id(), question.ask(), FormWords.told(question.form())));
        for (int i = 0; i < options; i++)
            texts.add(i < question.options().size() ? question.options().get(i) : "");
        texts.add(answer(question.key()));
        texts.add(accepted(question.key()));
        about(question.about(), texts);
        for (int i = 0; i < texts.size(); i++) if (!texts.get(i).isEmpty()) put(row, i, texts.get(i), style);
    }

    private static String answer(@Nullable Key key) {
        return switch (key) {
            case null -> "";
            case Key.Truth truth -> truth.right() ? "Đúng" : "Sai";
            case Key.Wordings words -> words.wordings().stream().findFirst().orElse("");
            case Key.Figure number -> number.value().toPlainString();
            case Key.Day day -> day.day().toString();
            case Key.Places places -> places.indexes().toString();
            case Key.Options some ->
                some.right().stream()
                        .map(index -> Objects.toString((char) ('A' + index)))
                        .collect(Collectors.joining(", "));
        };
    }

    /** One a line; a last line end where one wording alone has a semicolon, which would else be taken for two. */
    private static String accepted(@Nullable Key key) {
        if (!(key instanceof Key.Wordings words) || words.wordings().size() < 2) return "";
        String lines =
                String.join("\n", words.wordings().subList(1, words.wordings().size()));
        return lines.contains(";") ? lines + "\n" : lines;
    }

    private static void about(About about, List<String> texts) {
        texts.add(about.theme());
        texts.add(level(about.level()));
        texts.add(about.time() == null ? "" : String.valueOf(about.time().toSeconds()));
        texts.add(about.explanation());
        texts.add(about.basis());
        texts.add(about.source());
        texts.add(about.notes());
        Validity validity = about.validity();
        texts.add(validity == null || validity.from() == null ? "" : Days.told(validity.from()));
        texts.add(validity == null || validity.until() == null ? "" : Days.told(validity.until()));
        texts.add(validity == null ? "" : validity.replacedBy());
        texts.add(about.review() == Review.REVIEWED ? "Đã duyệt" : "Nháp");
    }

    private static String level(Level level) {
        return switch (level) {
            case RECOGNISE -> "Nhận biết";
            case UNDERSTAND -> "Thông hiểu";
            case APPLY -> "Vận dụng";
            case MASTER -> "Vận dụng cao";
            case UNGRADED -> "";
        };
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        cell.setCellStyle(style);
    }
}
