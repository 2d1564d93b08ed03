package vn.hoithi.bank;

/** One way of writing questions into a file. */
public interface BankWriter {

    /** With the dot: {@code .yaml}. */
    String ending();

    /** The whole file. Read again it is the same bank, as far as the format can hold it. */
    byte[] write(WrittenBank bank);
}
