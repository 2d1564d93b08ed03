package vn.hoithi.bank;

/** One way of writing a question bank down in a file. */
public interface BankFormat {

    /** Whether a file of this name is written in this format, as its ending says. */
    boolean reads(String fileName);

    /** Reads a file. Never throws for what a person can write: everything wrong is a problem of the reading. */
    BankReading read(byte[] content);
}
