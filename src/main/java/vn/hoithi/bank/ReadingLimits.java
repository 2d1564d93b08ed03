package vn.hoithi.bank;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * How much is read of one file. Files come from anybody; what is larger is told as a problem and not read.
 *
 * @param mostBytes the largest file, in bytes; some ten thousand questions, or a few hundred with pictures
 * @param mostQuestions the most questions of one file, and of a bank; each is looked at on one page
 * @param mostGrowth how many times larger a part of a Word or Excel file may be unpacked; texts grow ten- to thirtyfold
 * @param mostOfAPart bytes of one part unpacked; ten thousand questions have some twenty million
 * @param mostTogether bytes of all parts that are read, unpacked
 */
public record ReadingLimits(int mostBytes, int mostQuestions, int mostGrowth, long mostOfAPart, long mostTogether) {

    public static final ReadingLimits DEFAULT = new ReadingLimits(20_000_000, 10_000, 100, 60_000_000, 150_000_000);

    /** Bounds of what may be set. */
    public static final int MOST_MEGABYTES = 500;

    public static final int MOST_QUESTIONS = 100_000;

    /** Those of the file that is read on this thread; the default ones where none are set. */
    public static ReadingLimits now() {
        return Reading.now().limits();
    }

    /**
     * The same with files of so many megabytes. What they may be unpacked grows with them.
     *
     * @param megabytes 1–{@value #MOST_MEGABYTES}, of a million bytes
     */
    public ReadingLimits megabytes(int megabytes) {
        int bytes = megabytes * 1_000_000;
        double share = Math.max(1, (double) bytes / mostBytes);
        return new ReadingLimits(
                bytes, mostQuestions, mostGrowth, Math.round(mostOfAPart * share), Math.round(mostTogether * share));
    }

    /**
     * The same with so many questions.
     *
     * @param questions 1–{@value #MOST_QUESTIONS}
     */
    public ReadingLimits questions(int questions) {
        return new ReadingLimits(mostBytes, questions, mostGrowth, mostOfAPart, mostTogether);
    }

    /**
     * The same with parts that are so many times larger when unpacked.
     *
     * @param times 10–10,000
     */
    public ReadingLimits growth(int times) {
        return new ReadingLimits(mostBytes, mostQuestions, times, mostOfAPart, mostTogether);
    }

    /** For people: {@code 20 MB}. */
    public String megabytes() {
        return mostBytes / 1_000_000 + " MB";
    }

    /** Sets POI's own guard, one switch for the whole program: called before a Word or Excel file is opened. */
    public void guardArchives() {
        ZipSecureFile.setMinInflateRatio(1.0 / mostGrowth);
        ZipSecureFile.setMaxEntrySize(mostOfAPart);
    }
}
