package vn.hoithi.question;

import java.util.Optional;

/** What a contestant gave. */
public sealed interface Answer {

    /** The longest written answer that is taken, in characters; more is a refusal. */
    int LONGEST = 120;

    /** An option, by index from 0 (A). */
    record Picked(int option) implements Answer {}

    /** A written answer, as typed: words, a number, a day, letters of options. */
    record Typed(String text) implements Answer {}

    /** As it is put on paper: the letter of an option (of a statement A for true, B for false), else the text. */
    default String written() {
        return switch (this) {
            case Picked picked -> String.valueOf((char) ('A' + picked.option()));
            case Typed typed -> typed.text();
        };
    }

    /**
     * The answer as it is kept: letters of options in one way of writing. Empty where it is not of the kind this form asks
     * for, so that whoever types words where letters are wanted hears it while there is time.
     */
    default Optional<Answer> keptFor(Form form) {
        int options = form.picks();
        return switch (this) {
            case Picked picked ->
                Optional.<Answer>of(picked).filter(one -> picked.option() >= 0 && picked.option() < options);
            case Typed typed ->
                options > 0 || typed.text().isBlank() || typed.text().length() > LONGEST
                        ? Optional.empty()
                        : Letters.kept(form, typed.text()).map(Typed::new);
        };
    }
}
