package vn.hoithi.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every call that is refused is answered with.
 *
 * @param error a name screens know words for
 * @param detail a sentence for whoever looks closer, in Vietnamese where it is for organisers; may be empty
 * @param problems one by one, where there are several
 */
record ApiError(
        String error,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<?> problems) {}
