package vn.hoithi.bank;

/** A file cannot be taken apart. The message is for the organiser. */
final class Unreadable extends Exception {
    final int line;

    Unreadable(int line, String message) {
        super(message);
        this.line = line;
    }

    BankProblem problem() {
        return new BankProblem(line, "", BankProblem.Code.UNREADABLE, String.valueOf(getMessage()));
    }
}
