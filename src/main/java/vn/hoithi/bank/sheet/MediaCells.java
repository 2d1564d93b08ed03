package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.hoithi.bank.BankProblem.Code;
import vn.hoithi.bank.MediaNames;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.sheet.Heading.Role;
import vn.hoithi.question.Media;

/** Pictures, sounds and clips in cells: {@code den-hung.jpg | what one sees on it}, one a line. */
final class MediaCells {
    private MediaCells() {}

    static String told(List<Media> media) {
        return CellTexts.joined(media.stream()
                .map(one -> one.name() + (one.description().isEmpty() ? "" : " | " + one.description()))
                .toList());
    }

    /** The files a cell names; one that is no picture, sound or clip is taken for a picture, and told later as none. */
    static List<Media> read(String cell) {
        return CellTexts.parted(cell).stream().map(MediaCells::one).toList();
    }

    private static Media one(String text) {
        int bar = text.indexOf('|');
        String name = (bar < 0 ? text : text.substring(0, bar)).strip();
        String description = bar < 0 ? "" : Wording.line(text.substring(bar + 1));
        return new Media(MediaNames.kind(name).orElse(Media.Kind.PICTURE), name, description);
    }

    static void tell(Gathered question, Sketch sketch) {
        List<Media> beside = beside(question, sketch);
        List<Media> asked = Stream.concat(read(question.lines(Role.MEDIA)).stream(), beside.stream())
                .toList();
        List<Media> answered = read(question.lines(Role.REVEAL));
        boolean inTurn = Marks.right(question.line(Role.IN_TURN));
        sketch.shown(new Shown(asked, answered, inTurn));
    }

    /** What sheets of others name: mostly links, sometimes files that lie beside the sheet. */
    private static List<Media> beside(Gathered question, Sketch sketch) {
        String link = question.line(Role.IMAGE);
        if (link.isEmpty()) return List.of();
        List<Media> files = read(question.lines(Role.IMAGE));
        boolean named = !files.isEmpty() && files.stream().allMatch(MediaNames::fits);
        sketch.problem(
                question.from(),
                Code.MEDIA_MISSING,
                "Câu có hình hoặc đoạn phim “" + shortened(link)
                        + (named
                                ? "”, không nằm trong tệp này: hãy đưa kèm tệp ấy."
                                : "”, không có trong tệp: hãy xem câu có đọc được khi thiếu nó không."));
        return named ? files : List.of();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
