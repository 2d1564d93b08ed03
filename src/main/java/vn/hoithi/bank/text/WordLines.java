package vn.hoithi.bank.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.bank.Wording;

/**
 * The lines of a Word file as they stand on paper: numbers and letters that Word writes by itself put before them, line
 * breaks inside a paragraph as lines, the rows of tables as lines.
 */
final class WordLines {
    private final List<Line> lines = new ArrayList<>();
    private final List<String> originals = new ArrayList<>();
    /** How far each list has counted, by list and level. */
    private final Map<String, Integer> counted = new HashMap<>();

    private WordLines() {}

    static WordLines of(XWPFDocument document) {
        WordLines read = new WordLines();
        List<IBodyElement> elements = document.getBodyElements();
        for (int i = 0; i < elements.size(); i++) {
            ReadingProgress.tell(ReadingProgress.Step.PARAGRAPHS, i + 1, elements.size());
            read.body(List.of(elements.get(i)));
        }
        return read;
    }

    List<Line> lines() {
        return lines;
    }

    /** Each paragraph by its number, on one line. */
    List<String> originals() {
        return originals;
    }

    private void body(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) paragraph(paragraph);
            else if (element instanceof XWPFTable table) for (XWPFTableRow row : table.getRows()) row(row);
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        List<Line.Run> runs = runs(paragraph);
        int number = next(runs);
        List<Line.Run> line = new ArrayList<>();
        for (Line.Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Line(number, line));
                    line = new ArrayList<>();
                }
                line.add(new Line.Run(parts[i], run.bold(), run.underlined(), run.highlighted(), run.colour()));
            }
        }
        lines.add(new Line(number, line));
    }

    private int next(List<Line.Run> runs) {
        originals.add(
                runs.stream().map(Line.Run::text).collect(Collectors.joining()).replace('\n', ' '));
        return originals.size();
    }

    /** Cells of one line each stand beside each other on paper; longer ones are read one after another. */
    private void row(XWPFTableRow row) {
        List<XWPFTableCell> cells = row.getTableCells();
        boolean flat = cells.stream().allMatch(cell -> cell.getBodyElements().size() <= 1);
        if (!flat || cells.size() == 1) {
            for (XWPFTableCell cell : cells) body(cell.getBodyElements());
            return;
        }
        List<Line.Run> runs = new ArrayList<>();
        for (XWPFTableCell cell : cells) {
            if (!runs.isEmpty()) runs.add(Line.Run.plain("\t"));
            for (XWPFParagraph paragraph : cell.getParagraphs())
                for (Line.Run run : runs(paragraph))
                    runs.add(new Line.Run(
                            run.text().replace('\n', ' '),
                            run.bold(),
                            run.underlined(),
                            run.highlighted(),
                            run.colour()));
        }
        lines.add(new Line(next(runs), runs));
    }

    private List<Line.Run> runs(XWPFParagraph paragraph) {
        List<Line.Run> runs = new ArrayList<>();
        String label = label(paragraph);
        if (!label.isEmpty()) runs.add(Line.Run.plain(label + " "));
        for (XWPFRun run : paragraph.getRuns()) {
            String text = Wording.clean(run.text().replace('\u000B', '\n'));
            if (!text.isEmpty())
                runs.add(new Line.Run(text, run.isBold(), underlined(run), highlighted(run), colour(run)));
        }
        return runs;
    }

    private static boolean underlined(XWPFRun run) {
        return run.getUnderline() != UnderlinePatterns.NONE;
    }

    private static boolean highlighted(XWPFRun run) {
        STHighlightColor.Enum highlight = run.getTextHighlightColor();
        if (highlight != null && highlight != STHighlightColor.NONE && highlight != STHighlightColor.WHITE) return true;
        var properties = run.getCTR().getRPr();
        if (properties == null || properties.sizeOfShdArray() == 0) return false;
        Object fill = properties.getShdArray(0).getFill();
        String shade = fill == null ? "" : fill instanceof byte[] bytes ? hex(bytes) : fill.toString();
        return !shade.isEmpty() && !shade.equalsIgnoreCase("auto") && !shade.equalsIgnoreCase("FFFFFF");
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte part : bytes) hex.append(String.format(Locale.ROOT, "%02X", part));
        return hex.toString();
    }

    private static String colour(XWPFRun run) {
        String colour = run.getColor();
        return colour == null || colour.equalsIgnoreCase("auto") || colour.equals("000000") ? "" : colour;
    }

    /** The number or letter Word writes before a paragraph of a list. */
    private String label(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String pattern = paragraph.getNumLevelText();
        if (list == null || pattern == null || pattern.isEmpty()) return "";
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : depth.intValue();
        String format = paragraph.getNumFmt();
        if (format == null || format.equals("bullet") || format.equals("none")) return "";
        int start = start(paragraph);
        int number = counted.merge(list + "/" + level, start, (before, first) -> before + 1);
        for (int deeper = level + 1; deeper < 9; deeper++) counted.remove(list + "/" + deeper);
        String label = pattern;
        for (int above = 0; above <= level; above++) {
            int value = above == level ? number : counted.getOrDefault(list + "/" + above, 1);
            label = label.replace("%" + (above + 1), above == level ? written(value, format) : Integer.toString(value));
        }
        return Wording.clean(label);
    }

    private static int start(XWPFParagraph paragraph) {
        BigInteger start = paragraph.getNumStartOverride();
        return start == null ? 1 : start.intValue();
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperLetter" -> number <= 26 ? String.valueOf((char) ('A' + number - 1)) : Integer.toString(number);
            case "lowerLetter" -> number <= 26 ? String.valueOf((char) ('a' + number - 1)) : Integer.toString(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++)
            while (rest >= values[i]) {
                roman.append(letters[i]);
                rest -= values[i];
            }
        return roman.toString();
    }
}
