package vn.hoithi.contest;

/** Who may come in by themselves. */
public enum Joining {
    /** Whoever is on the roster picks the own name. */
    ROSTER,
    /** Anybody gives a name and a unit; names on the roster can be picked too. */
    OPEN,
    /** Nobody new; those who have a seat come back to it. */
    LOCKED
}
