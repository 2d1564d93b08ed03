package vn.hoithi.contest.round.obstacle;

import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.Decision.refuseKeeping;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Players;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/** Judges what is asked of an obstacle round: who may ask, and whether what would happen fits. */
final class Deciding {
    private final ObstacleState state;
    private final Course course;
    private final Order<ObstacleCommand> order;
    private final Players players;

    Deciding(ObstacleState state, Order<ObstacleCommand> order, Players players) {
        this.state = state;
        this.course = state.course();
        this.order = order;
        this.players = players;
    }

    Decision<ObstacleEvent> decide() {
        return switch (order.by()) {
            case Actor.Player player -> decideForPlayer();
            case Actor.Juror juror -> decideForJuror();
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Referee referee -> refuse(NOT_YOUR_COMMAND);
            case Actor.Spectator spectator -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<ObstacleEvent> decideForPlayer() {
        if (!(order.command() instanceof ObstacleCommand.PickRow)
                && !(order.command() instanceof ObstacleCommand.Buzz)
                && !(order.command() instanceof ObstacleCommand.GiveAnswer)) return refuse(NOT_YOUR_COMMAND);
        Players.Speaker speaker = players.speaker(order.by());
        if (speaker.refusal() != null) return refuse(speaker.refusal());
        return switch (order.command()) {
            case ObstacleCommand.PickRow pick -> onPickOf(speaker.team(), pick.row());
            case ObstacleCommand.Buzz buzz -> onBuzz(speaker, buzz);
            case ObstacleCommand.GiveAnswer answer -> onGiveAnswer(speaker, answer);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    /** The jury rules, and leads nothing. */
    private Decision<ObstacleEvent> decideForJuror() {
        return switch (order.command()) {
            case ObstacleCommand.Rule rule -> onRule(rule);
            case ObstacleCommand.AcceptWording wording -> onAcceptWording(wording);
            case ObstacleCommand.Overrule overruling -> onOverrule(overruling);
            case ObstacleCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<ObstacleEvent> decideForHost() {
        return switch (order.command()) {
            case ObstacleCommand.PickRow pick -> onPick(pick.row());
            case ObstacleCommand.ShowCentre show -> onPick(Place.CENTRE);
            case ObstacleCommand.ShowHint show -> fitting(new ObstacleEvent.HintShown(order.at()));
            case ObstacleCommand.ReadDone done -> fitting(new ObstacleEvent.ReadingDone(order.at()));
            case ObstacleCommand.StopClock stop -> fitting(new ObstacleEvent.ClockStopped(order.at()));
            case ObstacleCommand.StartClock start -> fitting(new ObstacleEvent.ClockStarted(order.at()));
            case ObstacleCommand.CallTime call -> fitting(new ObstacleEvent.TimeCalled(order.at()));
            case ObstacleCommand.ShowAnswers show -> onShowAnswers();
            case ObstacleCommand.EnterAnswer enter -> onEnterAnswer(enter);
            case ObstacleCommand.Rule rule -> onRule(rule);
            case ObstacleCommand.AcceptWording wording -> onAcceptWording(wording);
            case ObstacleCommand.Confirm confirm -> onConfirm(confirm.turn());
            case ObstacleCommand.Settle settle -> onSettle();
            case ObstacleCommand.GiveFloor give -> onGiveFloor(give.team());
            case ObstacleCommand.DropBuzz drop -> fitting(new ObstacleEvent.BuzzDropped(drop.team(), order.at()));
            case ObstacleCommand.NoteAudience note -> fitting(new ObstacleEvent.AudienceNoted(note.right()));
            case ObstacleCommand.Reveal reveal -> fitting(new ObstacleEvent.KeywordRevealed());
            case ObstacleCommand.Overrule overruling -> onOverrule(overruling);
            case ObstacleCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            case ObstacleCommand.ReplaceQuestion replace -> onReplaceQuestion(replace.by());
            case ObstacleCommand.Buzz buzz -> refuse(NOT_YOUR_COMMAND);
            case ObstacleCommand.GiveAnswer answer -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<ObstacleEvent> fitting(ObstacleEvent event) {
        Refusal wrong = Fitting.refusal(state, event);
        return wrong == null ? accept(event) : refuse(wrong);
    }

    private Decision<ObstacleEvent> onPick(int place) {
        int team = place == Place.CENTRE ? 0 : course.nextPicker();
        if (place != Place.CENTRE && !Place.isRow(place)) return refuse(NO_SUCH_ROW);
        QuestionId question = course.question(place).id();
        return fitting(new ObstacleEvent.QuestionShown(course.turn() + 1, place, team, question, order.at()));
    }

    private Decision<ObstacleEvent> onPickOf(int team, int row) {
        if (!course.in().has(team)) return refuse(TEAM_IS_LOCKED_OUT);
        if (course.nextPicker() != team) return refuse(NOT_YOUR_TURN);
        return Place.isRow(row) ? onPick(row) : refuse(NO_SUCH_ROW);
    }

    private Decision<ObstacleEvent> onShowAnswers() {
        Asking asking = course.asking();
        return asking == null ? refuse(NOT_NOW) : fitting(new ObstacleEvent.AnswersShown(asking.turn()));
    }

    private Decision<ObstacleEvent> onEnterAnswer(ObstacleCommand.EnterAnswer enter) {
        Answer kept = kept(enter.answer());
        ObstacleEvent.AnswerEntered entered = new ObstacleEvent.AnswerEntered(
                enter.turn(), enter.team(), kept == null ? enter.answer() : kept, order.at());
        Refusal wrong = Fitting.refusal(state, entered);
        if (wrong != null) return refuse(wrong);
        return kept == null ? refuse(ANSWER_DOES_NOT_FIT) : accept(entered);
    }

    private @Nullable Answer kept(Answer answer) {
        Asking asking = course.asking();
        return asking == null ? null : asking.kept(answer);
    }

    private Decision<ObstacleEvent> onRule(ObstacleCommand.Rule rule) {
        return fitting(new ObstacleEvent.Ruled(rule.turn(), rule.team(), rule.right(), order.at()));
    }

    private Decision<ObstacleEvent> onAcceptWording(ObstacleCommand.AcceptWording wording) {
        return fitting(new ObstacleEvent.WordingAccepted(
                wording.turn(), wording.wording().strip()));
    }

    private Decision<ObstacleEvent> onConfirm(int turn) {
        Asking asking = course.asking();
        List<Integer> right = asking == null
                ? List.of()
                : course.counted(asking).stream()
                        .filter(team -> Boolean.TRUE.equals(asking.verdict(team)))
                        .toList();
        return fitting(new ObstacleEvent.RowConfirmed(turn, right));
    }

    private Decision<ObstacleEvent> onSettle() {
        if (!course.calling().buzzer().pressed()) return refuse(NOT_NOW);
        Buzzer.Ranked ranked = course.calling().buzzer().ranked(order.draw());
        return fitting(new ObstacleEvent.FloorTaken(
                course.turn() + 1, ranked.teams(), ranked.drawn(), order.draw(), order.at()));
    }

    private Decision<ObstacleEvent> onGiveFloor(int team) {
        if (team != 0 && course.calling().floor() == team) return accept();
        return fitting(new ObstacleEvent.FloorGiven(course.turn() + 1, team, order.draw(), order.at()));
    }

    private Decision<ObstacleEvent> onOverrule(ObstacleCommand.Overrule overruling) {
        if (overruling.reason().isBlank()) return refuse(REASON_IS_MISSING);
        return fitting(new ObstacleEvent.Overruled(
                overruling.turn(),
                overruling.team(),
                overruling.right(),
                overruling.reason().strip(),
                order.at()));
    }

    private Decision<ObstacleEvent> onCancelQuestion(ObstacleCommand.CancelQuestion cancel) {
        if (cancel.reason().isBlank()) return refuse(REASON_IS_MISSING);
        return fitting(new ObstacleEvent.QuestionCancelled(
                cancel.turn(), cancel.reason().strip(), order.at()));
    }

    private Decision<ObstacleEvent> onReplaceQuestion(@Nullable QuestionId wanted) {
        Asking asking = course.present();
        if (asking == null) return refuse(NOT_NOW);
        List<Question> reserve = course.reserve();
        if (reserve.isEmpty()) return refuse(NO_QUESTION_LEFT);
        QuestionId by = wanted == null ? reserve.getFirst().id() : wanted;
        return fitting(new ObstacleEvent.QuestionReplaced(asking.turn(), by));
    }

    private Decision<ObstacleEvent> onBuzz(Players.Speaker speaker, ObstacleCommand.Buzz buzz) {
        Duration error = buzz.error() == null ? Duration.ZERO : buzz.error();
        return fitting(new ObstacleEvent.Buzzed(
                speaker.team(),
                speaker.seat(),
                buzz.pressed(),
                error,
                order.at().plus(order.settle())));
    }

    private Decision<ObstacleEvent> onGiveAnswer(Players.Speaker speaker, ObstacleCommand.GiveAnswer command) {
        Asking asking = course.asking();
        Answer kept = kept(command.answer());
        ObstacleEvent.Answered answered = new ObstacleEvent.Answered(
                command.turn(),
                speaker.team(),
                speaker.seat(),
                kept == null ? command.answer() : kept,
                command.pressed());
        Refusal wrong = Fitting.refusal(state, answered);
        if (kept == null) return refuse(wrong == null ? ANSWER_DOES_NOT_FIT : wrong);
        ObstacleEvent.LateAnswerKept late = new ObstacleEvent.LateAnswerKept(
                command.turn(), speaker.team(), speaker.seat(), kept, command.pressed());
        if (wrong == TOO_LATE && Fitting.refusal(state, late) == null) return refuseKeeping(TOO_LATE, late);
        if (wrong != null) return refuse(wrong);
        Given earlier = asking == null ? null : asking.given().get(speaker.team());
        // The same answer again keeps the earlier time.
        return earlier != null && earlier.answer().equals(kept) ? accept() : accept(answered);
    }
}
