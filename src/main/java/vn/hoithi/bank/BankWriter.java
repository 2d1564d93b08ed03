package vn.hoithi.bank;

import java.util.List;

/** One way of writing questions into a file. */
public interface BankWriter {

    /** With the dot: {@code .yaml}. */
    String ending();

    /** The whole file. What was read of it again is the same questions, as far as the format can hold them. */
    byte[] write(String id, String title, List<WrittenQuestion> questions);
}
