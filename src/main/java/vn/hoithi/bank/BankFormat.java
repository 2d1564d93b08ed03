package vn.hoithi.bank;

/** One way of writing a question bank down in a file. */
public interface BankFormat {

    /** For programs and people: {@code hoithi}, {@code docx}, {@code gift}. */
    String name();

    /** The word for what {@link BankProblem#line} counts: {@code dòng}, {@code hàng}, {@code đoạn}. */
    default String place() {
        return "dòng";
    }

    /**
     * Whether a file is written in this format, as its name and its beginning say.
     *
     * @param fileName with its ending
     * @param content the whole file
     */
    boolean reads(String fileName, byte[] content);

    /** Reads a file. Never throws for what a person can write: everything wrong is a problem of the reading. */
    BankReading read(String fileName, byte[] content);
}
