/**
 * Word files and plain text, in the forms people type; and Word files written.
 *
 * <p>Start reading at {@link vn.hoithi.bank.text.TextReader}: it goes through the {@link vn.hoithi.bank.text.Line lines} of
 * a file, and lines are all that is left of either kind of file ({@link vn.hoithi.bank.text.WordLines} makes them of
 * Word's paragraphs). {@link vn.hoithi.bank.text.Forms} knows how each kind of line begins. Then:
 *
 * <ul>
 *   <li>what a line is, where that can be two things: {@link vn.hoithi.bank.text.QuestionNumbers}, {@link
 *       vn.hoithi.bank.text.Following} (the lines after it), {@link vn.hoithi.bank.text.Section}, {@link
 *       vn.hoithi.bank.text.StrayLines}
 *   <li>the question being gathered: {@link vn.hoithi.bank.text.OpenQuestion}, of its {@link
 *       vn.hoithi.bank.text.OptionLines options} ({@link vn.hoithi.bank.text.OptionRow} beside each other, {@link
 *       vn.hoithi.bank.text.NumberedLines} with numbers), its {@link vn.hoithi.bank.text.StatedAnswers answers} and the
 *       {@link vn.hoithi.bank.text.Remarks} beside it; {@link vn.hoithi.bank.text.AskedForm} where it has no options
 *   <li>which answer is right: {@link vn.hoithi.bank.text.AnswerText} says what is written, {@link
 *       vn.hoithi.bank.text.Emphasis} what is dressed
 *   <li>the table of answers behind the questions: {@link vn.hoithi.bank.text.TableLines} where it stands, {@link
 *       vn.hoithi.bank.text.KeyTable} what it says
 * </ul>
 *
 * <p>Imports {@code bank}, {@code question} and Apache POI. {@link vn.hoithi.bank.text.AnswerText} and {@link
 * vn.hoithi.bank.text.Details} serve the other readers too.
 */
@NullMarked
package vn.hoithi.bank.text;

import org.jspecify.annotations.NullMarked;
