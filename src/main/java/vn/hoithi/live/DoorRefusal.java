package vn.hoithi.live;

import vn.hoithi.contest.Refusal;

/** Refusals at the door, before the contest hears of it. */
public enum DoorRefusal implements Refusal {
    /** No contest has this code. */
    NOT_KNOWN,
    /** The token is forged, of another contest, or worth nothing any more. */
    TOKEN_REFUSED,
    /** The seat is held by another device now. */
    SEAT_TAKEN_ELSEWHERE,
    /** Somebody's phone is connected on this seat; taking it over has to be said. */
    SEAT_IN_USE,
    NOT_ALLOWED,
    MALFORMED,
    TOO_LARGE,
    /** More than a person can tap. */
    TOO_MANY,
    /** The journal cannot be written just now; the step is not taken. */
    ON_HOLD
}
