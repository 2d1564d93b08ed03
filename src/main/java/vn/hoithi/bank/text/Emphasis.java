package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.text.Line.Run;

/**
 * Reads the right answer from how options are dressed: the one that is bold, underlined, coloured or highlighted where the
 * others are not. Dress that all options have says nothing.
 */
final class Emphasis {
    /** An option, the letter before it apart. */
    private record Dressed(int line, Line label, Line text) {}

    private final List<Dressed> options = new ArrayList<>();

    void option(Line label, Line text) {
        options.add(new Dressed(label.number(), label, text));
    }

    void clear() {
        options.clear();
    }

    /** Tells the sketch what the dress says, each kind of dress for itself. */
    void tell(Sketch sketch) {
        if (options.size() < 2) return;
        boolean bold = tell(sketch, "chữ đậm", Run::bold);
        boolean underlined = tell(sketch, "gạch chân", Run::underlined);
        boolean highlighted = tell(sketch, "tô nền", Run::highlighted);
        boolean coloured = tellColour(sketch);
        if (!bold && !underlined && !highlighted && !coloured) tellLabels(sketch);
    }

    private boolean tell(Sketch sketch, String how, Predicate<Run> dress) {
        return claim(sketch, how, dressed(option -> all(option.text(), dress)));
    }

    /** Letters alone may be dressed too: mostly all of them, sometimes the right one. */
    private void tellLabels(Sketch sketch) {
        claim(sketch, "chữ cái in đậm", dressed(option -> all(option.label(), Run::bold)));
        claim(sketch, "chữ cái gạch chân", dressed(option -> all(option.label(), Run::underlined)));
        claim(sketch, "chữ cái tô nền", dressed(option -> all(option.label(), Run::highlighted)));
    }

    /** The colour of one option where the others have another: red among black, and not each in its own. */
    private boolean tellColour(Sketch sketch) {
        Map<String, TreeSet<Integer>> byColour = new HashMap<>();
        for (int i = 0; i < options.size(); i++)
            byColour.computeIfAbsent(colour(options.get(i).text()), any -> new TreeSet<>())
                    .add(i);
        if (byColour.size() != 2) return false;
        TreeSet<Integer> fewest = byColour.values().stream()
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseThrow();
        // two and two: which colour is the mark cannot be told
        return fewest.size() * 2 < options.size() && claim(sketch, "chữ màu", fewest);
    }

    private static String colour(Line text) {
        return text.runs().stream()
                .filter(run -> !run.text().isBlank())
                .map(Run::colour)
                .distinct()
                .reduce((a, b) -> "mixed")
                .orElse("");
    }

    private SortedSet<Integer> dressed(Predicate<Dressed> dress) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) if (dress.test(options.get(i))) found.add(i);
        return found;
    }

    private boolean claim(Sketch sketch, String how, SortedSet<Integer> found) {
        if (found.isEmpty() || found.size() == options.size()) return false;
        sketch.key(new Key.Options(found), options.get(found.first()).line(), how);
        return true;
    }

    private static boolean all(Line text, Predicate<Run> dress) {
        boolean any = false;
        for (Run run : text.runs()) {
            if (run.text().isBlank() || run.text().strip().matches("[.;,:)/-]+")) continue;
            if (!dress.test(run)) return false;
            any = true;
        }
        return any;
    }
}
