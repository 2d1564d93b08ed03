package vn.hoithi.contest.round.tiebreak;

import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.Decision.refuseKeeping;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/** Judges what is asked of a tie-break. */
final class Deciding {
    private final TiebreakState state;
    private final Order<TiebreakCommand> order;
    private final Lineup lineup;
    private final Players players;
    private final @Nullable Asking asking;

    Deciding(TiebreakState state, Order<TiebreakCommand> order, Lineup lineup, Players players) {
        this.state = state;
        this.order = order;
        this.lineup = lineup;
        this.players = players;
        this.asking = state.asking();
    }

    Decision<TiebreakEvent> decide() {
        return switch (order.by()) {
            case Actor.Player player ->
                order.command() instanceof TiebreakCommand.Buzz buzz ? onBuzz(buzz) : refuse(NOT_YOUR_COMMAND);
            case Actor.Juror juror -> decideForJuror();
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Referee referee -> refuse(NOT_YOUR_COMMAND);
            case Actor.Spectator spectator -> refuse(NOT_YOUR_COMMAND);
        };
    }

    /** The jury rules, and leads nothing. */
    private Decision<TiebreakEvent> decideForJuror() {
        return switch (order.command()) {
            case TiebreakCommand.Rule rule -> onRule(rule);
            case TiebreakCommand.Overrule overruling -> onOverrule(overruling);
            case TiebreakCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<TiebreakEvent> decideForHost() {
        return switch (order.command()) {
            case TiebreakCommand.Choose choose -> onChoose(choose.teams());
            case TiebreakCommand.Pass pass -> onPass();
            case TiebreakCommand.Show show -> onShow();
            case TiebreakCommand.Open open -> onOpen();
            case TiebreakCommand.StopClock stop -> onStopClock();
            case TiebreakCommand.StartClock start -> onStartClock();
            case TiebreakCommand.CallTime call -> onCallTime();
            case TiebreakCommand.Settle settle -> onSettle();
            case TiebreakCommand.GiveFloor give -> onGiveFloor(give.team());
            case TiebreakCommand.Rule rule -> onRule(rule);
            case TiebreakCommand.Skip skip -> onSkip();
            case TiebreakCommand.DrawLots draw -> onDrawLots();
            case TiebreakCommand.Overrule overruling -> onOverrule(overruling);
            case TiebreakCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            case TiebreakCommand.ReplaceQuestion replace -> onReplaceQuestion(replace.by());
            case TiebreakCommand.Buzz buzz -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<TiebreakEvent> onChoose(@Nullable List<Integer> wanted) {
        if (state.course().isOpen()) return refuse(NOT_NOW);
        List<List<Integer>> tied = state.tied(lineup);
        if (wanted == null && tied.isEmpty()) return refuse(TEAMS_ARE_NOT_TIED);
        List<Integer> chosen = wanted == null
                ? tied.getFirst()
                : wanted.stream().distinct().sorted().toList();
        if (!chosen.stream().allMatch(players::has)) return refuse(NO_SUCH_TEAM);
        boolean equal = tied.stream().anyMatch(group -> group.containsAll(chosen));
        if (chosen.size() < 2 || !equal) return refuse(TEAMS_ARE_NOT_TIED);
        return accept(new TiebreakEvent.TeamsChosen(state.course().ties().size() + 1, chosen));
    }

    private Decision<TiebreakEvent> onPass() {
        if (state.course().isOpen()) return refuse(NOT_NOW);
        return state.course().passed() ? accept() : accept(new TiebreakEvent.Passed());
    }

    private Decision<TiebreakEvent> onShow() {
        if (!state.course().isBetween()) return refuse(NOT_NOW);
        Question question = state.upNext();
        if (question == null) return refuse(NO_QUESTION_LEFT);
        return accept(new TiebreakEvent.QuestionShown(
                state.turn() + 1, state.course().ties().size(), question.id(), order.at()));
    }

    private Decision<TiebreakEvent> onOpen() {
        if (asking == null || asking.stage() != Asking.Stage.READ) return refuse(NOT_NOW);
        return accept(new TiebreakEvent.BuzzerOpened(asking.turn(), order.at()));
    }

    private Decision<TiebreakEvent> onStopClock() {
        if (asking == null || !asking.clock().running()) return refuse(NOT_NOW);
        return accept(new TiebreakEvent.ClockStopped(asking.turn(), order.at()));
    }

    private Decision<TiebreakEvent> onStartClock() {
        if (asking == null || !isWaiting(asking) || asking.clock().running()) return refuse(NOT_NOW);
        return accept(new TiebreakEvent.ClockStarted(asking.turn(), order.at()));
    }

    /** Whether the buzzer is open and nobody has pressed. */
    private static boolean isWaiting(Asking asking) {
        return asking.stage() == Asking.Stage.OPEN && !asking.buzzer().pressed();
    }

    private Decision<TiebreakEvent> onCallTime() {
        if (asking == null || !isWaiting(asking)) return refuse(NOT_NOW);
        return accept(new TiebreakEvent.TimeCalled(asking.turn(), order.at()));
    }

    private Decision<TiebreakEvent> onSettle() {
        if (asking == null
                || asking.stage() != Asking.Stage.OPEN
                || !asking.buzzer().pressed()) return refuse(NOT_NOW);
        Buzzer.Ranked ranked = asking.buzzer().ranked(order.draw());
        return accept(new TiebreakEvent.FloorTaken(asking.turn(), ranked.teams(), ranked.drawn(), order.at()));
    }

    private Decision<TiebreakEvent> onGiveFloor(int team) {
        Tie tie = state.course().tie();
        if (asking == null || tie == null || asking.isOver()) return refuse(NOT_NOW);
        if (!tie.teams().has(team)) return refuse(NO_SUCH_TEAM);
        if (asking.hasFouled(team)) return refuse(TEAM_IS_LOCKED_OUT);
        if (asking.floor() == team) return accept();
        return accept(new TiebreakEvent.FloorGiven(asking.turn(), team, order.at()));
    }

    private Decision<TiebreakEvent> onRule(TiebreakCommand.Rule rule) {
        if (rule.turn() < state.turn()) return refuse(ALREADY_RULED);
        if (rule.turn() > state.turn()) return refuse(state.turn() == 0 ? NOTHING_TO_RULE : ANOTHER_QUESTION);
        if (asking == null || asking.isOver()) return refuse(ALREADY_RULED);
        if (asking.stage() != Asking.Stage.FLOOR || asking.floor() != rule.team()) return refuse(NOTHING_TO_RULE);
        return accept(new TiebreakEvent.Ruled(asking.turn(), rule.team(), rule.right()));
    }

    private Decision<TiebreakEvent> onSkip() {
        if (asking == null || asking.isOver()) return refuse(NOT_NOW);
        return accept(new TiebreakEvent.QuestionSkipped(asking.turn()));
    }

    private Decision<TiebreakEvent> onDrawLots() {
        Tie tie = state.course().tie();
        if (tie == null || !state.isForLots()) return refuse(NOT_NOW);
        List<Integer> lots = new ArrayList<>(tie.teams().toList());
        Collections.shuffle(lots, new Random(order.draw()));
        return accept(new TiebreakEvent.LotsDrawn(state.course().ties().size(), lots));
    }

    private Decision<TiebreakEvent> onOverrule(TiebreakCommand.Overrule overruling) {
        if (overruling.reason().isBlank()) return refuse(REASON_IS_MISSING);
        Asking asked = state.course().askedAt(overruling.turn());
        if (asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked.cancelled()) return refuse(ALREADY_CANCELLED);
        if (asked.right() == null || asked.floor() != overruling.team()) return refuse(NOTHING_TO_RULE);
        if (asked.right() == overruling.right()) return refuse(ALREADY_RULED);
        return accept(new TiebreakEvent.Overruled(
                overruling.turn(),
                overruling.team(),
                overruling.right(),
                overruling.reason().strip()));
    }

    private Decision<TiebreakEvent> onCancelQuestion(TiebreakCommand.CancelQuestion cancel) {
        if (cancel.reason().isBlank()) return refuse(REASON_IS_MISSING);
        Asking asked = state.course().askedAt(cancel.turn());
        if (asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked.cancelled()) return refuse(ALREADY_CANCELLED);
        return accept(new TiebreakEvent.QuestionCancelled(
                cancel.turn(), cancel.reason().strip()));
    }

    private Decision<TiebreakEvent> onReplaceQuestion(@Nullable QuestionId wanted) {
        if (asking == null || asking.stage() != Asking.Stage.READ) return refuse(NOT_NOW);
        List<Question> left = state.reserveLeft();
        if (left.isEmpty()) return refuse(NO_QUESTION_LEFT);
        Question by = wanted == null ? left.getFirst() : TiebreakState.question(left, wanted);
        if (by == null) return refuse(NO_SUCH_QUESTION);
        return accept(new TiebreakEvent.QuestionReplaced(asking.turn(), by.id()));
    }

    private Decision<TiebreakEvent> onBuzz(TiebreakCommand.Buzz buzz) {
        Players.Speaker speaker = players.speaker(order.by());
        Refusal refusal = speaker.refusal();
        if (refusal != null) return refuse(refusal);
        Tie tie = state.course().tie();
        if (asking == null || tie == null) return refuse(NO_QUESTION_OPEN);
        if (!tie.teams().has(speaker.team())) return refuse(TEAM_IS_LOCKED_OUT);
        if (buzz.turn() != asking.turn()) return refuse(buzz.turn() < asking.turn() ? TOO_LATE : ANOTHER_QUESTION);
        if (asking.isOver()) return refuse(BUZZER_IS_CLOSED);
        if (asking.hasFouled(speaker.team())) return refuse(TEAM_IS_LOCKED_OUT);
        if (asking.buzzer().has(speaker.team()) || asking.floor() == speaker.team()) return refuse(ALREADY_BUZZED);
        if (buzz.pressed().isAfter(asking.windowEnd())) return refuse(TOO_LATE);
        return press(asking, buzz, speaker);
    }

    private Decision<TiebreakEvent> press(Asking open, TiebreakCommand.Buzz buzz, Players.Speaker speaker) {
        Duration error = buzz.error() == null ? Duration.ZERO : buzz.error();
        boolean early = open.stage() == Asking.Stage.READ || buzz.pressed().isBefore(open.since());
        if (early)
            return accept(
                    new TiebreakEvent.PressedEarly(open.turn(), speaker.team(), speaker.seat(), buzz.pressed(), error));
        TiebreakEvent.Buzzed buzzed = new TiebreakEvent.Buzzed(
                open.turn(),
                speaker.team(),
                speaker.seat(),
                buzz.pressed(),
                error,
                order.at().plus(order.settle()));
        // Too late for the floor, not for an appeal.
        return open.stage() == Asking.Stage.OPEN ? accept(buzzed) : refuseKeeping(ANOTHER_TEAM_HOLDS_THE_FLOOR, buzzed);
    }
}
