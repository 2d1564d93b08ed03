/** Word files and plain text, in the forms people type. */
@NullMarked
package vn.hoithi.bank.text;

import org.jspecify.annotations.NullMarked;
