package vn.hoithi.live.press;

import java.time.Duration;
import java.util.Collection;

/** How long after the first buzz earlier presses may still be on their way, in this very room. */
public final class Settle {
    /** Nobody waits longer, however slow a line is. */
    public static final Duration MOST = PhoneLine.MOST;

    private Settle() {}

    /**
     * As long as the slowest phone's press is allowed to have been on its way; zero where there is no phone.
     *
     * @param allowances of all phones on the line, as {@link PhoneLine#allowance} gives them
     */
    public static Duration of(Collection<Duration> allowances) {
        return allowances.stream()
                .max(Duration::compareTo)
                .filter(longest -> longest.compareTo(MOST) < 0)
                .orElse(allowances.isEmpty() ? Duration.ZERO : MOST);
    }
}
