package vn.hoithi.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Form;
import vn.hoithi.question.Letters;

/**
 * Steps or pairs that a file gives as they belong together, mixed up so that they can be asked: other programs mix them
 * while they play. The same texts are always mixed alike, so that a file that is read twice gives the same questions.
 */
public final class Mixed {
    private Mixed() {}

    /** What belongs together; of what belongs to nothing {@code left} is empty. */
    public record Pair(String left, String right) {}

    /**
     * Makes a question one of steps to be put in order.
     *
     * @param steps in their right order
     * @param how what says so, in Vietnamese, for the middle of a sentence
     */
    public static void ordering(Sketch sketch, List<String> steps, int line, String how) {
        sketch.form(FormName.ORDERING);
        if (steps.isEmpty()) return;
        List<Integer> places = places(steps);
        for (int place : places) sketch.option(steps.get(place));
        List<Integer> order = inverse(places);
        sketch.key(new Key.Places(order), line, how);
        sketch.problem(
                line,
                BankProblem.Code.PUT_RIGHT,
                "Tệp ghi các bước theo thứ tự đúng: đã xáo lại thành A, B, C… (thứ tự đúng nay là "
                        + order.stream()
                                .limit(Form.MOST_OPTIONS)
                                .map(Letters::letter)
                                .collect(Collectors.joining(" – "))
                        + "). Nên xem lại.");
    }

    /**
     * Makes a question one of pairs to be found.
     *
     * @param how what says them, in Vietnamese, for the middle of a sentence
     */
    public static void matching(Sketch sketch, List<Pair> pairs, int line, String how) {
        List<String> rights = pairs.stream().map(Pair::right).distinct().toList();
        matching(sketch, pairs, places(rights).stream().map(rights::get).toList(), line, how);
        if (!rights.isEmpty())
            sketch.problem(
                    line,
                    BankProblem.Code.PUT_RIGHT,
                    "Tệp ghi các cặp đúng cạnh nhau: các vế ghép đã được xáo lại thành 1, 2, 3…; nên xem lại đáp án.");
    }

    /** The same, with what is on the right in this order; each of it must be there. */
    public static void matching(Sketch sketch, List<Pair> pairs, List<String> rights, int line, String how) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rights.size(); i++) places.putIfAbsent(rights.get(i), i);
        List<Integer> right = new ArrayList<>();
        for (Pair pair : pairs)
            if (!pair.left().isEmpty()) {
                sketch.option(pair.left());
                right.add(places.getOrDefault(pair.right(), -1));
            }
        sketch.form(FormName.MATCHING);
        sketch.matches(rights);
        if (!right.isEmpty()) sketch.key(new Key.Places(right), line, how);
    }

    /** For each place the index of what comes there; never all where they were. */
    private static List<Integer> places(List<String> texts) {
        List<Integer> straight = IntStream.range(0, texts.size()).boxed().toList();
        List<Integer> places = new ArrayList<>(straight);
        Collections.shuffle(places, new Random(texts.hashCode()));
        if (places.equals(straight)) Collections.rotate(places, 1);
        return places;
    }

    private static List<Integer> inverse(List<Integer> places) {
        Integer[] inverse = new Integer[places.size()];
        for (int i = 0; i < inverse.length; i++) inverse[places.get(i)] = i;
        return List.of(inverse);
    }
}
