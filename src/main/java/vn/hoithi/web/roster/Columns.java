package vn.hoithi.web.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.WrittenText;

/**
 * Which column holds what; -1 for a field that has none.
 *
 * @param familyName where a name stands in two columns (họ và tên đệm | tên), the first of them
 * @param notes remarks of any kind; how somebody answers may be among them
 * @param heading the line of headings; null where there is none
 */
record Columns(
        int seat,
        int familyName,
        int name,
        int unit,
        int means,
        int notes,
        @Nullable Line heading) {
    private static final Set<String> SEAT =
            Set.of("ghe", "so ghe", "vi tri", "so bao danh", "sbd", "so ao", "seat", "so the");
    private static final Set<String> NAME = Set.of(
            "ho ten",
            "ho va ten",
            "ho & ten",
            "ho, ten",
            "ten",
            "ten thi sinh",
            "thi sinh",
            "ho ten thi sinh",
            "ho va ten thi sinh",
            "ho ten dang vien",
            "ho va ten dang vien",
            "dang vien",
            "ten day du",
            "name",
            "full name",
            "contestant");
    private static final Set<String> FAMILY_NAME = Set.of(
            "ho", "ho dem", "ho va dem", "ho va ten dem", "ho ten dem", "ho lot", "ho va chu lot", "family name");
    private static final Set<String> UNIT = Set.of(
            "don vi",
            "to",
            "to dang",
            "chi bo",
            "dang bo",
            "lop",
            "phong",
            "ban",
            "phong ban",
            "cong doan",
            "doi",
            "nhom",
            "khoi",
            "bo phan",
            "don vi cong tac",
            "chi doan",
            "unit",
            "team",
            "group",
            "class");
    private static final Set<String> MEANS =
            Set.of("hinh thuc", "hinh thuc thi", "phuong tien", "cach tra loi", "tra loi bang", "means");

    private static final Set<String> NOTES = Set.of("ghi chu", "chu thich", "note", "notes", "remark", "remarks");

    /** How far down headings are looked for: titles of documents come first. */
    private static final int HEADING_WITHIN = 10;

    /** By headings where there are any, else by what stands in the columns. */
    static Columns of(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(HEADING_WITHIN, lines.size()))) {
            Optional<Columns> headings = headings(line);
            if (headings.isPresent()) return headings.get();
        }
        return byContent(lines);
    }

    private static Optional<Columns> headings(Line line) {
        int seat = -1;
        int familyName = -1;
        int name = -1;
        int unit = -1;
        int means = -1;
        int notes = -1;
        for (int i = 0; i < line.cells().size(); i++) {
            String word = folded(line.cell(i));
            if (seat < 0 && SEAT.contains(word)) seat = i;
            else if (name < 0 && NAME.contains(word)) name = i;
            else if (familyName < 0 && FAMILY_NAME.contains(word)) familyName = i;
            else if (unit < 0 && UNIT.contains(word)) unit = i;
            else if (means < 0 && MEANS.contains(word)) means = i;
            else if (notes < 0 && NOTES.contains(word)) notes = i;
        }
        if (name < 0) return Optional.empty();
        // "Tên" alone is a heading only beside others: it is a word in many a line
        boolean alone = line.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
        if (alone && folded(line.cell(name)).equals("ten")) return Optional.empty();
        return Optional.of(new Columns(seat, familyName, name, unit, means, notes, line));
    }

    /** A column of numbers is the seat, then come name and unit, then how they answer or remarks. */
    private static Columns byContent(List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        int seat = -1;
        int name = -1;
        int unit = -1;
        int means = -1;
        int notes = -1;
        for (int i = 0; i < width; i++) {
            int column = i;
            List<String> cells = lines.stream()
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (cells.isEmpty()) continue;
            if (cells.stream().allMatch(Columns::isNumber)) {
                if (seat < 0 && name < 0) seat = i;
            } else if (name < 0) {
                name = i;
            } else if (cells.stream().allMatch(cell -> MeansWords.of(cell).isPresent())) {
                if (means < 0) means = i;
            } else if (unit < 0) {
                unit = i;
            } else if (notes < 0) {
                notes = i;
            }
        }
        return new Columns(seat, -1, name, unit, means, notes, null);
    }

    /** The name of a line; family name first where it stands apart. */
    String nameOf(Line line) {
        return familyName < 0 ? line.cell(name) : (line.cell(familyName) + " " + line.cell(name)).strip();
    }

    /** What each field was read from, for the organiser to see. */
    Map<String, @Nullable String> described() {
        Map<String, @Nullable String> described = new LinkedHashMap<>();
        described.put("seat", described(seat));
        described.put("name", described(name));
        described.put("unit", described(unit));
        described.put("means", described(means));
        described.put("notes", described(notes));
        return described;
    }

    private @Nullable String described(int column) {
        if (column < 0) return null;
        return heading == null ? String.valueOf((char) ('A' + column % 26)) : heading.cell(column);
    }

    static boolean isNumber(String cell) {
        return cell.matches("[0-9]{1,9}");
    }

    private static String folded(String heading) {
        return WrittenText.bare(heading)
                .replaceAll("[^\\p{Alnum}&, ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
