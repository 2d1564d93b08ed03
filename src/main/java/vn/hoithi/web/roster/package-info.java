/**
 * Who takes part, from whatever list people have: pasted from a spreadsheet, or the spreadsheet itself.
 *
 * <p>{@link vn.hoithi.web.roster.RosterReader} reads either into a table of cells ({@link vn.hoithi.web.roster.PastedTable},
 * {@link vn.hoithi.web.roster.WorkbookTable}), finds out what the columns mean ({@link vn.hoithi.web.roster.Columns}), and
 * reports each line that cannot be taken as it stands. Nothing is dropped without a word.
 */
@NullMarked
package vn.hoithi.web.roster;

import org.jspecify.annotations.NullMarked;
