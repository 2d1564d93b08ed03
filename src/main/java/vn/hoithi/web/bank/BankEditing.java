package vn.hoithi.web.bank;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.hoithi.bank.About;
import vn.hoithi.bank.BankMaker;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.bank.Signature;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.OlympiaSet;

/**
 * Changes a bank as an organiser asks. Whoever changes what a question asks or what is right takes its check away: it is
 * a draft again. What is asked of a question is not refused here because the question cannot be used: it may be mended bit
 * by bit.
 */
public final class BankEditing {
    private static final int LONGEST_TITLE = 120;

    private final String by;
    private final LocalDate today;
    private WrittenBank bank;

    private BankEditing(ShelvedBank before, String by, LocalDate today) {
        this.by = by;
        this.today = today;
        this.bank = before.written();
    }

    /** What was asked cannot be done; the name is for the page, the message for people who read logs. */
    public static final class NotPossible extends RuntimeException {
        private final String name;

        NotPossible(String name, String message) {
            super(message);
            this.name = name;
        }

        public String name() {
            return name;
        }
    }

    /**
     * The bank after all the changes.
     *
     * @param by login of who asks
     * @param most questions of a bank
     * @throws NotPossible when one of them cannot be done; then none is
     */
    public static WrittenBank change(
            ShelvedBank before, List<BankChange> changes, String by, LocalDate today, int most) {
        BankEditing editing = new BankEditing(before, by, today);
        for (BankChange change : changes) editing.change(change);
        if (editing.bank.questions().size() > most)
            throw new NotPossible("TOO_MANY", "more than " + most + " questions");
        return editing.bank;
    }

    private void change(BankChange change) {
        bank = switch (change) {
            case BankChange.Put put -> onPut(put.question().written());
            case BankChange.Add add -> onAdd(add.questions());
            case BankChange.Remove remove -> onRemove(known(remove.ids()));
            case BankChange.Set set -> each(known(set.ids()), about -> set(about, set));
            case BankChange.Review review -> onReview(known(review.ids()), AboutJson.reviewOf(review.state()));
            case BankChange.Rename rename -> onRename(rename.title().strip());
        };
    }

    private Set<String> known(List<String> ids) {
        Set<String> there = bank.questions().stream().map(WrittenQuestion::id).collect(Collectors.toSet());
        if (!there.containsAll(ids)) throw new NotPossible("QUESTION_GONE", "a question is not in the bank any more");
        return new HashSet<>(ids);
    }

    private WrittenBank onPut(WrittenQuestion changed) {
        known(List.of(changed.id()));
        return bank.of(bank.questions().stream()
                .map(question -> question.id().equals(changed.id()) ? afterChange(question, changed) : question)
                .toList());
    }

    private WrittenQuestion afterChange(WrittenQuestion was, WrittenQuestion is) {
        About about = is.about();
        About checked = asksTheSame(was, is)
                ? about.signed(
                        was.about().review(),
                        was.about().reviewed(),
                        was.about().approved())
                : about.signed(Review.DRAFT, null, null);
        return is.about(checked.author().isEmpty() ? checked.withAuthor(by) : checked);
    }

    private static boolean asksTheSame(WrittenQuestion was, WrittenQuestion is) {
        return was.ask().equals(is.ask())
                && was.form() == is.form()
                && was.options().equals(is.options())
                && was.matches().equals(is.matches())
                && Objects.equals(was.key(), is.key())
                && was.shown().equals(is.shown())
                && was.about().basis().equals(is.about().basis())
                && was.about().explanation().equals(is.about().explanation());
    }

    private WrittenBank onAdd(List<WrittenJson> added) {
        List<WrittenQuestion> all = new ArrayList<>(bank.questions());
        Set<String> taken = all.stream().map(WrittenQuestion::id).collect(Collectors.toSet());
        int number = all.size();
        for (WrittenJson json : added) {
            WrittenQuestion question = json.written();
            do number++;
            while (!taken.add("cau-" + number));
            About about = question.about();
            all.add(question.named("cau-" + number).about(about.author().isEmpty() ? about.withAuthor(by) : about));
        }
        return bank.of(all);
    }

    private WrittenBank onRemove(Set<String> ids) {
        Set<String> needed = new HashSet<>();
        for (WrittenObstacle set : bank.obstacles()) {
            needed.addAll(set.rows());
            needed.add(set.centre());
        }
        OlympiaSet olympia = bank.olympia();
        if (olympia != null) olympia.questions().forEach(id -> needed.add(id.value()));
        needed.retainAll(ids);
        if (!needed.isEmpty()) throw new NotPossible("PART_OF_A_SET", "questions of a set: " + needed);
        return bank.of(bank.questions().stream()
                .filter(question -> !ids.contains(question.id()))
                .toList());
    }

    private static About set(About about, BankChange.Set set) {
        About changed = about;
        if (set.theme() != null) changed = changed.withTheme(set.theme().strip());
        if (set.level() != null) changed = changed.withLevel(set.level());
        if (set.author() != null) changed = changed.withAuthor(set.author().strip());
        if (set.seconds() == null) return changed;
        if (set.seconds() != 0 && (set.seconds() < 3 || set.seconds() > 600))
            throw new NotPossible("SECONDS_OUT_OF_RANGE", "3 to 600 seconds, not " + set.seconds());
        return changed.withTime(set.seconds() == 0 ? null : Duration.ofSeconds(set.seconds()));
    }

    private WrittenBank onReview(Set<String> ids, Review state) {
        Set<String> usable = BankMaker.make(bank, new ArrayList<>()).questions().stream()
                .map(question -> question.id().value())
                .collect(Collectors.toSet());
        for (WrittenQuestion question : bank.questions()) {
            if (!ids.contains(question.id())) continue;
            if (state != Review.DRAFT && !usable.contains(question.id()))
                throw new NotPossible("NOT_USABLE", "cannot be used yet: " + question.id());
            if (state == Review.APPROVED && question.about().review() == Review.DRAFT)
                throw new NotPossible("NOT_REVIEWED", "not reviewed yet: " + question.id());
        }
        Signature signature = new Signature(by, today);
        return each(ids, about -> switch (state) {
            case DRAFT -> about.signed(state, null, null);
            case REVIEWED -> about.signed(state, signature, null);
            case APPROVED -> about.signed(state, about.reviewed(), signature);
        });
    }

    private WrittenBank each(Set<String> ids, UnaryOperator<About> change) {
        return bank.of(bank.questions().stream()
                .map(question ->
                        ids.contains(question.id()) ? question.about(change.apply(question.about())) : question)
                .toList());
    }

    private WrittenBank onRename(String title) {
        if (title.isEmpty() || title.length() > LONGEST_TITLE)
            throw new NotPossible("TITLE_MISSING", "a title of 1 to " + LONGEST_TITLE + " characters");
        return bank.titled(title);
    }
}
