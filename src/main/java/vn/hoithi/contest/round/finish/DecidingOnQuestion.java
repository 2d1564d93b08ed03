package vn.hoithi.contest.round.finish;

import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.Decision.refuseKeeping;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.question.Question;

/** Judges what is asked of a question of a finish once it is shown. */
final class DecidingOnQuestion {
    private final FinishState state;
    private final Order<FinishCommand> order;
    private final Players players;
    private final Phase.@Nullable Asking asking;

    DecidingOnQuestion(FinishState state, Order<FinishCommand> order, Players players) {
        this.state = state;
        this.order = order;
        this.players = players;
        this.asking = state.asking();
    }

    Decision<FinishEvent> onReadDone() {
        if (asking == null || asking.stage() != Phase.Stage.READ) return refuse(NOT_NOW);
        return accept(new FinishEvent.ReadingDone(state.turn(), order.at()));
    }

    Decision<FinishEvent> onStopClock() {
        if (asking == null || !asking.clock().running()) return refuse(NOT_NOW);
        return accept(new FinishEvent.ClockStopped(state.turn(), order.at()));
    }

    Decision<FinishEvent> onStartClock() {
        if (asking == null || !asking.stage().hasClock() || asking.clock().running()) return refuse(NOT_NOW);
        if (asking.buzzer().pressed() && asking.stage() == Phase.Stage.STEAL) return refuse(NOT_NOW);
        return accept(new FinishEvent.ClockStarted(state.turn(), order.at()));
    }

    Decision<FinishEvent> onAddTime(int seconds) {
        if (asking == null || !asking.stage().ofOwner() || asking.stage() == Phase.Stage.TIME) return refuse(NOT_NOW);
        if (!state.rules().practical().seconds().contains(seconds)) return refuse(FIGURE_OUT_OF_RANGE);
        if (state.practicalsLeft() <= 0) return refuse(NO_PRACTICAL_QUESTION_LEFT);
        return accept(new FinishEvent.TimeAdded(state.turn(), seconds));
    }

    Decision<FinishEvent> onCallTime() {
        if (asking == null || !asking.stage().hasClock()) return refuse(NOT_NOW);
        if (asking.buzzer().pressed() && asking.stage() == Phase.Stage.STEAL) return refuse(NOT_NOW);
        return accept(new FinishEvent.TimeCalled(state.turn(), order.at()));
    }

    Decision<FinishEvent> onSettle() {
        if (asking == null
                || asking.stage() != Phase.Stage.STEAL
                || !asking.buzzer().pressed()) return refuse(NOT_NOW);
        Buzzer.Ranked ranked = asking.buzzer().ranked(order.draw());
        return accept(new FinishEvent.FloorTaken(state.turn(), ranked.teams(), ranked.drawn(), order.at()));
    }

    Decision<FinishEvent> onGiveFloor(int team) {
        Asked present = state.present();
        if (asking == null || present == null) return refuse(NOT_NOW);
        boolean open = asking.stage() == Phase.Stage.STEAL || asking.stage().ofThief();
        if (!open) return refuse(NOT_NOW);
        if (!players.has(team)) return refuse(NO_SUCH_TEAM);
        if (team == present.owner()) return refuse(OWNER_MAY_NOT_STEAL);
        if (asking.stage().ofThief() && present.thief() == team) return accept();
        return accept(new FinishEvent.FloorGiven(state.turn(), team, order.at()));
    }

    Decision<FinishEvent> onStartAnswer() {
        if (asking == null || asking.stage() != Phase.Stage.FLOOR) return refuse(NOT_NOW);
        return accept(new FinishEvent.AnswerStarted(state.turn(), order.at()));
    }

    Decision<FinishEvent> onRule(FinishCommand.Rule rule) {
        Asked asked = state.askedAt(rule.turn());
        if (asked == null) return refuse(state.turn() == 0 ? NOTHING_TO_RULE : ANOTHER_QUESTION);
        if (asking == null || asking.stage() == Phase.Stage.OVER || rule.turn() < state.turn())
            return refuse(ALREADY_RULED);
        boolean ofOwner = rule.team() == asked.owner();
        if (ofOwner && asked.right() != null) return refuse(ALREADY_RULED);
        if (ofOwner && asking.stage() == Phase.Stage.READ) return refuse(NOTHING_TO_RULE);
        boolean ofThief = asking.stage().ofThief() && rule.team() == asked.thief();
        if (!ofOwner && !ofThief) return refuse(NOTHING_TO_RULE);
        return accept(new FinishEvent.Ruled(rule.turn(), rule.team(), rule.right(), order.at()));
    }

