package vn.hoithi.contest.round.warmup;

import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.Decision.refuseKeeping;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.question.Question;

/** Judges what is asked of a warm-up. */
final class Deciding {
    private final WarmupState state;
    private final Order<WarmupCommand> order;
    private final Players players;
    private final Phase.@Nullable Asking asking;

    Deciding(WarmupState state, Order<WarmupCommand> order, Players players) {
        this.state = state;
        this.order = order;
        this.players = players;
        this.asking = state.asking();
    }

    Decision<WarmupEvent> decide() {
        return switch (order.by()) {
            case Actor.Player player ->
                order.command() instanceof WarmupCommand.Buzz buzz ? onBuzz(buzz) : refuse(NOT_YOUR_COMMAND);
            case Actor.Juror juror -> decideForJuror();
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Referee referee -> refuse(NOT_YOUR_COMMAND);
            case Actor.Spectator spectator -> refuse(NOT_YOUR_COMMAND);
        };
    }

    /** The jury rules, and leads nothing. */
    private Decision<WarmupEvent> decideForJuror() {
        return switch (order.command()) {
            case WarmupCommand.Rule rule -> onRule(rule);
            case WarmupCommand.Overrule overruling -> onOverrule(overruling);
            case WarmupCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<WarmupEvent> decideForHost() {
        return switch (order.command()) {
            case WarmupCommand.Show show -> onShow();
            case WarmupCommand.ReadDone done -> onReadDone();
            case WarmupCommand.StopClock stop -> onStopClock();
            case WarmupCommand.StartClock start -> onStartClock();
            case WarmupCommand.CallTime call -> onCallTime();
            case WarmupCommand.Settle settle -> onSettle();
            case WarmupCommand.GiveFloor give -> onGiveFloor(give.team());
            case WarmupCommand.Rule rule -> onRule(rule);
            case WarmupCommand.Skip skip -> onSkip();
            case WarmupCommand.Overrule overruling -> onOverrule(overruling);
            case WarmupCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            case WarmupCommand.ReplaceQuestion replace -> onReplaceQuestion(replace);
            case WarmupCommand.Buzz buzz -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<WarmupEvent> onShow() {
        if (asking != null && asking.stage() != Phase.Stage.OVER) return refuse(NOT_NOW);
        WarmupEvent.QuestionShown shown = shown(state);
        return shown == null ? refuse(NO_QUESTION_LEFT) : accept(shown);
    }

    private WarmupEvent.@Nullable QuestionShown shown(WarmupState from) {
        Slot slot = from.upNext();
        return slot == null
                ? null
                : new WarmupEvent.QuestionShown(
                        from.turn() + 1,
                        slot.team(),
                        slot.label(),
                        slot.question().id(),
                        order.at());
    }

    private Decision<WarmupEvent> onReadDone() {
        if (asking == null || asking.stage() != Phase.Stage.READ) return refuse(NOT_NOW);
        if (asking.buzzer().pressed()) return refuse(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        return accept(new WarmupEvent.ReadingDone(order.at()));
    }

    private Decision<WarmupEvent> onStopClock() {
        if (asking == null || !asking.clock().running()) return refuse(NOT_NOW);
        return accept(new WarmupEvent.ClockStopped(order.at()));
    }

    private Decision<WarmupEvent> onStartClock() {
        if (asking == null || asking.clock().running() || asking.stage() != Phase.Stage.RUNNING) return refuse(NOT_NOW);
        return accept(new WarmupEvent.ClockStarted(order.at()));
    }

    private Decision<WarmupEvent> onCallTime() {
        if (asking == null
                || asking.stage() != Phase.Stage.RUNNING
                || asking.buzzer().pressed()) return refuse(NOT_NOW);
        return accept(new WarmupEvent.TimeCalled(asking.turn(), order.at()));
    }

    private Decision<WarmupEvent> onSettle() {
        if (asking == null || !asking.buzzer().pressed() || isTaken(asking)) return refuse(NOT_NOW);
        Buzzer.Ranked ranked = asking.buzzer().ranked(order.draw());
        return accept(new WarmupEvent.FloorTaken(asking.turn(), ranked.teams(), ranked.drawn(), order.at()));
    }

    private static boolean isTaken(Phase.Asking asking) {
        return asking.stage() == Phase.Stage.FLOOR || asking.stage() == Phase.Stage.OVER;
    }

    private Decision<WarmupEvent> onGiveFloor(int team) {
        if (asking == null || !asking.together() || asking.stage() == Phase.Stage.OVER) return refuse(NOT_NOW);
        if (!players.has(team)) return refuse(NO_SUCH_TEAM);
        if (asking.floor() == team) return accept();
        return accept(new WarmupEvent.FloorGiven(asking.turn(), team, order.at()));
    }

    private Decision<WarmupEvent> onRule(WarmupCommand.Rule rule) {
        if (asking == null) return refuse(NOTHING_TO_RULE);
        if (rule.turn() != asking.turn()) return refuse(rule.turn() < asking.turn() ? ALREADY_RULED : ANOTHER_QUESTION);
        if (asking.stage() == Phase.Stage.OVER) return refuse(ALREADY_RULED);
        if (asking.together() && asking.stage() != Phase.Stage.FLOOR) return refuse(NOTHING_TO_RULE);
        if (!asking.together() && asking.stage() == Phase.Stage.READ) return refuse(NOTHING_TO_RULE);
        int team = asking.together() ? asking.floor() : asking.slot().team();
        WarmupEvent.Ruled ruled = new WarmupEvent.Ruled(asking.turn(), team, rule.right());
        return new Decision<>(followed(ruled), null);
    }

    /** Under the clock of a whole turn the next question comes at once: no time is lost between. */
    private List<WarmupEvent> followed(WarmupEvent ruled) {
        List<WarmupEvent> events = new ArrayList<>(List.of(ruled));
        WarmupState after = Applying.apply(state, ruled);
        Phase.Asking now = after.asking();
        WarmupEvent.QuestionShown next = shown(after);
        boolean runs = now != null && now.clock().running() && order.at().isBefore(deadline(now));
        if (next != null && runs && after.clockRunsOn()) events.add(next);
        return events;
    }

    private static Instant deadline(Phase.Asking asking) {
        Instant deadline = asking.clock().deadline();
        return deadline == null ? Instant.MAX : deadline;
    }

    private Decision<WarmupEvent> onSkip() {
        if (asking == null || asking.stage() == Phase.Stage.OVER) return refuse(NOT_NOW);
        return new Decision<>(followed(new WarmupEvent.QuestionSkipped(asking.turn())), null);
    }

    private Decision<WarmupEvent> onOverrule(WarmupCommand.Overrule overruling) {
        if (overruling.reason().isBlank()) return refuse(REASON_IS_MISSING);
        Asked asked = state.askedAt(overruling.turn());
        if (asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked.cancelled()) return refuse(ALREADY_CANCELLED);
        if (asked.right() == null || asked.team() != overruling.team()) return refuse(NOTHING_TO_RULE);
        return accept(new WarmupEvent.Overruled(
                overruling.turn(),
                overruling.team(),
                overruling.right(),
                overruling.reason().strip()));
    }

    private Decision<WarmupEvent> onCancelQuestion(WarmupCommand.CancelQuestion cancel) {
        if (cancel.reason().isBlank()) return refuse(REASON_IS_MISSING);
        boolean present = asking != null && asking.turn() == cancel.turn();
        Asked asked = state.askedAt(cancel.turn());
        if (asked == null && !present) return refuse(NO_SUCH_QUESTION);
        if (asked != null && asked.cancelled()) return refuse(ALREADY_CANCELLED);
        return accept(
                new WarmupEvent.QuestionCancelled(cancel.turn(), cancel.reason().strip()));
    }

    private Decision<WarmupEvent> onReplaceQuestion(WarmupCommand.ReplaceQuestion replace) {
        if (asking == null || isTaken(asking) || asking.buzzer().pressed()) return refuse(NOT_NOW);
        if (state.reserve().isEmpty()) return refuse(NO_QUESTION_LEFT);
        Question by = replace.by() == null ? state.reserve().getFirst() : state.reserve(replace.by());
        if (by == null) return refuse(NO_SUCH_QUESTION);
        return accept(new WarmupEvent.QuestionReplaced(asking.turn(), by.id()));
    }

    private Decision<WarmupEvent> onBuzz(WarmupCommand.Buzz buzz) {
        Players.Speaker speaker = players.speaker(order.by());
        if (speaker.refusal() != null) return refuse(speaker.refusal());
        if (asking == null) return refuse(NO_QUESTION_OPEN);
        if (buzz.turn() != asking.turn()) return refuse(buzz.turn() < asking.turn() ? TOO_LATE : ANOTHER_QUESTION);
        if (!asking.together() || asking.stage() == Phase.Stage.OVER) return refuse(BUZZER_IS_CLOSED);
        if (buzz.pressed().isBefore(asking.shownAt())) return refuse(BUZZER_IS_NOT_OPEN_YET);
        if (asking.buzzer().has(speaker.team())) return refuse(ALREADY_BUZZED);
        if (buzz.pressed().isAfter(deadline(asking))) return refuse(TOO_LATE);
        Duration error = buzz.error() == null ? Duration.ZERO : buzz.error();
        WarmupEvent.Buzzed buzzed = new WarmupEvent.Buzzed(
                asking.turn(),
                speaker.team(),
                speaker.seat(),
                buzz.pressed(),
                error,
                order.at().plus(order.settle()));
        // Too late for the floor, not for an appeal.
        if (asking.stage() == Phase.Stage.FLOOR) return refuseKeeping(ANOTHER_TEAM_HOLDS_THE_FLOOR, buzzed);
        return accept(buzzed);
    }
}
