package vn.hoithi.bank.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;

/**
 * Reads the right answer from how the cells of options are dressed: the one that is bold, coloured or filled where the
 * others are not. A column that is dressed from top to bottom marks nothing.
 */
final class DressMarks {
    /** Fewer questions can all have their right answer in one column by chance. */
    private static final int ENOUGH_TO_TELL = 3;

    private record Way(String how, Function<Dress, String> look) {}

    private static final List<Way> WAYS = List.of(
            new Way("chữ đậm", dress -> dress.bold() ? "bold" : ""),
            new Way("chữ màu", Dress::colour),
            new Way("tô nền", Dress::fill));

    private final List<Way> telling = new ArrayList<>();

    /** @param questions all of one sheet */
    DressMarks(List<Gathered> questions) {
        for (Way way : WAYS) if (!dressesAColumn(way, questions)) telling.add(way);
    }

    private static boolean dressesAColumn(Way way, List<Gathered> questions) {
        List<SortedSet<Integer>> all = questions.stream()
                .filter(question -> question.options().size() > 1)
                .map(question -> marked(way, question).orElse(new TreeSet<>()))
                .toList();
        return all.size() >= ENOUGH_TO_TELL && all.stream().distinct().count() == 1;
    }

    /** Tells the sketch what the dress says, each kind for itself. */
    void tell(Gathered question, Sketch sketch) {
        if (question.options().size() != sketch.options().size()) return;
        for (Way way : telling)
            marked(way, question).ifPresent(right -> {
                Placed first = question.option(right.first());
                sketch.key(new Key.Options(right), first.row(), way.how() + " ở ô " + first.name());
            });
    }

    private static Optional<SortedSet<Integer>> marked(Way way, Gathered question) {
        Map<String, SortedSet<Integer>> byLook = new HashMap<>();
        question.options()
                .forEach((index, cells) -> byLook.computeIfAbsent(
                                way.look().apply(cells.getFirst().cell().dress()), any -> new TreeSet<>())
                        .add(index));
        if (byLook.size() != 2) return Optional.empty();
        int all = question.options().size();
        SortedSet<Integer> plain = byLook.get("");
        if (plain != null && plain.size() * 2 >= all)
            return byLook.values().stream().filter(some -> !some.equals(plain)).findFirst();
        // two and two of different colours: which colour is the mark cannot be told
        return byLook.values().stream().filter(some -> some.size() * 2 < all).findFirst();
    }
}
