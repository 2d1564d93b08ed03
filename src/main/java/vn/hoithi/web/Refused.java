package vn.hoithi.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.Refusal;
import vn.hoithi.live.DoorRefusal;

/** A call is refused; thrown wherever that is found out, and turned into an {@link ApiError} in {@link Failures}. */
final class Refused extends RuntimeException {
    final int status;
    final ApiError error;

    private Refused(int status, ApiError error) {
        super(error.error(), null, false, false);
        this.status = status;
        this.error = error;
    }

    Refused(int status, String error, String detail) {
        this(status, new ApiError(error, detail, null));
    }

    static Refused because(int status, String error, String detail, @Nullable List<?> problems) {
        return new Refused(status, new ApiError(error, detail, problems));
    }

    static Refused malformed(String detail) {
        return new Refused(400, "MALFORMED", detail);
    }

    /** No contest has this code or id. */
    static Refused notKnown() {
        return new Refused(404, "NOT_KNOWN", "");
    }

    /** A refusal of the contest or of its door. */
    static Refused of(Refusal refusal) {
        return new Refused(status(refusal), refusal.name(), "");
    }

    private static int status(Refusal refusal) {
        if (refusal == ContestRefusal.NO_SUCH_SEAT || refusal == DoorRefusal.NOT_KNOWN) return 404;
        if (refusal == DoorRefusal.ON_HOLD) return 503;
        if (refusal == ContestRefusal.NAME_IS_EMPTY
                || refusal == ContestRefusal.NAME_IS_TOO_LONG
                || refusal == ContestRefusal.NO_SUCH_UNIT) return 400;
        return 409;
    }
}
