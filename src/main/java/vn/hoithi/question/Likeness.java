package vn.hoithi.question;

/** What the machine says of an answer; a person has the last word on {@link #NEAR}. */
public enum Likeness {
    /** The answer, but for case, spaces, punctuation at the end, quotes, dashes, tone-mark placement. */
    SAME,
    /** Only diacritics differ, or one slip of the finger: proposed to a person, never accepted by the machine. */
    NEAR,
    DIFFERENT
}
