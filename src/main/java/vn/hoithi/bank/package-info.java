/**
 * Question banks as files: what organisers have, read into {@link vn.hoithi.question.QuestionBank}, and written again.
 *
 * <p>Start reading at {@link vn.hoithi.bank.BankFormats}: one {@link vn.hoithi.bank.BankFormat} for each way of writing a
 * bank. A reader gathers {@link vn.hoithi.bank.Sketch sketches}; {@link vn.hoithi.bank.BankCheck} makes {@link
 * vn.hoithi.bank.WrittenQuestion what was understood} of them, and of that, where nothing is missing or doubtful, a
 * question that can be used ({@link vn.hoithi.bank.QuestionMaker}; {@link vn.hoithi.bank.BankMaker} for a whole bank with
 * its sets). Nothing is guessed and nothing left out in silence: everything else is a {@link
 * vn.hoithi.bank.BankProblem} with its line.
 *
 * <ul>
 *   <li>{@code own} our own format, YAML and JSON
 *   <li>{@code text} Word files and plain text, in the forms people type
 *   <li>{@code sheet} Excel and CSV, with headings as people write them, Kahoot's and Quizizz's templates
 *   <li>{@code exchange} Aiken, GIFT, Moodle XML, and JSON that circulates
 * </ul>
 *
 * <p>Imports {@code question}, SnakeYAML, Jackson's tokens, Apache POI and Commons CSV. Knows no database.
 */
@NullMarked
package vn.hoithi.bank;

import org.jspecify.annotations.NullMarked;
