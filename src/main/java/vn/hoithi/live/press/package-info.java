/**
 * When a finger came down: pure, no clock read, no dice, no socket.
 *
 * <p>Two clocks meet here. The server's runs evenly; a phone's is off by anything and drifts. All that is known of the
 * offset between them comes from clock questions: what was received came after it was given, so each way bounds the
 * offset from one side, and since delays only ever add, the tightest bounds of a while are the truest.
 *
 * <p>Start reading at {@link vn.hoithi.live.press.PhoneLine}, what the server knows of one socket; it makes the
 * {@link vn.hoithi.live.press.FairClock} by which one press is taken. {@link vn.hoithi.live.press.Settle} and
 * {@link vn.hoithi.live.press.Hearing} say how long a room waits for earlier presses.
 */
@NullMarked
package vn.hoithi.live.press;

import org.jspecify.annotations.NullMarked;
