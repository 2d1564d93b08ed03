package vn.hoithi.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when the rule holds that a question asks about.
 *
 * @param from first day; null where it is not known
 * @param until last day; null where it still holds or is not known
 * @param replacedBy what holds since; may be empty
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until, String replacedBy) {
    public Validity {
        if (from != null && until != null && until.isBefore(from))
            throw new IllegalArgumentException("ends on " + until + ", before it begins on " + from);
    }
}
