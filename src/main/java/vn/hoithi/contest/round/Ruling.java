package vn.hoithi.contest.round;

/**
 * A command that rules anew on something that was over: another verdict, a question cancelled. It may be given while
 * another round is played and while the jury confers.
 */
public interface Ruling extends RoundCommand {}
