package vn.hoithi.contest.round.goldenbell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.Stories;
import vn.hoithi.contest.round.RoundDice;
import vn.hoithi.contest.view.Views;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Form;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/** Random golden bells. */
public final class GoldenBellDice implements RoundDice {

    @Override
    public Plan plan(Random random) {
        int questions = 2 + random.nextInt(6);
        GoldenBellRules rules =
                random.nextInt(4) == 0 ? GoldenBellRules.accumulation(questions) : GoldenBellRules.preset(questions);
        List<Question> main = new ArrayList<>();
        for (int i = 1; i <= questions; i++)
            main.add(
                    switch (random.nextInt(10)) {
                        case 0 -> Stories.written("v" + i);
                        case 1 -> Stories.trueFalse("d" + i, random.nextBoolean());
                        case 2 -> Stories.several("n" + i);
                        case 3 -> Stories.number("s" + i);
                        case 4 -> Stories.day("h" + i);
                        case 5 -> Stories.ordering("x" + i);
                        case 6 -> Stories.matching("g" + i);
                        default -> Stories.choice("q" + i);
                    });
        Cast cast = Stories.cast(1 + random.nextInt(14));
        for (int seat : cast.seats().toList()) if (random.nextInt(5) == 0) cast = Bell.onPaper(cast, seat);
        return Stories.plan(
                cast,
                rules,
                Map.of(
                        "main",
                        main,
                        "reserve",
                        Stories.choices("r", random.nextInt(5)),
                        "bell",
                        Stories.choices("t", random.nextInt(4))));
    }

    @Override
    public Throw command(ContestState state, Random random, Instant now) {
        GoldenBellState bell =
                (GoldenBellState) Objects.requireNonNull(state.playing()).state();
        var next = state.playing() == null ? null : NextStep.of(bell);
        if (next != null && random.nextInt(100) < 25) return likely(next.type(), bell);
        Asking asking = bell.asking();
        Lifebuoy lifebuoy = asking == null ? null : asking.lifebuoy();
        if (lifebuoy != null && lifebuoy.open() && random.nextBoolean())
            return new Throw(
                    new Actor.Player(seat(state, random)), new GoldenBellCommand.Vote(bell.turn(), random.nextInt(4)));
        if (lifebuoy != null && lifebuoy.open() && random.nextInt(3) == 0)
            return new Throw(
                    new Actor.Spectator("k" + random.nextInt(3)),
                    new GoldenBellCommand.Vote(bell.turn(), random.nextInt(5)));
        int any = random.nextInt(100);
        if (any < 45) return fromContestant(state, bell, random, now);
        if (any < 50) return new Throw(new Actor.Referee("A"), boards(state, random));
        return new Throw(new Actor.Host("MC"), ofHost(state, bell, random));
    }

    private static Throw likely(String type, GoldenBellState bell) {
        GoldenBellCommand command = switch (type) {
            case "goldenbell.show" -> new GoldenBellCommand.Show();
            case "goldenbell.open" -> new GoldenBellCommand.Open();
            case "goldenbell.startClock" -> new GoldenBellCommand.StartClock();
            case "goldenbell.reveal" -> new GoldenBellCommand.Reveal();
            case "goldenbell.confirm" -> new GoldenBellCommand.Confirm();
            case "goldenbell.rescue" -> new GoldenBellCommand.Rescue(((Phase.Rescuing) bell.phase()).proposal());
            case "goldenbell.closeLifebuoy" -> new GoldenBellCommand.CloseLifebuoy();
            case "goldenbell.drawTopic" -> new GoldenBellCommand.DrawTopic();
            case "goldenbell.askReserve" -> new GoldenBellCommand.AskReserve();
            case "goldenbell.nameFastest" -> new GoldenBellCommand.NameFastest();
            default -> throw new AssertionError("the next step " + type + " is unknown");
        };
        return new Throw(new Actor.Host("MC"), command);
    }

    private static Throw fromContestant(ContestState state, GoldenBellState bell, Random random, Instant now) {
        int seat = seat(state, random);
        GoldenBellCommand command = switch (random.nextInt(12)) {
            case 0 -> new GoldenBellCommand.Vote(bell.turn(), random.nextInt(5) - 1);
            case 1 -> new GoldenBellCommand.ChooseTopic(random.nextInt(4));
            case 2 -> new GoldenBellCommand.Confirm();
            default ->
                new GoldenBellCommand.GiveAnswer(
                        bell.turn() - (random.nextInt(10) == 0 ? 1 : 0),
                        answer(bell, random),
                        now.minus(Duration.ofMillis(random.nextInt(300))));
        };
        return new Throw(new Actor.Player(seat), command);
    }

    /** Often of the form that is asked for. */
    private static Answer answer(GoldenBellState bell, Random random) {
        Asking asking = bell.asking();
        List<String> texts =
                asking == null ? List.of() : texts(asking.question().form());
        if (!texts.isEmpty() && random.nextInt(4) > 0) return new Answer.Typed(texts.get(random.nextInt(texts.size())));
        return any(random);
    }

    /** Right, wrong, and for a person to decide, as they are typed. */
    private static List<String> texts(Form form) {
        return switch (form) {
            case Form.Multiple several -> List.of("A C", "c, a", "A", "A B C", "E");
            case Form.Numeric number -> List.of("40", "42", "bốn mươi", "40 người", "43");
            case Form.Day day -> List.of("3/2/1930", "ngày 3 tháng 2 năm 1930", "2/3/1930");
            case Form.Ordering ordering -> List.of("C A D B", "cadb", "A B C D", "C A D");
            case Form.Matching matching -> List.of("A2 B1 C3", "2 1 3", "A1 B2 C3", "A2 B1");
            default -> List.of();
        };
    }

