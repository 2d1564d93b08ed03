package vn.hoithi.bank;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Hears how far the reading of a file has come. It is called often, from the thread that reads, and may end the reading by
 * throwing {@link java.util.concurrent.CancellationException}.
 */
@FunctionalInterface
public interface ReadingProgress {

    /** What is being done; a reading goes through them in this order and may leave some out. */
    enum Step {
        /** Paragraphs of a Word file. */
        PARAGRAPHS(0, 0.2),
        /** Rows of a table. */
        ROWS(0, 0.4),
        /** Lines, of a text file or of the paragraphs of a Word file. */
        LINES(0.2, 0.4),
        /** Questions are checked one by one. */
        QUESTIONS(0.4, 0.6),
        /** Questions are compared with those of the same file. */
        ALIKE(0.6, 0.8),
        /** Questions are compared with those of all banks. */
        SHELF(0.8, 1);

        private final double from;
        private final double to;

        Step(double from, double to) {
            this.from = from;
            this.to = to;
        }

        /** Name on the wire. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How far the whole reading is, from 0 to 1, when so much of this step is done. */
        public double whole(int done, int of) {
            return of <= 0 ? from : from + (to - from) * Math.clamp((double) done / of, 0, 1);
        }
    }

    ReadingProgress NOBODY = (step, done, of) -> {};

    /**
     * So far.
     *
     * @param done from 1
     * @param of 0 where nobody knows
     */
    void at(Step step, int done, int of);

    /** Tells whoever listens to the reading on this thread. */
    static void tell(Step step, int done, int of) {
        Reading.now().progress().at(step, done, of);
    }

    /**
     * The same listener, called no more often than once in a while; what comes between is left out.
     *
     * @param nanos a clock that only goes on, in nanoseconds
     */
    default ReadingProgress atMostEvery(Duration pause, LongSupplier nanos) {
        AtomicLong next = new AtomicLong(nanos.getAsLong());
        return (step, done, of) -> {
            long now = nanos.getAsLong();
            if (now - next.get() < 0) return;
            next.set(now + pause.toNanos());
            at(step, done, of);
        };
    }
}
