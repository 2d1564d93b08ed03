package vn.hoithi.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file (RFC 9110, 14.2).
 *
 * @param first byte, from 0
 * @param last byte, included; before {@code first} where nothing of the file is in what was asked for
 */
record ByteRange(long first, long last) {
    /** One range; several at once nobody asks for, and they may be answered with the whole. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a header asks of a file of this many bytes; empty where it asks for nothing that is understood. */
    static Optional<ByteRange> of(@Nullable String header, long bytes) {
        Matcher asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches()) return Optional.empty();
        String first = asked.group(1);
        String last = asked.group(2);
        if (first.isEmpty() && last.isEmpty()) return Optional.empty();
        if (first.isEmpty()) return Optional.of(atTheEnd(Long.parseLong(last), bytes));
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? bytes - 1 : Long.parseLong(last);
        if (to < from && !last.isEmpty()) return Optional.empty();
        return Optional.of(new ByteRange(from, from < bytes ? Math.min(to, bytes - 1) : from - 1));
    }

    private static ByteRange atTheEnd(long length, long bytes) {
        return new ByteRange(Math.max(0, bytes - length), bytes - 1);
    }

    static ByteRange whole(long bytes) {
        return new ByteRange(0, bytes - 1);
    }

    long length() {
        return last - first + 1;
    }

    boolean isEmpty() {
        return last < first;
    }
}