    private static Answer any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Answer.Typed("Trần Phú");
            case 1 -> new Answer.Typed("Tran Phu");
            case 2 -> new Answer.Typed("Lê Duẩn");
            case 3 -> new Answer.Picked(random.nextInt(6) - 1);
            case 4 -> new Answer.Picked(0);
            default -> new Answer.Picked(1);
        };
    }

    private static GoldenBellCommand boards(ContestState state, Random random) {
        List<Integer> seats = state.cast().list().stream()
                .filter(contestant -> contestant.means() == vn.hoithi.contest.Means.BOARD)
                .map(contestant -> contestant.seat())
                .toList();
        return new GoldenBellCommand.MarkBoards(
                seats, seats.stream().filter(seat -> random.nextBoolean()).toList());
    }

    private static GoldenBellCommand ofHost(ContestState state, GoldenBellState bell, Random random) {
        int seat = seat(state, random);
        Mark mark = List.of(Mark.values()).get(random.nextInt(Mark.values().length));
        int turn = bell.turn() - random.nextInt(4);
        return switch (random.nextInt(32)) {
            case 0 -> new GoldenBellCommand.Show();
            case 1 -> new GoldenBellCommand.Open();
            case 2 -> new GoldenBellCommand.StopClock();
            case 3 -> new GoldenBellCommand.StartClock();
            case 4 -> new GoldenBellCommand.AddTime(random.nextInt(20) - 2);
            case 5, 6 -> new GoldenBellCommand.Lock();
            case 7 -> new GoldenBellCommand.Reveal();
            case 8, 9, 10 -> new GoldenBellCommand.Rule(undecided(bell, seat), mark);
            case 11 -> new GoldenBellCommand.AcceptWording(random.nextBoolean() ? "Tran Phu" : "A B C D");
            case 12 -> boards(state, random);
            case 13 -> new GoldenBellCommand.EnterAnswer(seat, answer(bell, random));
            case 14 -> new GoldenBellCommand.Confirm();
            case 15 -> new GoldenBellCommand.OfferRescue();
            case 16 ->
                new GoldenBellCommand.ProposeRescue(
                        random.nextInt(9) - 1,
                        List.of(RescueRules.RescueOrder.values()).get(random.nextInt(3)));
            case 17 -> new GoldenBellCommand.Rescue(List.of(seat));
            case 18 -> new GoldenBellCommand.SkipRescue();
            case 19 -> new GoldenBellCommand.CallLifebuoy();
            case 20 -> new GoldenBellCommand.CloseLifebuoy();
            case 21 -> new GoldenBellCommand.ChooseTopic(random.nextInt(4) - 1);
            case 22 -> new GoldenBellCommand.DrawTopic();
            case 23 -> new GoldenBellCommand.Restore();
            case 24 -> new GoldenBellCommand.AskReserve();
            case 25 -> new GoldenBellCommand.NameFastest();
            case 26 -> new GoldenBellCommand.End(random.nextBoolean() ? List.of() : List.of(seat));
            case 27 -> new GoldenBellCommand.Overrule(turn, seat, mark, random.nextInt(4) == 0 ? "" : "Xem lại");
            case 28 -> new GoldenBellCommand.CancelQuestion(turn, random.nextInt(4) == 0 ? "" : "Sai đề");
            case 29 ->
                new GoldenBellCommand.ReplaceQuestion(
                        random.nextBoolean() ? null : new QuestionId("r" + random.nextInt(6)));
            case 30 -> new GoldenBellCommand.BringBack(seat, "Máy hỏng");
            default -> new GoldenBellCommand.SendOff(seat, "Nhắc bài");
        };
    }

    private static List<Integer> undecided(GoldenBellState bell, int otherwise) {
        Asking asking = bell.asking();
        List<Integer> seats = asking == null ? List.of() : asking.undecided().toList();
        return seats.isEmpty() ? List.of(otherwise) : seats;
    }

    private static int seat(ContestState state, Random random) {
        return 1 + random.nextInt(state.cast().contestants().size() + 1);
    }

    @Override
    public void assertNothingLeaks(ContestState state, Views views) {
        GoldenBellState bell =
                (GoldenBellState) Objects.requireNonNull(state.playing()).state();
        List<String> seen = new ArrayList<>(
                List.of(views.stage().toString(), views.contestants().toString()));
        for (int seat : state.cast().seats().toList()) seen.add(views.seat(seat).toString());
        Asking asking = bell.asking();
        boolean revealed = asking != null && asking.stage() == Asking.Stage.REVEALED;
        for (String view : seen) {
            if (!revealed) assertThat(view).doesNotContain("KeyView[");
            for (Question question : unseen(bell))
                assertThat(view).doesNotContain(question.text()).doesNotContain(question.explanation() + ",");
        }
        for (int seat : state.cast().seats().toList()) {
            var verdict = views.seat(seat).verdict();
            if (asking != null && !revealed && verdict != null)
                assertThat(verdict.turn()).as("a verdict before the reveal").isNotEqualTo(asking.turn());
        }
    }

    /** Questions nobody in the room has been shown. */
    private static List<Question> unseen(GoldenBellState bell) {
        List<Question> shown = new ArrayList<>();
        for (Chapter chapter : bell.history()) if (chapter instanceof Chapter.Asked asked) shown.add(asked.question());
        Asking asking = bell.asking();
        if (asking != null) shown.add(asking.question());
        List<Question> unseen = new ArrayList<>(bell.pool().main());
        unseen.addAll(bell.pool().reserve());
        unseen.addAll(bell.pool().bell());
        unseen.removeAll(shown);
        return unseen;
    }
}
