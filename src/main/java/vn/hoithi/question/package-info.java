/**
 * What can be asked and how an answer is marked: questions, answers, Vietnamese text matching.
 *
 * <p>Pure: imports the JDK and JSpecify only; no clock, no files, no randomness. Start reading at {@link
 * vn.hoithi.question.Question}, then {@link vn.hoithi.question.Marking}.
 */
@NullMarked
package vn.hoithi.question;

import org.jspecify.annotations.NullMarked;
