/**
 * Plays buzzer rounds in virtual time over a model of bad lines, to find how often the first presser is found and what a
 * phone gains by lying.
 *
 * <p>The judge is the server's own: the very classes of {@code live.press}, fed with what the modelled phones send. Only
 * the phones, their clocks and their lines are made up. Same seed, same figures. Start reading at
 * {@link vn.hoithi.rehearsal.buzzer.BuzzerTrial}.
 */
@NullMarked
package vn.hoithi.rehearsal.buzzer;

import org.jspecify.annotations.NullMarked;
