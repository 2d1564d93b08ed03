package vn.hoithi.contest.round.match;

/** Whose phone speaks for a team of several people. */
public enum Answering {
    /** Any member; the last answer of any counts. */
    ANYONE,
    /** The captain's alone; anyone's where the team has no captain. */
    CAPTAIN
}
