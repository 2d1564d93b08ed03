package vn.hoithi.web.roster;

import static vn.hoithi.web.roster.Roster.Name.*;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Means;

/** Reads a list of people, pasted or as .xlsx; blocks while it unpacks. */
public final class RosterReader {
    /** Largest list, in bytes. */
    public static final int MOST_BYTES = 5_000_000;
    /** Most people of one list. */
    static final int MOST_ROWS = 10_000;
    /** Headings and the lines above them. */
    private static final int ROOM_FOR_HEADINGS = 10;

    private final Columns columns;
    private final List<Roster.Row> rows = new ArrayList<>();
    private final List<Roster.Problem> problems = new ArrayList<>();
    /** Units by how they read without capitals: "tổ đảng 1" is "Tổ Đảng 1", but "Tổ Hạ" is not "Tổ Hà". */
    private final Map<String, String> units = new LinkedHashMap<>();

    private final Map<Integer, Integer> seats = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();

    private RosterReader(Columns columns) {
        this.columns = columns;
    }

    /** Understands a list by its content: a packed file is a workbook, everything else text. */
    public static Roster read(byte[] content) throws NotAList {
        int most = MOST_ROWS + ROOM_FOR_HEADINGS + 1;
        return read(isPacked(content) ? WorkbookTable.lines(content, most) : PastedTable.lines(text(content), most));
    }

    private static boolean isPacked(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static String text(byte[] content) throws NotAList {
        if (content.length > 3 && (content[0] & 0xff) == 0xd0 && (content[1] & 0xff) == 0xcf)
            throw new NotAList(
                    NotAList.Name.NOT_A_WORKBOOK, "Đây là tệp .xls cũ hoặc có mật khẩu: hãy lưu lại thành .xlsx.");
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new NotAList(NotAList.Name.NOT_UTF8, "Không đọc được chữ: hãy lưu tệp với mã UTF-8 hoặc dùng .xlsx.");
        }
        if (text.indexOf('\0') >= 0)
            throw new NotAList(NotAList.Name.NOT_A_WORKBOOK, "Đây không phải văn bản hay tệp .xlsx.");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Roster read(List<Line> lines) {
        Columns columns = Columns.of(lines);
        RosterReader reader = new RosterReader(columns);
        if (lines.isEmpty()) reader.problem(0, NOTHING_THERE, "Danh sách trống.");
        else if (columns.name() < 0) reader.problem(0, NO_NAMES, "Không tìm thấy cột họ tên.");
        else reader.readAll(lines);
        return new Roster(
                List.copyOf(reader.rows),
                List.copyOf(reader.units.values()),
                columns.described(),
                List.copyOf(reader.problems));
    }

    private void problem(int line, Roster.Name name, String detail) {
        problems.add(new Roster.Problem(line, name, detail));
    }

    private void readAll(List<Line> lines) {
        Line heading = columns.heading();
        for (Line line : lines) {
            if (heading != null && line.number() <= heading.number()) continue;
            if (rows.size() == MOST_ROWS) {
                problem(
                        line.number(),
                        TOO_MANY_ROWS,
                        "Chỉ đọc " + MOST_ROWS + " dòng đầu; từ dòng này trở đi chưa đọc.");
                return;
            }
            read(line);
        }
        if (rows.isEmpty()) problem(0, NOTHING_THERE, "Dưới hàng tiêu đề không có ai.");
    }

    private void read(Line line) {
        int before = problems.size();
        String name = name(line);
        String unit = unit(line);
        Integer seat = seat(line);
        Means means = means(line);
        if (!name.isEmpty()) meet(line, name, unit);
        String problem =
                problems.size() == before ? null : problems.get(before).name().name();
        rows.add(new Roster.Row(line.number(), seat, name, unit, means, problem));
    }

    private String name(Line line) {
        String name = columns.nameOf(line);
        if (name.isEmpty()) problem(line.number(), NAME_IS_EMPTY, "Dòng " + line.number() + " không có họ tên.");
        if (name.length() > Contestant.LONGEST_NAME)
            problem(line.number(), NAME_IS_TOO_LONG, "Họ tên dài hơn " + Contestant.LONGEST_NAME + " ký tự: " + name);
        return name;
    }

    private String unit(Line line) {
        String written = line.cell(columns.unit());
        if (written.isEmpty()) {
            if (columns.unit() >= 0)
                problem(line.number(), UNIT_IS_EMPTY, "Dòng " + line.number() + " không có đơn vị.");
            return "";
        }
        return units.computeIfAbsent(folded(written), folded -> written);
    }

    private @Nullable Integer seat(Line line) {
        String written = line.cell(columns.seat());
        if (written.isEmpty()) return null;
        int seat = Columns.isNumber(written) ? Integer.parseInt(written) : 0;
        if (seat < 1 || seat > Contestant.HIGHEST_SEAT) {
            problem(line.number(), SEAT_IS_NO_NUMBER, "Số ghế “" + written + "” không dùng được.");
            return null;
        }
        Integer earlier = seats.putIfAbsent(seat, line.number());
        if (earlier == null) return seat;
        problem(line.number(), SEAT_TWICE, "Ghế " + seat + " đã có ở dòng " + earlier + ".");
        return null;
    }

    private Means means(Line line) {
        String written = line.cell(columns.means());
        if (written.isEmpty()) return MeansWords.of(line.cell(columns.notes())).orElse(Means.PHONE);
        return MeansWords.of(written).orElseGet(() -> {
            problem(
                    line.number(),
                    MEANS_NOT_KNOWN,
                    "Hình thức “" + written + "” không rõ: ghi “điện thoại” hoặc “bảng”.");
            return Means.PHONE;
        });
    }

    private void meet(Line line, String name, String unit) {
        Integer earlier = people.putIfAbsent(folded(unit) + "|" + folded(name), line.number());
        if (earlier != null)
            problem(
                    line.number(),
                    PERSON_TWICE,
                    name + (unit.isEmpty() ? "" : " (" + unit + ")") + " đã có ở dòng " + earlier + ".");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
