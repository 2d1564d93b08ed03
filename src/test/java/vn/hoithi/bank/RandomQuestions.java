package vn.hoithi.bank;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.question.Level;
import vn.hoithi.question.Media;
import vn.hoithi.question.Validity;

/** Questions of every form with every field, as banks have them: finished ones, and now and then one without its answer. */
public final class RandomQuestions {
    private final Random dice;
    private final List<String> words;

    /** @param words of which every text is made; none may have a line break or spaces around it */
    public RandomQuestions(Random dice, List<String> words) {
        this.dice = dice;
        this.words = List.copyOf(words);
    }

    public WrittenQuestion question(String id) {
        FormName form = any(List.of(FormName.values()));
        List<String> options = switch (form) {
            case CHOICE, MULTIPLE, ORDERING, MATCHING -> texts(2 + dice.nextInt(5));
            default -> List.of();
        };
        List<String> matches = form == FormName.MATCHING ? texts(options.size() + dice.nextInt(3)) : List.of();
        Set<Integer> pinned = new TreeSet<>();
        if (form == FormName.CHOICE && dice.nextInt(3) == 0) pinned.add(dice.nextInt(options.size()));
        return new WrittenQuestion(
                id,
                "",
                "",
                form,
                text(),
                options,
                pinned,
                matches,
                dice.nextInt(10) == 0 ? null : key(form, options.size(), matches.size()),
                shown(),
                about(),
                1,
                List.of());
    }

    private Key key(FormName form, int options, int matches) {
        return switch (form) {
            case CHOICE, MULTIPLE -> {
                TreeSet<Integer> right = new TreeSet<>();
                for (int i = 0; i <= dice.nextInt(2); i++) right.add(dice.nextInt(options));
                yield new Key.Options(right);
            }
            case TRUE_FALSE -> new Key.Truth(dice.nextBoolean());
            case NUMBER -> new Key.Figure(number(), number().abs(), dice.nextBoolean(), maybe());
            case DATE ->
                new Key.Day(LocalDate.of(900 + dice.nextInt(1200), 1 + dice.nextInt(12), 1 + dice.nextInt(28)));
            case ORDERING -> new Key.Places(shuffled(options));
            case MATCHING -> new Key.Places(shuffled(matches).subList(0, options));
            case SHORT, ESSAY, OTHER -> new Key.Wordings(texts(1 + dice.nextInt(3)));
        };
    }

    private BigDecimal number() {
        BigDecimal number = BigDecimal.valueOf(dice.nextInt(2_000_000) - 1_000_000, dice.nextInt(5))
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private List<Integer> shuffled(int count) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(places, dice);
        return places;
    }

    private Shown shown() {
        return dice.nextInt(3) > 0
                ? Shown.NOTHING
                : new Shown(media(dice.nextInt(3)), media(dice.nextInt(2)), dice.nextBoolean());
    }

    private List<Media> media(int count) {
        return IntStream.range(0, count).mapToObj(i -> media()).toList();
    }

    private Media media() {
        return any(List.of(
                new Media(Media.Kind.PICTURE, "den-hung.jpg", maybe()),
                new Media(Media.Kind.SOUND, "tien_quan_ca.mp3", maybe()),
                new Media(Media.Kind.VIDEO, "ban-do.2.mp4", maybe())));
    }

    private About about() {
        return new About(
                maybe(),
                any(List.of(Level.values())),
                dice.nextBoolean() ? Duration.ofSeconds(3 + dice.nextInt(598)) : null,
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                validity(),
                maybe(),
                any(List.of(Review.values())),
                signature(),
                signature());
    }

    private @Nullable Validity validity() {
        if (dice.nextBoolean()) return null;
        return new Validity(
                dice.nextBoolean() ? LocalDate.of(2020 + dice.nextInt(5), 1 + dice.nextInt(12), 3) : null,
                dice.nextBoolean() ? LocalDate.of(2026, 1 + dice.nextInt(12), 1 + dice.nextInt(28)) : null,
                text());
    }

    private @Nullable Signature signature() {
        return dice.nextInt(3) > 0 ? null : new Signature(text(), LocalDate.of(2026, 1 + dice.nextInt(12), 9));
    }

    private List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> text()).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    private String maybe() {
        return dice.nextBoolean() ? "" : text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int count = 1 + dice.nextInt(4);
        for (int i = 0; i < count; i++) text.append(i == 0 ? "" : " ").append(any(words));
        return text.toString();
    }
}
