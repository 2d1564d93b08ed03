package vn.hoithi.contest.round.finish;

import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.round.match.Players;

/** Judges what is asked of a finish, up to the moment a question is shown; see {@link DecidingOnQuestion}. */
final class Deciding {
    private final FinishState state;
    private final Order<FinishCommand> order;
    private final Lineup lineup;
    private final Players players;
    private final DecidingOnQuestion onQuestion;

    Deciding(FinishState state, Order<FinishCommand> order, Lineup lineup, Players players) {
        this.state = state;
        this.order = order;
        this.lineup = lineup;
        this.players = players;
        this.onQuestion = new DecidingOnQuestion(state, order, players);
    }

    Decision<FinishEvent> decide() {
        return switch (order.by()) {
            case Actor.Player player -> decideForPlayer();
            case Actor.Juror juror -> decideForJuror();
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Referee referee -> refuse(NOT_YOUR_COMMAND);
            case Actor.Spectator spectator -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<FinishEvent> decideForPlayer() {
        return switch (order.command()) {
            case FinishCommand.Buzz buzz -> onQuestion.onBuzz(buzz);
            case FinishCommand.Choose choose -> ofOwner(onChoose(choose));
            case FinishCommand.PlaceStar star -> ofOwner(onPlaceStar(star));
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    /** A phone decides for its own team alone, and only in its turn. */
    private Decision<FinishEvent> ofOwner(Decision<FinishEvent> decision) {
        Players.Speaker speaker = players.speaker(order.by());
        Refusal refusal = speaker.refusal();
        if (refusal != null) return refuse(refusal);
        return speaker.team() == state.owner() ? decision : refuse(NOT_YOUR_TURN);
    }

    /** The jury rules, and leads nothing. */
    private Decision<FinishEvent> decideForJuror() {
        return switch (order.command()) {
            case FinishCommand.Rule rule -> onQuestion.onRule(rule);
            case FinishCommand.Overrule overruling -> onQuestion.onOverrule(overruling);
            case FinishCommand.CancelQuestion cancel -> onQuestion.onCancelQuestion(cancel);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<FinishEvent> decideForHost() {
        return switch (order.command()) {
            case FinishCommand.StartTurn start -> onStartTurn(start.team());
            case FinishCommand.Choose choose -> onChoose(choose);
            case FinishCommand.PlaceStar star -> onPlaceStar(star);
            case FinishCommand.Next next -> onNext();
            case FinishCommand.Show show -> onShow();
            case FinishCommand.ReadDone done -> onQuestion.onReadDone();
            case FinishCommand.StopClock stop -> onQuestion.onStopClock();
            case FinishCommand.StartClock start -> onQuestion.onStartClock();
            case FinishCommand.AddTime more -> onQuestion.onAddTime(more.seconds());
            case FinishCommand.CallTime call -> onQuestion.onCallTime();
            case FinishCommand.Settle settle -> onQuestion.onSettle();
            case FinishCommand.GiveFloor give -> onQuestion.onGiveFloor(give.team());
            case FinishCommand.StartAnswer start -> onQuestion.onStartAnswer();
            case FinishCommand.Rule rule -> onQuestion.onRule(rule);
            case FinishCommand.Skip skip -> onQuestion.onSkip();
            case FinishCommand.Overrule overruling -> onQuestion.onOverrule(overruling);
            case FinishCommand.CancelQuestion cancel -> onQuestion.onCancelQuestion(cancel);
            case FinishCommand.ReplaceQuestion replace -> onQuestion.onReplaceQuestion(replace);
            case FinishCommand.Buzz buzz -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<FinishEvent> onStartTurn(@Nullable Integer wanted) {
        if (!state.turnOver()) return refuse(NOT_NOW);
        if (wanted != null && !players.has(wanted)) return refuse(NO_SUCH_TEAM);
        if (wanted != null && state.hasStarted(wanted)) return refuse(TURN_IS_OVER);
        if (state.over()) return refuse(state.leftInAll() == 0 ? NO_QUESTION_LEFT : NOT_NOW);
        int team = wanted == null ? state.order(lineup.brought()).getFirst() : wanted;
        return accept(new FinishEvent.TurnStarted(team));
    }

    private Decision<FinishEvent> onChoose(FinishCommand.Choose choose) {
        if (!state.turns().isEmpty() && state.turns().getLast().hasChosen() && !state.turnOver())
            return refuse(ALREADY_CHOSEN);
        if (!(state.phase() instanceof Phase.Choosing)) return refuse(NOT_NOW);
        List<Integer> values = choose.values();
        boolean known = state.rules().values().stream()
                .map(FinishRules.Value::points)
                .toList()
                .containsAll(values);
        if (!known || values.size() != state.toChoose()) return refuse(NO_SUCH_VALUE);
        if (!state.hasFor(values)) return refuse(NO_QUESTION_LEFT);
        if (!state.packages().isEmpty() && !state.packages().contains(values)) return refuse(NO_SUCH_VALUE);
        return accept(new FinishEvent.ValuesChosen(state.owner(), values));
    }

    private Decision<FinishEvent> onPlaceStar(FinishCommand.PlaceStar star) {
        if (state.owner() == 0) return refuse(NOT_NOW);
        if (state.starsLeft(state.owner()) <= 0) return refuse(STAR_ALREADY_USED);
        if (star.turn() <= state.turn()) return refuse(STAR_AFTER_THE_QUESTION);
        if (!(state.phase() instanceof Phase.Placing placing)) return refuse(NOT_NOW);
        if (placing.star()) return refuse(STAR_ALREADY_USED);
        if (star.turn() > state.turn() + 1) return refuse(ANOTHER_QUESTION);
        return accept(new FinishEvent.StarPlaced(star.turn(), state.owner()));
    }

    private Decision<FinishEvent> onNext() {
        Phase.Asking asking = state.asking();
        if (asking == null || asking.stage() != Phase.Stage.OVER) return refuse(NOT_NOW);
        if (state.upNext() == null) return refuse(NO_QUESTION_LEFT);
        return accept(new FinishEvent.NextCalled(state.turn() + 1));
    }

    private Decision<FinishEvent> onShow() {
        Slot slot = state.upNext();
        if (slot == null || !(state.phase() instanceof Phase.Placing placing)) return refuse(NOT_NOW);
        return accept(new FinishEvent.QuestionShown(
                state.turn() + 1,
                slot.team(),
                slot.label(),
                slot.value(),
                placing.star(),
                slot.question().id(),
                order.at()));
    }
}
