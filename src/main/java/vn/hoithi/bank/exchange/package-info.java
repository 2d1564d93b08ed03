/**
 * Formats made for machines: Aiken, GIFT, Moodle XML, and JSON as it circulates. Start reading at {@link
 * vn.hoithi.bank.exchange.GiftFormat}; {@link vn.hoithi.bank.exchange.GiftWriter} writes what it reads.
 */
@NullMarked
package vn.hoithi.bank.exchange;

import org.jspecify.annotations.NullMarked;
