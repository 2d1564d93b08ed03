package vn.hoithi.rehearsal;

/** A rehearsal cannot begin, for a reason the person at the keyboard can mend. */
public final class CannotRehearse extends RuntimeException {
    /** Said in both languages on one line. */
    CannotRehearse(String vietnamese, String english) {
        super(vietnamese + " · " + english);
    }
}
