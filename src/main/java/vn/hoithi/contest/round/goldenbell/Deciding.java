package vn.hoithi.contest.round.goldenbell;

import static vn.hoithi.contest.ContestRefusal.FIGURE_OUT_OF_RANGE;
import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.round.goldenbell.GoldenBellRefusal.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Judges one command of the host, the referees or the machine; contestants' own are judged in {@link DecidingForPlayer}. */
final class Deciding {
    private final GoldenBellState state;
    private final Order<GoldenBellCommand> order;
    private final Cast cast;

    Deciding(GoldenBellState state, Order<GoldenBellCommand> order, Cast cast) {
        this.state = state;
        this.order = order;
        this.cast = cast;
    }

    Decision<GoldenBellEvent> decide() {
        return switch (order.by()) {
            case Actor.Player player -> new DecidingForPlayer(state, player.seat(), order.at()).decide(order.command());
            case Actor.Referee referee ->
                order.command() instanceof GoldenBellCommand.MarkBoards boards
                        ? onMarkBoards(boards)
                        : refuse(NOT_YOUR_COMMAND);
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Juror juror -> decideForJuror();
            case Actor.Spectator spectator ->
                DecidingForPlayer.spectator(state, spectator, order.at(), order.command());
        };
    }

    /** The jury rules, and leads nothing. */
    private Decision<GoldenBellEvent> decideForJuror() {
        return switch (order.command()) {
            case GoldenBellCommand.Rule rule -> onRule(rule);
            case GoldenBellCommand.AcceptWording wording -> onAcceptWording(wording);
            case GoldenBellCommand.Overrule overruling -> onOverrule(overruling);
            case GoldenBellCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<GoldenBellEvent> decideForHost() {
        return switch (order.command()) {
            case GoldenBellCommand.Show show -> onShow();
            case GoldenBellCommand.Open open -> onOpen();
            case GoldenBellCommand.StopClock stop -> onStopClock();
            case GoldenBellCommand.StartClock start -> onStartClock();
            case GoldenBellCommand.AddTime more -> onAddTime(more);
            case GoldenBellCommand.Lock lock -> onLock();
            case GoldenBellCommand.Reveal reveal -> onReveal();
            case GoldenBellCommand.Rule rule -> onRule(rule);
            case GoldenBellCommand.AcceptWording wording -> onAcceptWording(wording);
            case GoldenBellCommand.MarkBoards boards -> onMarkBoards(boards);
            case GoldenBellCommand.EnterAnswer entry -> onEnterAnswer(entry);
            case GoldenBellCommand.Confirm confirm -> onConfirm();
            case GoldenBellCommand.OfferRescue offer -> onOfferRescue();
            case GoldenBellCommand.ProposeRescue proposal -> onProposeRescue(proposal);
            case GoldenBellCommand.Rescue rescue -> onRescue(rescue);
            case GoldenBellCommand.SkipRescue skip -> onSkipRescue();
            case GoldenBellCommand.CallLifebuoy call -> onCallLifebuoy();
            case GoldenBellCommand.CloseLifebuoy close -> onCloseLifebuoy();
            case GoldenBellCommand.ChooseTopic choice -> onChooseTopic(choice.topic());
            case GoldenBellCommand.DrawTopic draw -> onDrawTopic();
            case GoldenBellCommand.Restore restore -> onRestore();
            case GoldenBellCommand.AskReserve ask -> onAskReserve();
            case GoldenBellCommand.NameFastest fastest -> onNameFastest();
            case GoldenBellCommand.End end -> onEnd(end);
            case GoldenBellCommand.Overrule overruling -> onOverrule(overruling);
            case GoldenBellCommand.CancelQuestion cancel -> onCancelQuestion(cancel);
            case GoldenBellCommand.ReplaceQuestion replace -> onReplaceQuestion(replace);
            case GoldenBellCommand.BringBack back -> onBringBack(back);
            case GoldenBellCommand.SendOff off -> onSendOff(off);
            case GoldenBellCommand.GiveAnswer answer -> refuse(NOT_YOUR_COMMAND);
            case GoldenBellCommand.Vote vote -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<GoldenBellEvent> onShow() {
        if (!(state.phase() instanceof Phase.Ready)) return refuse(NOT_NOW);
        Question question = state.upNext();
        if (question == null) return refuse(NO_QUESTION_LEFT);
        SeatSet in = state.floor().in();
        if (in.isEmpty()) return refuse(NOBODY_ON_THE_FLOOR);
        return accept(new GoldenBellEvent.QuestionShown(
                state.turn() + 1,
                state.next(),
                label(state.next(), state.showings(state.next())),
                question.id(),
                Asking.onPaper(in, cast).toList()));
    }

    /** "7", then "7b", "7c" for the reserve questions of the same number. */
    private static String label(int number, int earlier) {
        return earlier == 0 ? String.valueOf(number) : number + String.valueOf((char) ('a' + Math.min(earlier, 25)));
    }

    private Decision<GoldenBellEvent> onOpen() {
        if (asking(Asking.Stage.SHOWN) == null) return refuse(NOT_NOW);
        return accept(new GoldenBellEvent.AnswersOpened(order.at()));
    }

    private Decision<GoldenBellEvent> onStopClock() {
        Asking asking = asking(Asking.Stage.OPEN);
        if (asking == null || !asking.clock().running()) return refuse(NOT_NOW);
        return accept(new GoldenBellEvent.ClockStopped(order.at()));
    }

    private Decision<GoldenBellEvent> onStartClock() {
        Asking asking = asking(Asking.Stage.OPEN);
        if (asking == null || asking.clock().running() || votingOn(asking)) return refuse(NOT_NOW);
        return accept(new GoldenBellEvent.ClockStarted(order.at()));
    }

    private Decision<GoldenBellEvent> onAddTime(GoldenBellCommand.AddTime more) {
        if (asking(Asking.Stage.OPEN) == null) return refuse(NOT_NOW);
        if (more.seconds() < 1 || more.seconds() > 600) return refuse(FIGURE_OUT_OF_RANGE);
        return accept(new GoldenBellEvent.TimeAdded(more.seconds()));
    }

    private Decision<GoldenBellEvent> onLock() {
        Asking asking = asking(Asking.Stage.OPEN);
        if (asking == null) return refuse(NOT_NOW);
        Map<Integer, Instant> gone = new TreeMap<>();
        for (int seat : asking.asked().toList()) {
            Instant since = order.away().get(seat);
            if (since != null && !asking.given().has(seat) && !asking.paper().has(seat)) gone.put(seat, since);
        }
        return accept(new GoldenBellEvent.AnswersLocked(order.at(), gone));
    }

    private Decision<GoldenBellEvent> onReveal() {
        if (asking(Asking.Stage.LOCKED) == null) return refuse(NOT_NOW);
        return accept(new GoldenBellEvent.AnswerRevealed());
    }

    private Decision<GoldenBellEvent> onRule(GoldenBellCommand.Rule rule) {
        Asking asking = closed();
        if (asking == null) return refuse(NOT_NOW);
        if (!rule.mark().rulable() || rule.seats().isEmpty()) return refuse(MARK_NOT_ALLOWED);
        if (!rule.seats().stream().allMatch(asking.asked()::has)) return refuse(SEAT_WAS_NOT_ASKED);
        return accept(new GoldenBellEvent.Ruled(rule.seats(), rule.mark()));
    }

    private Decision<GoldenBellEvent> onAcceptWording(GoldenBellCommand.AcceptWording wording) {
        Asking asking = closed();
        if (asking == null) return refuse(NOT_NOW);
        if (!(asking.kept(new Answer.Typed(wording.wording())) instanceof Answer.Typed kept))
            return refuse(ANSWER_DOES_NOT_FIT);
        return accept(new GoldenBellEvent.WordingAccepted(kept.text()));
    }

    private Decision<GoldenBellEvent> onMarkBoards(GoldenBellCommand.MarkBoards boards) {
        Asking asking = state.asking();
        if (asking == null || asking.stage() == Asking.Stage.SHOWN) return refuse(NOT_NOW);
        if (boards.turn() != null && boards.turn() != asking.turn()) return refuse(ANOTHER_QUESTION);
        if (boards.seats().isEmpty() || !boards.seats().stream().allMatch(asking.paper()::has))
            return refuse(SEAT_WAS_NOT_ASKED);
        if (!boards.seats().containsAll(boards.wrong())) return refuse(SEAT_WAS_NOT_ASKED);
        return accept(new GoldenBellEvent.BoardsMarked(boards.seats(), boards.wrong()));
    }

    private Decision<GoldenBellEvent> onEnterAnswer(GoldenBellCommand.EnterAnswer entry) {
        Asking asking = state.asking();
        if (asking == null || asking.stage() == Asking.Stage.SHOWN) return refuse(NOT_NOW);
        if (!asking.asked().has(entry.seat())) return refuse(SEAT_WAS_NOT_ASKED);
        Answer kept = asking.kept(entry.answer());
        if (kept == null) return refuse(ANSWER_DOES_NOT_FIT);
        return accept(new GoldenBellEvent.AnswerEntered(entry.seat(), kept, order.at()));
    }

    private Decision<GoldenBellEvent> onConfirm() {
        Asking asking = asking(Asking.Stage.REVEALED);
        if (asking == null) return refuse(NOT_NOW);
        if (!asking.undecided().isEmpty()) return refuse(SOMEONE_IS_UNDECIDED);
        List<Integer> out = state.rules().eliminates()
                ? asking.asked().where(seat -> asking.mark(seat).leaves()).toList()
                : List.of();
        return accept(new GoldenBellEvent.QuestionConfirmed(asking.turn(), out));
    }

    private Decision<GoldenBellEvent> onOfferRescue() {
        boolean between = state.phase() instanceof Phase.Ready
                || state.phase() instanceof Phase.AllOut
                || state.phase() instanceof Phase.Topics;
        if (!between) return refuse(NOT_NOW);
        if (state.tally().rescues() >= state.rules().rescue().times()) return refuse(RESCUE_USED_UP);
        if (state.floor().out().isEmpty()) return refuse(NOBODY_TO_RESCUE);
        if (!Settling.mayRescue(state)) return refuse(NO_RESCUE_FOR_THE_LAST_QUESTION);
        return accept(new GoldenBellEvent.RescueOffered());
    }

    private Decision<GoldenBellEvent> onProposeRescue(GoldenBellCommand.ProposeRescue proposal) {
        if (!(state.phase() instanceof Phase.Rescuing)) return refuse(NOT_NOW);
        if (proposal.points() < 0 || proposal.points() > 1000) return refuse(FIGURE_OUT_OF_RANGE);
        RescueRules rescue = state.rules().rescue();
        int people = rescue.people(proposal.points(), state.floor().out().size());
        RescueRules.RescueOrder way = proposal.order() == null ? rescue.order() : proposal.order();
        List<Integer> proposed = way == RescueRules.RescueOrder.BY_HAND
                ? List.of()
                : RescueList.order(state.floor(), way, order.draw()).subList(0, people);
        return accept(new GoldenBellEvent.RescueProposed(proposal.points(), proposed));
    }

    private Decision<GoldenBellEvent> onRescue(GoldenBellCommand.Rescue rescue) {
        if (!(state.phase() instanceof Phase.Rescuing)) return refuse(NOT_NOW);
        SeatSet out = state.floor().out();
        if (rescue.seats().isEmpty()) return refuse(NOBODY_TO_RESCUE);
        if (!rescue.seats().stream().allMatch(out::has)) return refuse(SEAT_IS_NOT_OUT);
        if (SeatSet.copyOf(rescue.seats()).size() > state.rules().rescue().cap(out.size()))
            return refuse(TOO_MANY_TO_RESCUE);
        return accept(new GoldenBellEvent.Rescued(SeatSet.copyOf(rescue.seats()).toList()));
    }

    private Decision<GoldenBellEvent> onSkipRescue() {
        if (!(state.phase() instanceof Phase.Rescuing)) return refuse(NOT_NOW);
        return accept(new GoldenBellEvent.RescueSkipped());
    }

    private Decision<GoldenBellEvent> onCallLifebuoy() {
        Asking asking = state.asking();
        if (asking == null || asking.stage().compareTo(Asking.Stage.OPEN) > 0) return refuse(NOT_NOW);
        if (asking.lifebuoy() != null || asking.options() == 0) return refuse(NOT_NOW);
        if (state.tally().lifebuoys() >= state.rules().lifebuoys()) return refuse(LIFEBUOY_USED_UP);
        if (asking.asked().size() != 1) return refuse(ONLY_FOR_THE_LAST_ONE_STANDING);
        return accept(new GoldenBellEvent.LifebuoyCalled(order.at()));
    }

    private Decision<GoldenBellEvent> onCloseLifebuoy() {
        Asking asking = state.asking();
        if (asking == null || !votingOn(asking)) return refuse(VOTING_IS_CLOSED);
        return accept(new GoldenBellEvent.LifebuoyClosed(order.at()));
    }

    private Decision<GoldenBellEvent> onChooseTopic(int topic) {
        return chooseTopic(state, topic);
    }

    static Decision<GoldenBellEvent> chooseTopic(GoldenBellState state, int topic) {
        if (!(state.phase() instanceof Phase.Topics)) return refuse(NOT_NOW);
        List<Question> topics = state.pool().bell();
        if (topic < 0 || topic >= topics.size()) return refuse(NO_SUCH_TOPIC);
        return accept(new GoldenBellEvent.TopicChosen(topics.get(topic).id(), false));
    }

    private Decision<GoldenBellEvent> onDrawTopic() {
        if (!(state.phase() instanceof Phase.Topics)) return refuse(NOT_NOW);
        List<Question> topics = state.pool().bell();
        int drawn = (int) Math.floorMod(order.draw(), (long) topics.size());
        return accept(new GoldenBellEvent.TopicChosen(topics.get(drawn).id(), true));
    }

    private Decision<GoldenBellEvent> onRestore() {
        if (!(state.phase() instanceof Phase.AllOut allOut)) return refuse(NOT_NOW);
        if (state.tally().restores() >= state.rules().restores()) return refuse(RESTORES_USED_UP);
        if (state.pool().reserve().isEmpty()) return refuse(NO_QUESTION_LEFT);
        return accept(new GoldenBellEvent.FallenRestored(allOut.fallen().toList()));
    }

    private Decision<GoldenBellEvent> onAskReserve() {
        if (!(state.phase() instanceof Phase.SeveralLeft)) return refuse(NOT_NOW);
        if (state.tally().tieReserves() >= state.rules().tieReserves()) return refuse(RESERVES_USED_UP);
        if (state.pool().reserve().isEmpty()) return refuse(NO_QUESTION_LEFT);
        return accept(new GoldenBellEvent.ReserveCalled());
    }

    private Decision<GoldenBellEvent> onNameFastest() {
        if (!(state.phase() instanceof Phase.SeveralLeft)) return refuse(NOT_NOW);
        SeatSet fastest = Fastest.of(state);
        if (fastest.isEmpty()) return refuse(NO_FASTEST_ANSWER);
        Ending ending = fastest.size() == 1 ? Ending.FASTEST : Ending.SHARED;
        return accept(new GoldenBellEvent.RoundEnded(ending, fastest.toList()));
    }

    private Decision<GoldenBellEvent> onEnd(GoldenBellCommand.End end) {
        if (state.phase() instanceof Asking || state.phase() instanceof Phase.Finished) return refuse(NOT_NOW);
        if (!end.winners().stream().allMatch(seat -> state.standings().has(seat))) return refuse(SEAT_IS_NOT_IN);
        if (!state.rules().eliminates()) return accept(new GoldenBellEvent.RoundEnded(Ending.POINTS, end.winners()));
        Ending ending = end.winners().isEmpty() ? Ending.NOBODY : Ending.SHARED;
        return accept(new GoldenBellEvent.RoundEnded(ending, end.winners()));
    }

    private Decision<GoldenBellEvent> onOverrule(GoldenBellCommand.Overrule overruling) {
        if (overruling.reason().isBlank()) return refuse(REASON_IS_MISSING);
        if (!overruling.mark().rulable()) return refuse(MARK_NOT_ALLOWED);
        Chapter.Asked asked = state.askedAt(overruling.turn());
        if (asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked.cancelled()) return refuse(ALREADY_CANCELLED);
        if (!asked.asked().has(overruling.seat())) return refuse(SEAT_WAS_NOT_ASKED);
        return accept(new GoldenBellEvent.Overruled(
                overruling.turn(), overruling.seat(), overruling.mark(), overruling.reason()));
    }

    private Decision<GoldenBellEvent> onCancelQuestion(GoldenBellCommand.CancelQuestion cancel) {
        if (cancel.reason().isBlank()) return refuse(REASON_IS_MISSING);
        Asking asking = state.asking();
        boolean present = asking != null && asking.turn() == cancel.turn();
        Chapter.Asked asked = state.askedAt(cancel.turn());
        if (!present && asked == null) return refuse(NO_SUCH_QUESTION);
        if (asked != null && asked.cancelled()) return refuse(ALREADY_CANCELLED);
        return accept(new GoldenBellEvent.QuestionCancelled(cancel.turn(), cancel.reason()));
    }

    private Decision<GoldenBellEvent> onReplaceQuestion(GoldenBellCommand.ReplaceQuestion replace) {
        boolean notStarted = state.phase() instanceof Phase.Ready || asking(Asking.Stage.SHOWN) != null;
        if (!notStarted) return refuse(NOT_NOW);
        if (state.pool().reserve().isEmpty()) return refuse(NO_QUESTION_LEFT);
        Question by = replace.by() == null
                ? state.pool().reserve().getFirst()
                : state.pool().reserve(replace.by());
        if (by == null) return refuse(NO_SUCH_QUESTION);
        return accept(new GoldenBellEvent.QuestionReplaced(by.id()));
    }

    private Decision<GoldenBellEvent> onBringBack(GoldenBellCommand.BringBack back) {
        if (back.reason().isBlank()) return refuse(REASON_IS_MISSING);
        if (state.phase() instanceof Asking || !state.rules().eliminates()) return refuse(NOT_NOW);
        if (cast.at(back.seat()) == null || state.floor().has(back.seat())) return refuse(SEAT_IS_NOT_OUT);
        return accept(new GoldenBellEvent.BroughtBack(back.seat(), back.reason()));
    }

    private Decision<GoldenBellEvent> onSendOff(GoldenBellCommand.SendOff off) {
        if (off.reason().isBlank()) return refuse(REASON_IS_MISSING);
        if (state.phase() instanceof Asking || state.phase() instanceof Phase.Finished) return refuse(NOT_NOW);
        if (!state.floor().has(off.seat())) return refuse(SEAT_IS_NOT_IN);
        return accept(new GoldenBellEvent.SentOff(off.seat(), off.reason()));
    }

    private @Nullable Asking asking(Asking.Stage stage) {
        Asking asking = state.asking();
        return asking != null && asking.stage() == stage ? asking : null;
    }

    /** The question once it is locked; null before. */
    private @Nullable Asking closed() {
        Asking asking = state.asking();
        return asking != null && asking.stage().compareTo(Asking.Stage.LOCKED) >= 0 ? asking : null;
    }

    private static boolean votingOn(Asking asking) {
        Lifebuoy lifebuoy = asking.lifebuoy();
        return lifebuoy != null && lifebuoy.open();
    }
}
