package vn.hoithi.bank.text;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.question.Level;
import vn.hoithi.question.WrittenText;

/** Levels and times as people write them. */
public final class Details {
    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("nhan biet", Level.RECOGNISE),
            Map.entry("nb", Level.RECOGNISE),
            Map.entry("biet", Level.RECOGNISE),
            Map.entry("de", Level.RECOGNISE),
            Map.entry("1", Level.RECOGNISE),
            Map.entry("thong hieu", Level.UNDERSTAND),
            Map.entry("th", Level.UNDERSTAND),
            Map.entry("hieu", Level.UNDERSTAND),
            Map.entry("trung binh", Level.UNDERSTAND),
            Map.entry("tb", Level.UNDERSTAND),
            Map.entry("2", Level.UNDERSTAND),
            Map.entry("van dung", Level.APPLY),
            Map.entry("vd", Level.APPLY),
            Map.entry("kho", Level.APPLY),
            Map.entry("3", Level.APPLY),
            Map.entry("van dung cao", Level.MASTER),
            Map.entry("vdc", Level.MASTER),
            Map.entry("rat kho", Level.MASTER),
            Map.entry("4", Level.MASTER));
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,3})(?:[.,]0+)?\\s*(giay|s|sec|seconds?|\"|phut|p|')?\\.?");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 600;

    private Details() {}

    public static Optional<Level> level(String text) {
        String word = WrittenText.bare(text).replaceAll("[^a-z0-9]+", " ").strip();
        return Optional.ofNullable(LEVELS.get(word));
    }

    /** How a level is written. */
    public static String word(Level level) {
        return switch (level) {
            case RECOGNISE -> "Nhận biết";
            case UNDERSTAND -> "Thông hiểu";
            case APPLY -> "Vận dụng";
            case MASTER -> "Vận dụng cao";
            case UNGRADED -> "";
        };
    }

    /** 3 to 600 seconds; a number alone is seconds. */
    public static Optional<Duration> time(String text) {
        Matcher found = TIME.matcher(WrittenText.bare(text).strip());
        if (!found.matches()) return Optional.empty();
        String unit = found.group(2) == null ? "" : found.group(2);
        long seconds = Long.parseLong(found.group(1)) * (unit.startsWith("p") || unit.equals("'") ? 60 : 1);
        return seconds < SHORTEST || seconds > LONGEST ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }
}
