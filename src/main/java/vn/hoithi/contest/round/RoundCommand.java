package vn.hoithi.contest.round;

/** Something a person, or the machine at a deadline, asks of a round. */
public interface RoundCommand {}
