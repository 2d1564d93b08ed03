package vn.hoithi.contest;

/**
 * The whole of a contest's behaviour: two pure functions.
 *
 * <p>{@link #decide} judges a command against a state and gives events or a named refusal; {@link #apply} folds one
 * event into the state. A contest at any moment is the fold of its journal, nothing else.
 */
public final class Contest {
    private Contest() {}

    /** The state a contest begins with. */
    public static ContestState begin(Plan plan) {
        return ContestState.planned(plan);
    }

    /** Judges a command; never throws for anything a person can cause. */
    public static Decision<ContestEvent> decide(ContestState state, Order<ContestCommand> order) {
        return Deciding.decide(state, order);
    }

    /** Folds one event; events have happened, so this never refuses. */
    public static ContestState apply(ContestState state, Happened happened) {
        return Applying.apply(state, happened);
    }
}
