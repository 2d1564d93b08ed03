package vn.hoithi.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole text that is a number, perhaps with what it counts: 40.000, 1,5, 100 %, ba mươi ngày, 5 nghìn đồng.
 *
 * <p>As Vietnamese writes, a comma is the decimal sign and a dot or a space parts groups of three; a dot that parts no
 * groups is a decimal sign all the same (1.5). One group after a comma (40,000) may be meant either way.
 *
 * @param otherwise what the number is if its one comma parts thousands
 * @param unit empty where the number stands alone
 */
record Quantity(BigDecimal number, Optional<BigDecimal> otherwise, String unit, Writing writing) {

    enum Writing {
        FIGURES,
        WORDS,
        /** One word and no unit: a number, or somebody's name (anh Ba). */
        LONE_WORD
    }

    private static final Pattern FIGURES = Pattern.compile("(-?\\d(?:[\\d., ]*\\d)?) ?([\\p{L}%].*)?");
    private static final Pattern VIETNAMESE =
            Pattern.compile("-?(?:\\d{1,15}|[1-9]\\d{0,2}(?:[. ]\\d{3}){1,4})(?:,\\d{1,9})?");
    private static final Pattern POINTED = Pattern.compile("-?\\d{1,15}\\.\\d{1,9}");
    private static final Pattern GROUPS_BY_COMMA = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3}){2,4}");
    private static final Pattern ONE_GROUP_BY_COMMA = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    private static final Map<String, Integer> SCALES =
            Map.of("chục", 1, "trăm", 2, "nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tỷ", 9, "tỉ", 9);
    /** Not what is counted: a second number, a choice between two, the rest of a fraction. */
    private static final String NO_UNIT =
            "hoặc|hay|đến|tới|và|không|phẩy|linh|lẻ|rưỡi|nửa|phần|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ";

    private static final Reader EXACT = new Reader(NumberWords.WITH_MARKS);
    private static final Reader BARE = new Reader(NumberWords.WITHOUT_MARKS);

    /** Reads a text whose tone marks stand last; words are numbers only with all their diacritics. */
    static Optional<Quantity> exact(String text) {
        return EXACT.read(text);
    }

    /** Reads a text without diacritics: bay may be seven. */
    static Optional<Quantity> bare(String text) {
        return BARE.read(text);
    }

    static Quantity of(int number) {
        return new Quantity(BigDecimal.valueOf(number), Optional.empty(), "", Writing.FIGURES);
    }

    /** Whether both may stand for the same number, whatever they count. */
    boolean sameNumber(Quantity other) {
        return equal(number, other.number)
                || otherwise.filter(meant -> equal(meant, other.number)).isPresent()
                || other.otherwise.filter(meant -> equal(meant, number)).isPresent();
    }

    /** Whether nothing is left to doubt: the same number of the same things. */
    boolean surely(Quantity typed) {
        return equal(number, typed.number)
                && otherwise.isEmpty()
                && typed.otherwise.isEmpty()
                && unit.equals(typed.unit)
                && (writing != Writing.LONE_WORD || typed.writing == Writing.LONE_WORD);
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static Optional<BigDecimal> number(String figures) {
        if (VIETNAMESE.matcher(figures).matches())
            return Optional.of(
                    new BigDecimal(figures.replace(".", "").replace(" ", "").replace(',', '.')));
        if (POINTED.matcher(figures).matches()) return Optional.of(new BigDecimal(figures));
        if (GROUPS_BY_COMMA.matcher(figures).matches()) return Optional.of(new BigDecimal(withoutCommas(figures)));
        return Optional.empty();
    }

    private static Optional<BigDecimal> otherwise(String figures) {
        return ONE_GROUP_BY_COMMA.matcher(figures).matches()
                ? Optional.of(new BigDecimal(withoutCommas(figures)))
                : Optional.empty();
    }

    private static String withoutCommas(String figures) {
        return figures.replace(",", "");
    }

    /** Reads in one of the two spellings. */
    private static final class Reader {
        private final NumberWords words;
        private final Pattern scale;
        private final Pattern noUnit;
        private final String percent;
        private final String years;
        private final List<String> scaleWords = List.copyOf(SCALES.keySet());

        Reader(NumberWords words) {
            this.words = words;
            scale = Pattern.compile("(" + words.spell(String.join("|", scaleWords)) + ")(?: (.*))?");
            noUnit = Pattern.compile(".*\\d.*|(?:.* )?(?:" + words.spell(NO_UNIT) + ")(?: .*)?");
            percent = words.spell("phần trăm");
            years = words.spell("năm");
        }

        Optional<Quantity> read(String text) {
            Matcher figures = FIGURES.matcher(text);
            if (figures.matches()) {
                String counted = figures.group(2) == null ? "" : figures.group(2);
                return number(figures.group(1))
                        .flatMap(number -> of(number, otherwise(figures.group(1)), counted, Writing.FIGURES));
            }
            return words.counted(text).flatMap(head -> {
                boolean alone = head.length() == text.length() && text.indexOf(' ') < 0;
                return of(
                        BigDecimal.valueOf(head.number()),
                        Optional.empty(),
                        text.substring(head.length()).strip(),
                        alone ? Writing.LONE_WORD : Writing.WORDS);
            });
        }

        private Optional<Quantity> of(
                BigDecimal number, Optional<BigDecimal> otherwise, String counted, Writing writing) {
            Matcher scaled = scale.matcher(counted);
            // one scale: nobody need follow "triệu triệu triệu" to its end
            if (scaled.matches())
                return withUnit(
                        number.scaleByPowerOfTen(zeros(scaled.group(1))),
                        Optional.empty(),
                        scaled.group(2) == null ? "" : scaled.group(2),
                        writing);
            return withUnit(number, otherwise, counted.equals(percent) ? "%" : counted, writing);
        }

        private Optional<Quantity> withUnit(
                BigDecimal number, Optional<BigDecimal> otherwise, String unit, Writing writing) {
            return isUnit(unit) ? Optional.of(new Quantity(number, otherwise, unit, writing)) : Optional.empty();
        }

        private int zeros(String spelled) {
            return scaleWords.stream()
                    .filter(word -> words.spell(word).equals(spelled))
                    .findFirst()
                    .map(SCALES::get)
                    .orElseThrow();
        }

        private boolean isUnit(String unit) {
            if (noUnit.matcher(unit).matches()) return false;
            return unit.equals(years)
                    || unit.startsWith(years + " ")
                    || words.counted(unit).isEmpty();
        }
    }
}
