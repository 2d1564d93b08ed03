/**
 * Hội Thi: runs live contests. {@link vn.hoithi.App} is the program, {@link vn.hoithi.Server} all wiring in one place,
 * {@link vn.hoithi.Settings} every knob.
 *
 * <p>Arrows point one way: {@code web, live, report → store, bank, codec → contest → question}; {@code rehearsal} talks to
 * a running server like a browser does.
 */
@NullMarked
package vn.hoithi;

import org.jspecify.annotations.NullMarked;
