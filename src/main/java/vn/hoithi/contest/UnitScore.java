package vn.hoithi.contest;

/** How a unit's points are summed up from its members'. */
public enum UnitScore {
    SUM,
    /** Sum by members of the unit, those who scored nothing included. */
    AVERAGE,
    /** The best so many members. */
    BEST,
    /** How many members are still on the floor. */
    SURVIVORS
}
