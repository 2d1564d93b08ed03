package vn.hoithi;

/** The server cannot start, for a reason the person at the keyboard can mend. */
final class CannotStart extends RuntimeException {
    /** Said in both languages on one line. */
    CannotStart(String vietnamese, String english) {
        super(vietnamese + " · " + english);
    }
}
