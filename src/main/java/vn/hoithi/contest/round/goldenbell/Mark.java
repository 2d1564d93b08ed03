package vn.hoithi.contest.round.goldenbell;

/** What became of one contestant at one question. */
public enum Mark {
    RIGHT,
    WRONG,
    NO_ANSWER,
    /** Stays without a point: the host's word, mostly for a phone that was cut off. */
    EXCUSED,
    /** Near the right wording: a person has to say. */
    NEAR,
    /** No answer came, and the phone was not connected: never held against anyone by the machine alone. */
    DROPPED,
    /** A paper board no referee has looked at yet. */
    UNMARKED;

    /** Whether a person still has to decide. */
    public boolean undecided() {
        return this == NEAR || this == DROPPED || this == UNMARKED;
    }

    /** Whether this one leaves the floor where wrong answers do. */
    public boolean leaves() {
        return this == WRONG || this == NO_ANSWER;
    }

    /** Whether a person may give this mark. */
    public boolean rulable() {
        return !undecided();
    }
}
