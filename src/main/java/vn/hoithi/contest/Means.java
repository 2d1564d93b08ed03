package vn.hoithi.contest;

/** How a contestant answers. */
public enum Means {
    PHONE,
    /** Raises a written board; a referee marks it on the floor map. */
    BOARD
}
