/**
 * Records to JSON and back, under names that outlive class names.
 *
 * <p>{@link vn.hoithi.codec.Names} is the one table of names; {@link vn.hoithi.codec.Json} holds the two dialects: the
 * journal's (exact, read again after years) and the wire's (times as milliseconds, as browsers count). Imports {@code
 * contest}, {@code question} and Jackson.
 */
@NullMarked
package vn.hoithi.codec;

import org.jspecify.annotations.NullMarked;