    Decision<FinishEvent> onSkip() {
        if (asking == null || asking.stage() != Phase.Stage.STEAL) return refuse(NOT_NOW);
        if (asking.buzzer().pressed()) return refuse(ANOTHER_TEAM_HOLDS_THE_FLOOR);
        return accept(new FinishEvent.StealSkipped(state.turn()));
    }

    Decision<FinishEvent> onOverrule(FinishCommand.Overrule overruling) {
        if (overruling.reason().isBlank()) return refuse(REASON_IS_MISSING);
        Asked asked = state.askedAt(overruling.turn());
        if (asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked.cancelled()) return refuse(ALREADY_CANCELLED);
        boolean ofOwner = overruling.team() == asked.owner();
        boolean ofThief = asked.hasSteal() && overruling.team() == asked.thief();
        Boolean verdict = ofOwner ? asked.right() : ofThief ? asked.stolen() : null;
        if (verdict == null) return refuse(NOTHING_TO_RULE);
        if (verdict == overruling.right()) return refuse(ALREADY_RULED);
        return accept(new FinishEvent.Overruled(
                overruling.turn(),
                overruling.team(),
                overruling.right(),
                overruling.reason().strip()));
    }

    Decision<FinishEvent> onCancelQuestion(FinishCommand.CancelQuestion cancel) {
        if (cancel.reason().isBlank()) return refuse(REASON_IS_MISSING);
        Asked asked = state.askedAt(cancel.turn());
        if (asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked.cancelled()) return refuse(ALREADY_CANCELLED);
        return accept(
                new FinishEvent.QuestionCancelled(cancel.turn(), cancel.reason().strip()));
    }

    Decision<FinishEvent> onReplaceQuestion(FinishCommand.ReplaceQuestion replace) {
        if (asking == null || !asking.stage().ofOwner()) return refuse(NOT_NOW);
        if (state.reserve().isEmpty()) return refuse(NO_QUESTION_LEFT);
        Question by = replace.by() == null ? state.reserve().getFirst() : state.reserve(replace.by());
        if (by == null) return refuse(NO_SUCH_QUESTION);
        return accept(new FinishEvent.QuestionReplaced(state.turn(), by.id()));
    }

    Decision<FinishEvent> onBuzz(FinishCommand.Buzz buzz) {
        Players.Speaker speaker = players.speaker(order.by());
        Refusal refusal = speaker.refusal();
        if (refusal != null) return refuse(refusal);
        Asked present = state.present();
        if (asking == null || present == null) return refuse(NO_QUESTION_OPEN);
        if (buzz.turn() != state.turn()) return refuse(buzz.turn() < state.turn() ? TOO_LATE : ANOTHER_QUESTION);
        if (speaker.team() == present.owner()) return refuse(OWNER_MAY_NOT_STEAL);
        if (asking.stage().ofOwner()) return refuse(BUZZER_IS_NOT_OPEN_YET);
        if (asking.stage() == Phase.Stage.OVER) return refuse(BUZZER_IS_CLOSED);
        if (buzz.pressed().isBefore(asking.since())) return refuse(BUZZER_IS_NOT_OPEN_YET);
        if (asking.buzzer().has(speaker.team())) return refuse(ALREADY_BUZZED);
        if (asking.stage() == Phase.Stage.STEAL && buzz.pressed().isAfter(asking.windowEnd())) return refuse(TOO_LATE);
        FinishEvent.Buzzed buzzed = buzzed(buzz, speaker);
        // Too late for the floor, not for an appeal.
        return asking.stage() == Phase.Stage.STEAL
                ? accept(buzzed)
                : refuseKeeping(ANOTHER_TEAM_HOLDS_THE_FLOOR, buzzed);
    }

    private FinishEvent.Buzzed buzzed(FinishCommand.Buzz buzz, Players.Speaker speaker) {
        return new FinishEvent.Buzzed(
                state.turn(),
                speaker.team(),
                speaker.seat(),
                buzz.pressed(),
                buzz.error() == null ? Duration.ZERO : buzz.error(),
                order.at().plus(order.settle()));
    }
}
