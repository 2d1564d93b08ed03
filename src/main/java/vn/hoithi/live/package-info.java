/**
 * From a tap to a picture.
 *
 * <p>Read in the order of the journey: {@link vn.hoithi.live.Gateway} (the door: who is it, may he, is it too much) →
 * {@link vn.hoithi.live.press.FairClock} (when was it pressed) → {@link vn.hoithi.live.Desk} (one contest, one command at a
 * time; keeps, then acknowledges) → {@link vn.hoithi.live.Announcer} (one numbered view per audience, at most about ten a
 * second). All addresses are in {@link vn.hoithi.live.Addresses}.
 *
 * <p>Imports {@code store}, {@code codec}, {@code contest}, Vert.x core and its SockJS bridge.
 */
@NullMarked
package vn.hoithi.live;

import org.jspecify.annotations.NullMarked;
