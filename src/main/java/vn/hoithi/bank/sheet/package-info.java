/**
 * Tables: Excel and CSV, with headings as people write them, Kahoot's and Quizizz's templates.
 *
 * <p>Start reading at {@link vn.hoithi.bank.sheet.SheetReader}: it reads one {@link vn.hoithi.bank.sheet.Grid}, and a grid
 * is all that is left of either kind of file. {@link vn.hoithi.bank.sheet.Columns} knows what each column is for, {@link
 * vn.hoithi.bank.sheet.Gathering} which rows belong together ({@link vn.hoithi.bank.sheet.OptionRows} options below each
 * other, {@link vn.hoithi.bank.sheet.RowsBetween} what is no question), {@link vn.hoithi.bank.sheet.SketchMaker} what they
 * say of a question, {@link vn.hoithi.bank.sheet.AnswerMaker} what is right. Our own sheets are written by {@link
 * vn.hoithi.bank.sheet.WorkbookWriter}; sets stand on a sheet of their own, which {@link vn.hoithi.bank.sheet.SetSheet}
 * reads.
 *
 * <p>Imports {@code bank}, {@code bank.text} for answers, levels and times, {@code question}, Apache POI and Commons CSV.
 */
@NullMarked
package vn.hoithi.bank.sheet;

import org.jspecify.annotations.NullMarked;
