package vn.hoithi.question;

/** What a contestant gave. */
public sealed interface Answer {

    /** The longest written answer that is taken, in characters; more is a refusal. */
    int LONGEST = 120;

    /** An option, by index from 0 (A). */
    record Picked(int option) implements Answer {}

    /** A written answer, as typed: words, a number, a day, letters of options. */
    record Typed(String text) implements Answer {}
}
