/**
 * Our own format, {@code hoithi/1}: YAML or JSON, made for people to write and read, described for editors by {@code
 * question-banks/question-bank.schema.json}. Start reading at {@link vn.hoithi.bank.own.HoiThiFormat}.
 */
@NullMarked
package vn.hoithi.bank.own;

import org.jspecify.annotations.NullMarked;
