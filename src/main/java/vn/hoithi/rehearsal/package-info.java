/**
 * Plays a whole contest with virtual contestants through the real HTTP and SockJS doors, and measures it.
 *
 * <p>It knows the server only by its addresses and its wire protocol, as a phone does; nothing here calls into {@code
 * live} or {@code contest}. Start reading at {@link vn.hoithi.rehearsal.Rehearsal}.
 */
@NullMarked
package vn.hoithi.rehearsal;

import org.jspecify.annotations.NullMarked;
