package vn.hoithi.contest.round;

/** Where a round stands; immutable. */
public interface RoundState {}
