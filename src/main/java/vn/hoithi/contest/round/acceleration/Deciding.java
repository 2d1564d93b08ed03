package vn.hoithi.contest.round.acceleration;

import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.Decision.refuseKeeping;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Judges what is asked of an acceleration. */
final class Deciding {
    private final AccelerationState state;
    private final Order<AccelerationCommand> order;
    private final Players players;
    private final Phase.@Nullable Asking asking;
    private final Phase.@Nullable Stage stage;

    Deciding(AccelerationState state, Order<AccelerationCommand> order, Players players) {
        this.state = state;
        this.order = order;
        this.players = players;
        this.asking = state.asking();
        this.stage = asking == null ? null : asking.stage();
    }

    Decision<AccelerationEvent> decide() {
        return switch (order.by()) {
            case Actor.Player player ->
                order.command() instanceof AccelerationCommand.GiveAnswer answer
                        ? onGiveAnswer(answer)
                        : refuse(NOT_YOUR_COMMAND);
            case Actor.Juror juror -> decideForJuror();
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Referee referee -> refuse(NOT_YOUR_COMMAND);
            case Actor.Spectator spectator -> refuse(NOT_YOUR_COMMAND);
        };
    }

    /** The jury rules, and leads nothing. */
    private Decision<AccelerationEvent> decideForJuror() {
        return switch (order.command()) {
            case AccelerationCommand.Rule rule -> onRule(rule);
            case AccelerationCommand.AcceptWording wording -> onAcceptWording(wording);
            case AccelerationCommand.Overrule overruling -> onOverrule(overruling);
            case AccelerationCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<AccelerationEvent> decideForHost() {
        return switch (order.command()) {
            case AccelerationCommand.Show show -> onShow();
            case AccelerationCommand.Start start -> onStart();
            case AccelerationCommand.StopClock stop -> onStopClock();
            case AccelerationCommand.StartClock start -> onStartClock();
            case AccelerationCommand.Lock lock -> onLock();
            case AccelerationCommand.ShowAnswers show -> onShowAnswers();
            case AccelerationCommand.Rule rule -> onRule(rule);
            case AccelerationCommand.AcceptWording wording -> onAcceptWording(wording);
            case AccelerationCommand.Confirm confirm -> onConfirm();
            case AccelerationCommand.EnterAnswer enter -> onEnterAnswer(enter);
            case AccelerationCommand.Overrule overruling -> onOverrule(overruling);
            case AccelerationCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            case AccelerationCommand.ReplaceQuestion replace -> onReplaceQuestion(replace);
            case AccelerationCommand.GiveAnswer answer -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<AccelerationEvent> onShow() {
        if (stage != null && stage != Phase.Stage.OVER) return refuse(NOT_NOW);
        Question question = state.upNext();
        if (question == null) return refuse(NO_QUESTION_LEFT);
        return accept(
                new AccelerationEvent.QuestionShown(state.turn() + 1, state.nextNumber(), question.id(), order.at()));
    }

    private Decision<AccelerationEvent> onStart() {
        if (asking == null || stage != Phase.Stage.READ) return refuse(NOT_NOW);
        return accept(new AccelerationEvent.AnswersOpened(asking.turn(), order.at()));
    }

    private Decision<AccelerationEvent> onStopClock() {
        if (asking == null || !asking.clock().running()) return refuse(NOT_NOW);
        return accept(new AccelerationEvent.ClockStopped(order.at()));
    }

    private Decision<AccelerationEvent> onStartClock() {
        if (asking == null || asking.clock().running() || stage != Phase.Stage.RUNNING) return refuse(NOT_NOW);
        return accept(new AccelerationEvent.ClockStarted(order.at()));
    }

    private Decision<AccelerationEvent> onLock() {
        if (asking == null || stage != Phase.Stage.RUNNING) return refuse(NOT_NOW);
        return accept(new AccelerationEvent.AnswersLocked(asking.turn(), order.at()));
    }

    private Decision<AccelerationEvent> onShowAnswers() {
        if (asking == null || stage != Phase.Stage.LOCKED) return refuse(NOT_NOW);
        return accept(new AccelerationEvent.AnswersShown(asking.turn()));
    }

    private boolean awaitsVerdicts() {
        return stage == Phase.Stage.LOCKED || stage == Phase.Stage.ANSWERS;
    }

    private Decision<AccelerationEvent> onRule(AccelerationCommand.Rule rule) {
        if (asking == null) return refuse(NOTHING_TO_RULE);
        if (rule.turn() != asking.turn()) return refuse(rule.turn() < asking.turn() ? ALREADY_RULED : ANOTHER_QUESTION);
        if (stage == Phase.Stage.OVER) return refuse(ALREADY_RULED);
        if (!awaitsVerdicts()) return refuse(NOT_NOW);
        if (!players.has(rule.team())) return refuse(NO_SUCH_TEAM);
        if (!asking.asked().given().has(rule.team())) return refuse(NOTHING_TO_RULE);
        Boolean ruling = asking.asked().rulings().get(rule.team());
        if (ruling != null && ruling == rule.right()) return accept();
        return accept(new AccelerationEvent.Ruled(rule.turn(), rule.team(), rule.right()));
    }

    private Decision<AccelerationEvent> onAcceptWording(AccelerationCommand.AcceptWording accepting) {
        if (asking == null || accepting.turn() > asking.turn()) return refuse(ANOTHER_QUESTION);
        if (accepting.turn() < asking.turn() || stage == Phase.Stage.OVER) return refuse(ALREADY_RULED);
        if (!awaitsVerdicts()) return refuse(NOT_NOW);
        String wording = accepting.wording().strip();
        if (wording.isEmpty() || wording.length() > Answer.LONGEST) return refuse(ANSWER_DOES_NOT_FIT);
        if (asking.asked().marking().alsoAccepted().contains(wording)) return accept();
        return accept(new AccelerationEvent.WordingAccepted(accepting.turn(), wording));
    }

    private Decision<AccelerationEvent> onConfirm() {
        if (asking == null || stage != Phase.Stage.ANSWERS) return refuse(NOT_NOW);
        if (!asking.asked().undecided().isEmpty()) return refuse(SOMEONE_IS_UNDECIDED);
        return accept(new AccelerationEvent.QuestionConfirmed(asking.turn()));
    }

    private Decision<AccelerationEvent> onEnterAnswer(AccelerationCommand.EnterAnswer enter) {
        if (asking == null) return refuse(NO_QUESTION_OPEN);
        if (enter.turn() != asking.turn()) return refuse(ANOTHER_QUESTION);
        if (stage != Phase.Stage.RUNNING && !awaitsVerdicts()) return refuse(NOT_NOW);
        if (!players.has(enter.team())) return refuse(NO_SUCH_TEAM);
        Optional<Answer> answer = kept(enter.answer());
        if (answer.isEmpty()) return refuse(ANSWER_DOES_NOT_FIT);
        Integer ms = enter.tookMs();
        if (ms != null && (ms < 0 || ms > asking.clock().total().toMillis())) return refuse(FIGURE_OUT_OF_RANGE);
        Duration took = ms == null ? asking.clock().elapsed(order.at()) : Duration.ofMillis(ms);
        return accept(new AccelerationEvent.AnswerEntered(enter.turn(), enter.team(), answer.get(), took, order.at()));
    }

    private Optional<Answer> kept(Answer answer) {
        if (asking == null) return Optional.empty();
        Answer plain = answer instanceof Answer.Typed typed
                ? new Answer.Typed(typed.text().strip())
                : answer;
        return plain.keptFor(asking.asked().question().form());
    }

    private Decision<AccelerationEvent> onOverrule(AccelerationCommand.Overrule overruling) {
        if (overruling.reason().isBlank()) return refuse(REASON_IS_MISSING);
        Asked asked = state.askedAt(overruling.turn());
        if (asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked.cancelled()) return refuse(ALREADY_CANCELLED);
        if (!asked.given().has(overruling.team())) return refuse(NOTHING_TO_RULE);
        return accept(new AccelerationEvent.Overruled(
                overruling.turn(),
                overruling.team(),
                overruling.right(),
                overruling.reason().strip()));
    }

    private Decision<AccelerationEvent> onCancelQuestion(AccelerationCommand.CancelQuestion cancel) {
        if (cancel.reason().isBlank()) return refuse(REASON_IS_MISSING);
        boolean present = asking != null && asking.turn() == cancel.turn();
        Asked asked = state.askedAt(cancel.turn());
        if (asked == null && !present) return refuse(NO_SUCH_QUESTION);
        if (asked != null && asked.cancelled()) return refuse(ALREADY_CANCELLED);
        return accept(new AccelerationEvent.QuestionCancelled(
                cancel.turn(), cancel.reason().strip(), order.at()));
    }

    private Decision<AccelerationEvent> onReplaceQuestion(AccelerationCommand.ReplaceQuestion replace) {
        if (asking == null || (stage != Phase.Stage.READ && stage != Phase.Stage.RUNNING)) return refuse(NOT_NOW);
        if (!asking.asked().given().isEmpty()) return refuse(NOT_NOW);
        if (state.reserve().isEmpty()) return refuse(NO_QUESTION_LEFT);
        Question by = replace.by() == null ? state.reserve().getFirst() : state.reserve(replace.by());
        if (by == null) return refuse(NO_SUCH_QUESTION);
        return accept(new AccelerationEvent.QuestionReplaced(asking.turn(), by.id()));
    }

    private Decision<AccelerationEvent> onGiveAnswer(AccelerationCommand.GiveAnswer command) {
        Players.Speaker speaker = players.speaker(order.by());
        if (speaker.refusal() != null) return refuse(speaker.refusal());
        if (asking == null) return refuse(command.turn() <= state.turn() ? TOO_LATE : NO_QUESTION_OPEN);
        if (command.turn() != asking.turn())
            return refuse(command.turn() < asking.turn() ? TOO_LATE : ANOTHER_QUESTION);
        if (stage == Phase.Stage.READ || beforeTheStart(asking, command.pressed())) return refuse(NO_QUESTION_OPEN);
        Optional<Answer> answer = kept(command.answer());
        if (answer.isEmpty()) return refuse(ANSWER_DOES_NOT_FIT);
        if (isLate(asking, command.pressed()))
            return refuseKeeping(
                    TOO_LATE,
                    new AccelerationEvent.LateAnswerKept(
                            command.turn(), speaker.team(), speaker.seat(), answer.get(), command.pressed()));
        if (whileStopped(asking, command.pressed())) return refuse(NO_QUESTION_OPEN);
        Given earlier = asking.asked().given().get(speaker.team());
        // The same answer again keeps the earlier time; it is acknowledged and changes nothing.
        if (earlier != null && earlier.answer().equals(answer.get())) return accept();
        // Sent before the one that is known already, and overtaken by it on the way.
        if (earlier != null && command.pressed().isBefore(earlier.pressed())) return accept();
        return accept(new AccelerationEvent.Answered(
                command.turn(), speaker.team(), speaker.seat(), answer.get(), command.pressed()));
    }

    /** Typed at an earlier start of the same question, which was undone: it would count as if it had taken no time. */
    private static boolean beforeTheStart(Phase.Asking asking, Instant pressed) {
        Instant started = asking.startedAt();
        return started == null || pressed.isBefore(started);
    }

    private static boolean isLate(Phase.Asking asking, Instant pressed) {
        if (asking.stage() != Phase.Stage.RUNNING) return true;
        Instant deadline = asking.clock().deadline();
        return deadline != null && pressed.isAfter(deadline);
    }

    private static boolean whileStopped(Phase.Asking asking, Instant pressed) {
        Instant stopped = asking.stoppedAt();
        return stopped != null && pressed.isAfter(stopped);
    }
}
