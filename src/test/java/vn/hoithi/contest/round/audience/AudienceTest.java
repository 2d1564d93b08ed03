package vn.hoithi.contest.round.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoithi.contest.ContestRefusal;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.match.Match;
import vn.hoithi.contest.round.match.MatchPanel;
import vn.hoithi.contest.round.match.MatchScene;
import vn.hoithi.contest.view.Presence;
import vn.hoithi.question.Answer;

/** Rule book, "Audience". */
class AudienceTest {
    private static final Answer RIGHT = new Answer.Typed("Trần Phú");
    private static final Answer WRONG = new Answer.Typed("Lê Duẩn");

    private static AudienceRules rules(AudienceRules.Drawing drawing, int winners, boolean seatedToo) {
        return new AudienceRules(Duration.ofSeconds(20), "Sổ tay", drawing, winners, seatedToo);
    }

    private static Match match(AudienceRules rules) {
        return Match.of(
                2,
                new RoundPlan(
                        rules, Map.of("main", Stories.writtenOnes("q", 2), "reserve", Stories.writtenOnes("r", 1))));
    }

    /** Answers are open. */
    private static Match open(AudienceRules rules) {
        return match(rules).host(new AudienceCommand.Show(), new AudienceCommand.Start());
    }

    private static Match fastest() {
        return open(rules(AudienceRules.Drawing.FASTEST, 1, false));
    }

    private static AudienceCommand.GiveAnswer says(Match match, Answer answer) {
        return says(match, answer, null);
    }

    private static AudienceCommand.GiveAnswer says(Match match, Answer answer, @Nullable String name) {
        return new AudienceCommand.GiveAnswer(round(match).turn(), answer, name, match.now());
    }

    private static AudienceState round(Match match) {
        return (AudienceState) match.playing().state();
    }

    private static Match revealed(Match match) {
        return match.due().accepted().host(new AudienceCommand.Reveal()).accepted();
    }

    private static List<String> winners(Match match) {
        return Objects.requireNonNull(round(match).asking()).winners();
    }

    private static AudienceBoards.Open board(Match match) {
        return (AudienceBoards.Open)
                Objects.requireNonNull(((MatchScene) match.views().stage().scene()).board());
    }

    private static AudienceBoards.Own own(Match match, String phone) {
        return (AudienceBoards.Own) Objects.requireNonNull(
                match.playing().views(match.cast(), Presence.NOBODY).spectator(phone));
    }

    @Test
    void people_without_a_seat_answer_for_a_gift_and_nobody_gets_points() {
        Match match = fastest();
        match.seconds(3).spectator("a", says(match, WRONG)).accepted();
        match.seconds(1).spectator("b", says(match, RIGHT, " Bác Ba ")).accepted();
        match.seconds(1).spectator("c", says(match, RIGHT)).accepted();
        revealed(match).host(new AudienceCommand.DrawWinners()).accepted().points("0 0");
        assertThat(winners(match)).containsExactly("spectator:b");
        assertThat(board(match).winners())
                .containsExactly(
                        new AudienceBoards.Winner("Bác Ba", own(match, "b").code(), 4_000));
        assertThat(own(match, "b").won()).isTrue();
        assertThat(own(match, "c").won()).isFalse();
        assertThat(own(match, "c").verdict()).isTrue();
        assertThat(own(match, "a").verdict()).isFalse();
    }

    @Test
    void each_has_one_answer_changeable_until_the_lock() {
        Match match = fastest();
        match.seconds(1).spectator("a", says(match, WRONG));
        match.seconds(1).spectator("b", says(match, RIGHT));
        match.seconds(1).spectator("a", says(match, RIGHT)).accepted();
        match.seconds(1).spectator("b", says(match, RIGHT)).accepted();
        assertThat(board(match).answered()).isEqualTo(2);
        assertThat(own(match, "b").recordedMs())
                .as("an identical answer keeps the earlier time")
                .isEqualTo(2_000);
        match.due().spectator("b", says(match, WRONG)).refused(TOO_LATE);
        match.host(new AudienceCommand.Reveal(), new AudienceCommand.DrawWinners());
        assertThat(winners(match)).containsExactly("spectator:b");
    }

