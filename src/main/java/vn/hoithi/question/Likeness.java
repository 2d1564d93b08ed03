package vn.hoithi.question;

/** What the machine says of an answer; a person has the last word on {@link #NEAR}. {@link WrittenText} has the rules. */
public enum Likeness {
    /** The answer, only written otherwise: case, spaces, punctuation at the end, tone-mark placement, a number by value. */
    SAME,
    /** Only diacritics, a unit or one slip of the finger differ: proposed to a person, never accepted by the machine. */
    NEAR,
    DIFFERENT
}
