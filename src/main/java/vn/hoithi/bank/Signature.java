package vn.hoithi.bank;

import java.time.LocalDate;

/** Who has put their name to a question, and on which day. */
public record Signature(String by, LocalDate on) {}
