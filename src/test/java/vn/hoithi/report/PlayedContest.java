package vn.hoithi.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Happened;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.Theme;
import vn.hoithi.contest.Unit;
import vn.hoithi.contest.UnitId;
import vn.hoithi.contest.round.goldenbell.GoldenBellCommand;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Five people of two units, two questions for points, played to the end: right is always option 0.
 *
 * <p>Times: the first question at 08:00 UTC, each step a second later.
 */
final class PlayedContest {
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");
    private ContestState state;

    PlayedContest(String firstName) {
        UnitId one = new UnitId("1");
        UnitId two = new UnitId("2");
        Cast cast = Cast.of(
                List.of(new Unit(one, "Tổ đảng 1", null), new Unit(two, "Tổ đảng 2; khối B", null)),
                List.of(
                        new Contestant(1, firstName, one, Means.PHONE),
                        new Contestant(2, "Tú", one, Means.PHONE),
                        new Contestant(3, "Đặng Thị Ưởng", two, Means.PHONE),
                        new Contestant(4, "Bùi Xuân Lộc", two, Means.PHONE),
                        new Contestant(5, "Ngô Vĩnh", two, Means.PHONE)));
        RoundPlan round =
                new RoundPlan(GoldenBellRules.accumulation(2), Map.of("main", List.of(question("a"), question("b"))));
        Plan plan = new Plan(
                new ContestId(new UUID(0, 7)),
                "123456",
                "Hội thi thử",
                "",
                List.of(),
                Theme.CHUONG_VANG,
                "đồng chí",
                Joining.ROSTER,
                cast,
                List.of(round),
                false);
        state = Contest.begin(plan);
    }

    private static Question question(String id) {
        return new Question(
                new QuestionId(id),
                "Câu " + id,
                new Form.TrueFalse(true),
                "Chung",
                Level.RECOGNISE,
                null,
                "",
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                false);
    }

    ContestState state() {
        return state;
    }

    /** Seats 1, 3, 4 are right at the first question, seat 3 at the second. */
    PlayedContest played() {
        host(new ContestCommand.StartRound());
        ask(1, 1, 3, 4);
        ask(2, 3);
        return this;
    }

    private void ask(int turn, int... right) {
        host(new GoldenBellCommand.Show());
        host(new GoldenBellCommand.Open());
        for (int seat : List.of(1, 2, 3, 4, 5)) {
            boolean isRight = Arrays.stream(right).anyMatch(each -> each == seat);
            give(
                    new Actor.Player(seat),
                    new ContestCommand.InRound(
                            new GoldenBellCommand.GiveAnswer(turn, new Answer.Picked(isRight ? 0 : 1), now)));
        }
        host(new GoldenBellCommand.Lock());
        host(new GoldenBellCommand.Reveal());
        host(new GoldenBellCommand.Confirm());
    }

    PlayedContest correct(int seat, int points, String reason) {
        host(new ContestCommand.CorrectPoints(seat, points, reason));
        return this;
    }

    private void host(GoldenBellCommand command) {
        host(new ContestCommand.InRound(command));
    }

    private void host(ContestCommand command) {
        give(new Actor.Host("admin"), command);
    }

    private void give(Actor by, ContestCommand command) {
        now = now.plus(Duration.ofSeconds(1));
        Decision<ContestEvent> decision =
                Contest.decide(state, new Order<>(by, now, 1, SeatMap.empty(), Duration.ofMillis(300), command));
        if (!decision.accepted()) throw new IllegalStateException(command + ": " + decision.refusal());
        for (ContestEvent event : decision.events()) state = Contest.apply(state, new Happened(now, by.label(), event));
    }
}
