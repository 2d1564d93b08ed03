/** The banks of this installation: from the folder into the database, and from there to whoever prepares a contest. */
@NullMarked
package vn.hoithi.web.bank;

import org.jspecify.annotations.NullMarked;
