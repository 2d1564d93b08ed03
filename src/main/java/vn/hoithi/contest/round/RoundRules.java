package vn.hoithi.contest.round;

/** Thể lệ: the editable figures of a round. Each round's record checks its own ranges. */
public interface RoundRules {
    /** The name of the round these figures belong to. */
    String round();
}