    @Test
    void an_answer_counts_until_the_deadline_also_when_it_arrives_a_little_later() {
        Match match = fastest().seconds(20.4);
        int ms = 0;
        for (String phone : List.of("before", "at", "after")) {
            match.spectator(phone, new AudienceCommand.GiveAnswer(1, RIGHT, null, Match.T0.plusMillis(19_999 + ms++)));
            if (phone.equals("after")) match.refused(TOO_LATE);
            else match.accepted();
        }
    }

    @Test
    void those_who_have_a_seat_answer_only_where_the_rules_say_so() {
        Match match = fastest();
        match.seat(11, says(match, RIGHT)).refused(ONLY_FOR_THE_AUDIENCE);
        Match open = open(rules(AudienceRules.Drawing.FASTEST, 1, true));
        open.seat(99, says(open, RIGHT)).refused(ONLY_FOR_THE_AUDIENCE);
        open.seat(11, says(open, RIGHT, "Ai đó")).accepted();
        revealed(open).host(new AudienceCommand.DrawWinners());
        assertThat(board(open).winners())
                .extracting(AudienceBoards.Winner::name)
                .containsExactly("Thành viên 11");
        assertThat(open.views().seat(11).own()).isInstanceOf(AudienceBoards.Own.class);
        assertThat(match.views().seat(11).own()).isNull();
    }

    @Test
    void the_fastest_win_and_those_alike_by_a_lot_that_is_recorded() {
        Set<String> seen = new HashSet<>();
        for (int shift = 0; shift < 20; shift++) {
            Match match = fastest();
            for (int i = 0; i < shift; i++) match.host(new AudienceCommand.Show());
            match.seconds(5).spectator("a", says(match, RIGHT)).spectator("b", says(match, RIGHT));
            revealed(match).host(new AudienceCommand.DrawWinners());
            seen.addAll(winners(match));
            assertThat(match.journal().getLast().event().toString())
                    .contains("drawn=[" + winners(match).getFirst());
        }
        assertThat(seen).containsExactlyInAnyOrder("spectator:a", "spectator:b");
    }

    @Test
    void a_lot_among_all_that_are_right_draws_as_many_as_the_rules_say_then_one_more_at_a_time() {
        Match match = open(rules(AudienceRules.Drawing.LOT, 2, false)).seconds(1);
        for (String phone : List.of("a", "b", "c")) match.spectator(phone, says(match, RIGHT));
        match.spectator("d", says(match, WRONG));
        revealed(match).host(new AudienceCommand.DrawWinners());
        assertThat(winners(match)).hasSize(2).doesNotContain("spectator:d");
        match.host(new AudienceCommand.DrawWinners()).accepted();
        assertThat(winners(match)).containsExactlyInAnyOrder("spectator:a", "spectator:b", "spectator:c");
        match.host(new AudienceCommand.DrawWinners()).refused(NOBODY_IS_RIGHT);
        match.undo();
        assertThat(winners(match)).hasSize(2);
    }

    @Test
    void a_wording_accepted_before_the_draw_is_right_for_everyone() {
        Match match = fastest().seconds(1);
        match.spectator("a", says(match, new Answer.Typed("tran phu")));
        match.host(new AudienceCommand.AcceptWording(1, "tran phu")).refused(NOT_NOW);
        revealed(match).host(new AudienceCommand.DrawWinners()).refused(NOBODY_IS_RIGHT);
        MatchPanel panel =
                (MatchPanel) Objects.requireNonNull(match.views().host().round());
        assertThat(((AudienceBoards.Console) Objects.requireNonNull(panel.board())).near())
                .containsExactly(new AudienceBoards.Wording("tran phu", 1));
        match.juror(1, new AudienceCommand.AcceptWording(1, "tran phu")).accepted();
        match.host(new AudienceCommand.DrawWinners()).accepted();
        match.host(new AudienceCommand.AcceptWording(1, "phu")).refused(ALREADY_RULED);
    }

