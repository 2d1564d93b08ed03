package vn.hoithi.contest.round.audience;

import static vn.hoithi.contest.ContestRefusal.NAME_IS_TOO_LONG;
import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Order;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Judges what is asked of questions for the audience. */
final class Deciding {
    private final AudienceState state;
    private final Order<AudienceCommand> order;
    private final Cast cast;
    private final Phase.@Nullable Asking asking;
    private final Phase.@Nullable Stage stage;

    Deciding(AudienceState state, Order<AudienceCommand> order, Cast cast) {
        this.state = state;
        this.order = order;
        this.cast = cast;
        this.asking = state.asking();
        this.stage = asking == null ? null : asking.stage();
    }

    Decision<AudienceEvent> decide() {
        return switch (order.by()) {
            case Actor.Spectator spectator -> decideForCrowd("");
            case Actor.Player player -> decideForPlayer(player.seat());
            case Actor.Juror juror -> decideForJuror();
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Referee referee -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<AudienceEvent> decideForPlayer(int seat) {
        Contestant contestant = cast.at(seat);
        if (!state.rules().seatedToo() || contestant == null) return refuse(ONLY_FOR_THE_AUDIENCE);
        return decideForCrowd(contestant.name());
    }

    private Decision<AudienceEvent> decideForCrowd(String name) {
        return order.command() instanceof AudienceCommand.GiveAnswer answer
                ? onGiveAnswer(answer, name)
                : refuse(NOT_YOUR_COMMAND);
    }

    /** The jury rules, and leads nothing. */
    private Decision<AudienceEvent> decideForJuror() {
        return switch (order.command()) {
            case AudienceCommand.AcceptWording wording -> onAcceptWording(wording);
            case AudienceCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<AudienceEvent> decideForHost() {
        return switch (order.command()) {
            case AudienceCommand.Show show -> onShow();
            case AudienceCommand.Start start -> onStart();
            case AudienceCommand.StopClock stop -> onStopClock();
            case AudienceCommand.StartClock start -> onStartClock();
            case AudienceCommand.Lock lock -> onLock();
            case AudienceCommand.Reveal reveal -> onReveal();
            case AudienceCommand.AcceptWording wording -> onAcceptWording(wording);
            case AudienceCommand.DrawWinners draw -> onDrawWinners();
            case AudienceCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            case AudienceCommand.ReplaceQuestion replace -> onReplaceQuestion(replace);
            case AudienceCommand.GiveAnswer answer -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<AudienceEvent> onShow() {
        if (asking != null && !asking.done()) return refuse(NOT_NOW);
        Question question = state.upNext();
        if (question == null) return refuse(NO_QUESTION_LEFT);
        return accept(new AudienceEvent.QuestionShown(state.turn() + 1, state.nextNumber(), question.id(), order.at()));
    }

    private Decision<AudienceEvent> onStart() {
        if (asking == null || stage != Phase.Stage.READ) return refuse(NOT_NOW);
        return accept(new AudienceEvent.AnswersOpened(asking.turn(), order.at()));
    }

    private Decision<AudienceEvent> onStopClock() {
        if (asking == null || !asking.clock().running()) return refuse(NOT_NOW);
        return accept(new AudienceEvent.ClockStopped(order.at()));
    }

    private Decision<AudienceEvent> onStartClock() {
        if (asking == null || asking.clock().running() || stage != Phase.Stage.OPEN) return refuse(NOT_NOW);
        return accept(new AudienceEvent.ClockStarted(order.at()));
    }

    private Decision<AudienceEvent> onLock() {
        if (asking == null || stage != Phase.Stage.OPEN) return refuse(NOT_NOW);
        return accept(new AudienceEvent.AnswersLocked(asking.turn(), order.at()));
    }

    private Decision<AudienceEvent> onReveal() {
        if (asking == null || stage != Phase.Stage.LOCKED) return refuse(NOT_NOW);
        return accept(new AudienceEvent.AnswerRevealed(asking.turn()));
    }

    private Decision<AudienceEvent> onAcceptWording(AudienceCommand.AcceptWording accepting) {
        if (asking == null || accepting.turn() != asking.turn()) return refuse(ANOTHER_QUESTION);
        if (asking.cancelled()) return refuse(ALREADY_CANCELLED);
        if (!asking.winners().isEmpty()) return refuse(ALREADY_RULED);
        if (stage != Phase.Stage.LOCKED && stage != Phase.Stage.REVEALED) return refuse(NOT_NOW);
        String wording = accepting.wording().strip();
        if (wording.isEmpty() || wording.length() > Answer.LONGEST) return refuse(ANSWER_DOES_NOT_FIT);
        if (asking.marking().alsoAccepted().contains(wording)) return accept();
        return accept(new AudienceEvent.WordingAccepted(accepting.turn(), wording));
    }

    private Decision<AudienceEvent> onDrawWinners() {
        if (asking == null || stage != Phase.Stage.REVEALED) return refuse(NOT_NOW);
        if (asking.cancelled()) return refuse(ALREADY_CANCELLED);
        AudienceEvent.WinnersDrawn drawn = Drawing.draw(state.rules(), asking, order.draw());
        return drawn.winners().isEmpty() ? refuse(NOBODY_IS_RIGHT) : accept(drawn);
    }

    private Decision<AudienceEvent> onCancelQuestion(AudienceCommand.CancelQuestion cancel) {
        if (cancel.reason().isBlank()) return refuse(REASON_IS_MISSING);
        if (asking == null || cancel.turn() != asking.turn()) return refuse(NO_SUCH_QUESTION);
        if (asking.cancelled()) return refuse(ALREADY_CANCELLED);
        return accept(new AudienceEvent.QuestionCancelled(
                cancel.turn(), cancel.reason().strip(), order.at()));
    }

    private Decision<AudienceEvent> onReplaceQuestion(AudienceCommand.ReplaceQuestion replace) {
        if (asking == null || stage != Phase.Stage.READ) return refuse(NOT_NOW);
        if (state.reserve().isEmpty()) return refuse(NO_QUESTION_LEFT);
        Question by = replace.by() == null ? state.reserve().getFirst() : state.reserve(replace.by());
        if (by == null) return refuse(NO_SUCH_QUESTION);
        return accept(new AudienceEvent.QuestionReplaced(asking.turn(), by.id()));
    }

    private Decision<AudienceEvent> onGiveAnswer(AudienceCommand.GiveAnswer command, String seated) {
        if (asking == null) return refuse(command.turn() <= state.turn() ? TOO_LATE : NO_QUESTION_OPEN);
        if (command.turn() != asking.turn())
            return refuse(command.turn() < asking.turn() ? TOO_LATE : ANOTHER_QUESTION);
        if (stage == Phase.Stage.READ || beforeTheStart(asking, command.pressed())) return refuse(NO_QUESTION_OPEN);
        String name =
                seated.isEmpty() && command.name() != null ? command.name().strip() : seated;
        if (name.length() > Contestant.LONGEST_NAME) return refuse(NAME_IS_TOO_LONG);
        Optional<Answer> answer = kept(asking, command.answer());
        if (answer.isEmpty()) return refuse(ANSWER_DOES_NOT_FIT);
        // Nothing but a gift hangs on it: late answers of a whole hall are not kept.
        if (isLate(asking, command.pressed())) return refuse(TOO_LATE);
        String who = order.by().label();
        Reply earlier = asking.crowd().of(who);
        boolean same = earlier != null && earlier.answer().equals(answer.get());
        // The same answer again keeps the earlier time, and so does one that was overtaken on the way.
        if (earlier != null && (same || command.pressed().isBefore(earlier.pressed()))) return accept();
        return accept(new AudienceEvent.Answered(command.turn(), who, name, answer.get(), command.pressed()));
    }

    private static Optional<Answer> kept(Phase.Asking asking, Answer answer) {
        Answer plain = answer instanceof Answer.Typed typed
                ? new Answer.Typed(typed.text().strip())
                : answer;
        return plain.keptFor(asking.question().form());
    }

    private static boolean beforeTheStart(Phase.Asking asking, Instant pressed) {
        Instant started = asking.startedAt();
        return started == null || pressed.isBefore(started);
    }

    /** After the lock or the deadline, or while the clock stands still. */
    private static boolean isLate(Phase.Asking asking, Instant pressed) {
        if (asking.stage() != Phase.Stage.OPEN) return true;
        Instant stopped = asking.stoppedAt();
        Instant deadline = stopped == null ? asking.clock().deadline() : stopped;
        return deadline != null && pressed.isAfter(deadline);
    }
}
