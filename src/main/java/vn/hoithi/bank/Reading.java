package vn.hoithi.bank;

import java.util.function.Supplier;

/**
 * What holds while a file is read on a thread: how much of it may be read, and who hears how far it has come. It goes along
 * with the thread, so that formats, parsers and checks need not hand it on to each other.
 *
 * @param progress hears of it; {@link ReadingProgress#NOBODY} where nobody does
 */
public record Reading(ReadingLimits limits, ReadingProgress progress) {
    private static final Reading QUIET = new Reading(ReadingLimits.DEFAULT, ReadingProgress.NOBODY);

    private static final ScopedValue<Reading> NOW = ScopedValue.newInstance();

    static Reading now() {
        return NOW.orElse(QUIET);
    }

    /** Does what is to be done under these limits and with this listener. */
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(NOW, this).call(work::get);
    }
}