    @Test
    void undo_never_loses_an_answer() {
        Match match = fastest().seconds(2);
        match.spectator("a", says(match, RIGHT)).accepted();
        revealed(match).undo().undo();
        assertThat(match.playing().due()).isEmpty();
        assertThat(board(match).answered()).isEqualTo(1);
        match.undo().undo().host(new AudienceCommand.Show());
        assertThat(round(match).turn()).isEqualTo(2);
        assertThat(board(match).answered()).as("another showing").isZero();
    }

    @Test
    void nobody_answers_and_the_round_goes_on() {
        Match match = fastest();
        revealed(match).host(new AudienceCommand.Show(), new AudienceCommand.Start());
        match.accepted();
        revealed(match);
        assertThat(match.playing().over()).isTrue();
        match.host(new AudienceCommand.Show()).refused(NO_QUESTION_LEFT);
    }

    @Test
    void a_bad_question_is_replaced_before_it_is_opened_or_cancelled() {
        Match match = match(AudienceRules.standard()).host(new AudienceCommand.Show());
        match.host(new AudienceCommand.ReplaceQuestion(null)).accepted();
        match.host(new AudienceCommand.ReplaceQuestion(null)).refused(NO_QUESTION_LEFT);
        match.host(new AudienceCommand.Start())
                .host(new AudienceCommand.ReplaceQuestion(null))
                .refused(NOT_NOW);
        match.seconds(1).spectator("a", says(match, RIGHT));
        match.host(new AudienceCommand.CancelQuestion(1, " ")).refused(REASON_IS_MISSING);
        match.host(new AudienceCommand.CancelQuestion(2, "câu sai")).refused(NO_SUCH_QUESTION);
        match.juror(1, new AudienceCommand.CancelQuestion(1, "câu sai")).accepted();
        match.host(new AudienceCommand.DrawWinners()).refused(ALREADY_CANCELLED);
        match.host(new AudienceCommand.Show()).accepted();
    }

    @Test
    void steps_that_do_not_fit_the_moment_are_refused() {
        Match match = match(AudienceRules.standard());
        match.spectator("a", says(match, RIGHT)).refused(TOO_LATE);
        match.spectator("a", new AudienceCommand.GiveAnswer(1, RIGHT, null, match.now()))
                .refused(NO_QUESTION_OPEN);
        match.host(new AudienceCommand.Reveal()).refused(NOT_NOW);
        match.host(new AudienceCommand.Show());
        match.spectator("a", says(match, RIGHT)).refused(NO_QUESTION_OPEN);
        match.host(new AudienceCommand.Show()).refused(NOT_NOW);
        match.host(new AudienceCommand.Start(), new AudienceCommand.Start()).refused(NOT_NOW);
        match.spectator("a", says(match, new Answer.Typed(" "))).refused(ANSWER_DOES_NOT_FIT);
        match.spectator("a", says(match, RIGHT, "x".repeat(Contestant.LONGEST_NAME + 1)))
                .refused(ContestRefusal.NAME_IS_TOO_LONG);
        match.spectator("a", new AudienceCommand.GiveAnswer(2, RIGHT, null, match.now()))
                .refused(ANOTHER_QUESTION);
        match.spectator("a", new AudienceCommand.Lock()).refused(ContestRefusal.NOT_YOUR_COMMAND);
        match.host(says(match, RIGHT)).refused(ContestRefusal.NOT_YOUR_COMMAND);
    }

    @Test
    void figures_out_of_their_range_are_refused_by_name() {
        assertThatThrownBy(() -> rules(AudienceRules.Drawing.LOT, 0, false)).hasMessageContaining("winners");
        assertThatThrownBy(() -> rules(AudienceRules.Drawing.LOT, 21, false)).hasMessageContaining("winners");
        assertThatThrownBy(() -> new AudienceRules(Duration.ofMillis(999), "", AudienceRules.Drawing.LOT, 1, false))
                .hasMessageContaining("time");
    }
}
