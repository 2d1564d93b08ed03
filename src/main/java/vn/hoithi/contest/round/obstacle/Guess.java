package vn.hoithi.contest.round.obstacle;

/**
 * A team said what it takes for the keyword, or was silent.
 *
 * @param turn the guess's own
 * @param worth what it brought, or would have
 */
record Guess(int turn, int team, int worth, boolean right) {}
