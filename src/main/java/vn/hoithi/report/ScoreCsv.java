package vn.hoithi.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hoithi.contest.ContestState;

/** The score log as a CSV file, one line for each entry. */
public final class ScoreCsv {
    /** Understood as a time by spreadsheets of every language. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private ScoreCsv() {}

    /**
     * Writes the log.
     *
     * @param zone whose wall clock times are given by
     */
    public static byte[] write(ContestState contest, Language language, ZoneId zone) {
        Csv csv = new Csv();
        csv.row(ScoreLine.HEADINGS.stream().map(word -> word.in(language)).toArray());
        for (ScoreLine line : ScoreLine.of(contest, language))
            csv.row(
                    line.number(),
                    TIME.format(line.at().atZone(zone)),
                    line.seatOrNothing(),
                    line.name(),
                    line.unit(),
                    line.round(),
                    line.question(),
                    line.points(),
                    line.reason(),
                    line.note(),
                    line.by());
        return csv.bytes();
    }
}
