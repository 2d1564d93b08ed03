/** Formats made for machines: Aiken, GIFT, Moodle XML. */
@NullMarked
package vn.hoithi.bank.exchange;

import org.jspecify.annotations.NullMarked;
