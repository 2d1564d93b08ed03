package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.sheet.Heading.Role;

/**
 * The options of one question, without the letters and stars before them.
 *
 * @param ask what is asked, without the options that stood in the same cell
 * @param starred indexes of those with a star or an (x)
 */
record OptionTexts(String ask, List<String> texts, TreeSet<Integer> starred) {
    private static final Pattern LABEL = Pattern.compile("\\(?([A-Fa-f])\\s*[.)/:]\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern STAR_BEFORE = Pattern.compile("(?:[*✓✔√☑]|\\[x]|\\(x\\))\\s*(?=\\S)");
    private static final Pattern STAR_BEHIND = Pattern.compile(
            "(?<=\\S)\\s*(?:[*✓✔√]|\\(\\s*(?:x|đ|đúng)\\s*\\)|\\[\\s*x\\s*])\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_IN_ONE_CELL = 6;

    /** The options of a question; {@code own} takes them as they stand. */
    static OptionTexts of(Gathered question, boolean own) {
        List<String> texts = new ArrayList<>();
        question.options().forEach((index, cells) -> {
            while (texts.size() < index) texts.add("");
            texts.add(Gathered.joined(cells));
        });
        String ask = question.line(Role.ASK);
        if (own) return new OptionTexts(ask, texts, new TreeSet<>());
        if (texts.size() == 1) {
            Optional<List<String>> several =
                    inOneCell(raw(question.options().firstEntry().getValue()));
            if (several.isPresent()) return unmarked(ask, several.get());
        }
        if (texts.isEmpty()) {
            String raw = raw(question.cells(Role.ASK));
            Matcher first = Pattern.compile("\\n\\s*\\(?[Aa]\\s*[.)/:]").matcher(raw);
            if (first.find()) {
                List<String> several = labelled(raw.substring(first.start()));
                if (several.size() >= 2) return unmarked(Wording.line(raw.substring(0, first.start())), several);
            }
        }
        return unmarked(ask, texts);
    }

    private static String raw(List<Placed> cells) {
        StringBuilder raw = new StringBuilder();
        for (Placed placed : cells) raw.append(placed.cell().text()).append('\n');
        return raw.toString().strip();
    }

    /** Options that stand in one cell: by their letters, or one a line. */
    private static Optional<List<String>> inOneCell(String text) {
        List<String> labelled = labelled(text);
        if (labelled.size() >= 2) return Optional.of(labelled);
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() >= 2 && lines.size() <= MOST_IN_ONE_CELL ? Optional.of(lines) : Optional.empty();
    }

    /** Parts of a text that begins with A, each with its letter. */
    private static List<String> labelled(String text) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < MOST_IN_ONE_CELL; i++) {
            char letter = (char) ('A' + i);
            Matcher next = Pattern.compile(
                            "(?<!\\S)[*✓]?\\(?[" + letter + Character.toLowerCase(letter) + "]\\s*[.)/:]\\s*\\S")
                    .matcher(text);
            if (!next.find(at) || (i == 0 && !text.substring(0, next.start()).isBlank())) break;
            starts.add(next.start());
            at = next.end();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++)
            parts.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length())
                    .strip());
        return parts;
    }

    private static OptionTexts unmarked(String ask, List<String> written) {
        List<String> texts = new ArrayList<>();
        TreeSet<Integer> starred = new TreeSet<>();
        for (int i = 0; i < written.size(); i++) {
            String text = Wording.line(written.get(i));
            String without = STAR_BEHIND.matcher(text).replaceFirst("");
            Matcher star = STAR_BEFORE.matcher(without);
            if (star.lookingAt()) without = without.substring(star.end());
            if (!without.equals(text)) starred.add(i);
            texts.add(without);
        }
        // stars at all of them are no marks, and then perhaps no stars
        if (starred.size() == texts.size()) {
            starred.clear();
            texts.clear();
            for (String text : written) texts.add(Wording.line(text));
        }
        return new OptionTexts(ask, withoutLabels(texts), starred);
    }

    /** Without "A. ", where each has its own letter. */
    private static List<String> withoutLabels(List<String> texts) {
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Matcher label = LABEL.matcher(texts.get(i));
            if (texts.get(i).isEmpty()) bare.add("");
            else if (label.matches() && label.group(1).toLowerCase(Locale.ROOT).charAt(0) - 'a' == i)
                bare.add(label.group(2));
            else return texts;
        }
        return bare;
    }
}
