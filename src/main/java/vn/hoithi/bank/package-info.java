/**
 * Question banks as files: what an organiser writes, read into {@link vn.hoithi.question.QuestionBank}.
 *
 * <p>Start reading at {@link vn.hoithi.bank.BankFormats}: one {@link vn.hoithi.bank.BankFormat} for each way of writing a
 * bank. Nothing is guessed: a question that cannot be read as it stands is left out and reported with its line ({@link
 * vn.hoithi.bank.BankProblem}), and the rest is read. The own format is described, for people and for editors, by {@code
 * question-banks/question-bank.schema.json}.
 *
 * <p>Imports {@code question}, SnakeYAML and Jackson's tokens. Knows no database.
 */
@NullMarked
package vn.hoithi.bank;

import org.jspecify.annotations.NullMarked;
