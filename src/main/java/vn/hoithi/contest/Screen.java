package vn.hoithi.contest;

/** What the stage shows. */
public enum Screen {
    /** Whatever the round is at; the lobby before the first round. */
    ROUND,
    /** Who stands where on the floor. */
    FLOOR,
    /** Points per unit. */
    STANDINGS,
    /** Places and prizes. */
    PODIUM,
    BLACK
}
