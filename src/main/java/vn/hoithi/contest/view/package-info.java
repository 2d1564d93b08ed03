/**
 * Who may see what. Every audience has its own view record, built for it from scratch; a view has no field its audience
 * may not read. Screens in {@code web/src/live/views.ts} have the same records.
 *
 * <p>Start reading at {@link vn.hoithi.contest.view.Views}. What a round shows is in its own package, behind {@link
 * vn.hoithi.contest.view.RoundViews}. Imports what {@code contest} imports.
 */
@NullMarked
package vn.hoithi.contest.view;

import org.jspecify.annotations.NullMarked;
