/**
 * A contest while it is being prepared.
 *
 * <p>Start reading at {@link vn.hoithi.web.draft.Draft}, which is what the organiser's pages load and save. {@link
 * vn.hoithi.web.draft.DraftCheck} says what is still missing; {@link vn.hoithi.web.draft.PlanMaker} makes the {@link
 * vn.hoithi.contest.Plan} when nothing is: from then on the contest needs neither draft nor bank. {@link
 * vn.hoithi.web.draft.Drafts} keeps them. {@link vn.hoithi.web.draft.QuestionUse} tells what was asked in earlier ones.
 */
@NullMarked
package vn.hoithi.web.draft;

import org.jspecify.annotations.NullMarked;
