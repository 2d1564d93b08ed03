package vn.hoithi.contest;

/** A named reason why a command has no effect: told to the sender alone, and nothing has changed. */
public interface Refusal {
    /** The name on the wire, in capitals with underscores; screens have words for it. */
    String name();
}
