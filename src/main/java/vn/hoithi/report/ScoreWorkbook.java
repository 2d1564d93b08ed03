package vn.hoithi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.UnitScore;
import vn.hoithi.contest.view.PodiumPlace;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.contest.view.Views;

/** Score log, units and ranking as an .xlsx file of three sheets. */
public final class ScoreWorkbook {
    /** Rows kept in memory; the others wait in a file, so that a hundred thousand entries are no burden. */
    private static final int WINDOW = 200;

    private final ContestState contest;
    private final Language language;
    private final ZoneId zone;

    private ScoreWorkbook(ContestState contest, Language language, ZoneId zone) {
        this.contest = contest;
        this.language = language;
        this.zone = zone;
    }

    /**
     * Writes the workbook; blocks.
     *
     * @param zone whose wall clock times are given by
     */
    public static void write(ContestState contest, Language language, ZoneId zone, OutputStream out)
            throws IOException {
        ScoreWorkbook files = new ScoreWorkbook(contest, language, zone);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.getXSSFWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .setTitle(contest.plan().title());
            SheetStyles styles = new SheetStyles(workbook);
            files.log(new SheetWriter(workbook.createSheet(Word.LOG.in(language)), styles));
            files.units(new SheetWriter(workbook.createSheet(Word.UNITS.in(language)), styles));
            files.ranking(new SheetWriter(workbook.createSheet(Word.RANKING.in(language)), styles));
            workbook.write(out);
        }
    }

    private void log(SheetWriter sheet) {
        sheet.headings(words(ScoreLine.HEADINGS), 8, 20, 8, 28, 28, 20, 8, 8, 20, 32, 20);
        for (ScoreLine line : ScoreLine.of(contest, language))
            sheet.row(
                    line.number(),
                    line.at().atZone(zone).toLocalDateTime(),
                    line.seatOrNothing(),
                    line.name(),
                    line.unit(),
                    line.round(),
                    line.question(),
                    line.points(),
                    line.reason(),
                    line.note(),
                    line.by());
    }

    private void units(SheetWriter sheet) {
        UnitTable table = UnitTable.of(contest);
        String best =
                String.format(Locale.ROOT, Word.BEST.in(language), table.way().best());
        sheet.headings(
                List.of(
                        Word.RANK.in(language),
                        Word.UNIT.in(language),
                        Word.MEMBERS.in(language),
                        Word.SUM.in(language),
                        Word.AVERAGE.in(language),
                        best,
                        Word.SURVIVORS.in(language)),
                8,
                36,
                12,
                12,
                12,
                20,
                14);
        for (UnitTable.Line line : table.lines())
            sheet.row(
                    line.rank(),
                    line.unit(),
                    line.members(),
                    points(line, UnitScore.SUM),
                    points(line, UnitScore.AVERAGE),
                    points(line, UnitScore.BEST),
                    points(line, UnitScore.SURVIVORS));
    }

    private static double points(UnitTable.Line line, UnitScore by) {
        return line.points().getOrDefault(by, 0.0);
    }

    private void ranking(SheetWriter sheet) {
        sheet.headings(
                words(List.of(
                        Word.RANK,
                        Word.SEAT,
                        Word.NAME,
                        Word.UNIT,
                        Word.RIGHT,
                        Word.OUT_AT,
                        Word.RESCUED,
                        Word.POINTS,
                        Word.PRIZE)),
                8,
                8,
                28,
                28,
                14,
                16,
                16,
                10,
                22);
        for (PodiumPlace place : new Views(contest, Presence.NOBODY).places())
            sheet.row(
                    place.rank(),
                    place.person().seat(),
                    place.person().name(),
                    place.person().unit(),
                    place.right(),
                    place.outAt() == 0 ? "" : place.outAt(),
                    place.rescued() ? Word.YES.in(language) : "",
                    place.points(),
                    place.prize() == null ? "" : Word.ofPrize(place.prize(), language));
    }

    private List<String> words(List<Word> words) {
        return words.stream().map(word -> word.in(language)).toList();
    }
}
