@NullMarked
package vn.hoithi.bank.sheet;

import org.jspecify.annotations.NullMarked;
