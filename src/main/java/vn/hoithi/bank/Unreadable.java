package vn.hoithi.bank;

/** A file cannot be taken apart. The message is for the organiser, in Vietnamese. */
public final class Unreadable extends Exception {
    private final int line;

    /** Broken at this line, from 1. */
    public Unreadable(int line, String message) {
        super(message);
        this.line = line;
    }

    public BankProblem problem() {
        return new BankProblem(line, "", BankProblem.Code.UNREADABLE, String.valueOf(getMessage()));
    }
}
