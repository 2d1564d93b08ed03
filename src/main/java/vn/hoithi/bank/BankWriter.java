package vn.hoithi.bank;

/** One way of writing questions into a file. */
public interface BankWriter {

    /** With the dot: {@code .yaml}. */
    String ending();

    /** Whether obstacle and Olympia sets are read again from what it writes; otherwise only their questions are. */
    default boolean keepsSets() {
        return true;
    }

    /** The whole file. Read again it is the same bank, as far as the format can hold it. */
    byte[] write(WrittenBank bank);
}
