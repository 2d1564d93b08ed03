package vn.hoithi;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import vn.hoithi.bank.ReadingProgress;

/** How far a reading is, on one line that is written over again; only where a person sits at a terminal. */
final class TerminalProgress implements ReadingProgress {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int WIDTH = 60;

    private final PrintWriter err;
    private boolean said;

    TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    /** Whether somebody would see it. */
    static boolean isSeen() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** The same, no more often than a person can read. */
    ReadingProgress calmly() {
        return atMostEvery(PAUSE, System::nanoTime);
    }

    @Override
    public void at(Step step, int done, int of) {
        said = true;
        String figures =
                String.format(Locale.of("vi"), of > 0 ? "%,d trong %,d %s" : "%,d %3$s", done, of, words(step));
        write(String.format(Locale.ROOT, "%3.0f%%  %s", 100 * step.whole(done, of), figures));
    }

    /** Takes the line away. */
    void done() {
        if (said) write("");
        if (said) err.print("\r");
        err.flush();
    }

    private void write(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        err.flush();
    }

    private static String words(Step step) {
        return switch (step) {
            case PARAGRAPHS -> "đoạn";
            case ROWS -> "hàng";
            case LINES -> "dòng";
            case QUESTIONS -> "câu đã xem";
            case ALIKE, SHELF -> "câu đã so với các câu khác";
        };
    }
}
