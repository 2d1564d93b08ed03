package vn.hoithi.contest.round.match;

import static org.assertj.core.api.Assertions.assertThat;

import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.view.Views;

/** What stage, phones and spectators may not be told while an answer is secret; every answer in these stories is Trần Phú. */
public final class MatchLeaks {
    private static final String ANSWER = "Trần Phú";

    private MatchLeaks() {}

    public static void none(ContestState state, Views views, boolean revealed) {
        for (int seat : state.cast().seats().toList())
            assertThat(views.seat(seat).toString()).as("seat " + seat).doesNotContain(ANSWER);
        if (revealed) return;
        assertThat(views.stage().toString()).as("stage").doesNotContain(ANSWER);
        assertThat(views.contestants().toString()).as("phones").doesNotContain(ANSWER);
        assertThat(views.audience().toString()).as("audience").doesNotContain(ANSWER);
    }
}
