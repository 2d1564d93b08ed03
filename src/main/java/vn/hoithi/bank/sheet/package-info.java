/** Tables: Excel and CSV, with headings as people write them. */
@NullMarked
package vn.hoithi.bank.sheet;

import org.jspecify.annotations.NullMarked;
