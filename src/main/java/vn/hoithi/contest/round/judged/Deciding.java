package vn.hoithi.contest.round.judged;

import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Refusal;

/** Judges what is asked of a round marked by jurors. */
final class Deciding {
    private static final int LONGEST_PIECE = 120;

    private final JudgedState state;
    private final Order<JudgedCommand> order;

    Deciding(JudgedState state, Order<JudgedCommand> order) {
        this.state = state;
        this.order = order;
    }

    Decision<JudgedEvent> decide() {
        return switch (order.by()) {
            case Actor.Juror juror -> decideForJuror(juror);
            case Actor.Host host -> decideForHost();
            case Actor.Machine machine -> decideForHost();
            case Actor.Player player -> refuse(NOT_YOUR_COMMAND);
            case Actor.Referee referee -> refuse(NOT_YOUR_COMMAND);
            case Actor.Spectator spectator -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<JudgedEvent> decideForJuror(Actor.Juror juror) {
        if (juror.number() < 1 || juror.number() > state.rules().jurors()) return refuse(NO_SUCH_JUROR);
        return switch (order.command()) {
            case JudgedCommand.Mark mark -> onMark(juror, mark);
            case JudgedCommand.Seal seal -> onSeal(juror, seal.team());
            case JudgedCommand.Overrule overruling ->
                overruling.juror() == juror.number() ? onOverrule(overruling) : refuse(NOT_YOUR_COMMAND);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<JudgedEvent> decideForHost() {
        return switch (order.command()) {
            case JudgedCommand.Begin begin -> onBegin(begin);
            case JudgedCommand.StartClock start -> onStartClock();
            case JudgedCommand.StopClock stop -> onStopClock();
            case JudgedCommand.EndTurn end -> onEndTurn();
            case JudgedCommand.Withdraw withdraw -> onWithdraw(withdraw.team());
            case JudgedCommand.Publish publish -> onPublish(publish);
            case JudgedCommand.Overrule overruling -> onOverrule(overruling);
            case JudgedCommand.Mark mark -> refuse(NOT_YOUR_COMMAND);
            case JudgedCommand.Seal seal -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<JudgedEvent> onBegin(JudgedCommand.Begin begin) {
        if (state.presenting() != 0) return refuse(NOT_NOW);
        int team = begin.team() == null ? state.upNext() : begin.team();
        if (begin.team() == null && team == 0) return refuse(NOT_NOW);
        if (!state.teams().has(team)) return refuse(NO_SUCH_TEAM);
        if (state.turns().has(team)) return refuse(NOT_NOW);
        String piece = begin.piece() == null ? "" : begin.piece().strip();
        if (piece.length() > LONGEST_PIECE) return refuse(FIGURE_OUT_OF_RANGE);
        return accept(new JudgedEvent.TurnBegun(team, piece, order.at()));
    }

    private Decision<JudgedEvent> onStartClock() {
        Turn turn = state.turns().get(state.presenting());
        if (turn == null || turn.clock().running()) return refuse(NOT_NOW);
        return accept(new JudgedEvent.ClockStarted(order.at()));
    }

    private Decision<JudgedEvent> onStopClock() {
        Turn turn = state.turns().get(state.presenting());
        if (turn == null || !turn.clock().running()) return refuse(NOT_NOW);
        return accept(new JudgedEvent.ClockStopped(order.at()));
    }

    private Decision<JudgedEvent> onEndTurn() {
        int team = state.presenting();
        return team == 0 ? refuse(NOT_NOW) : accept(new JudgedEvent.TurnEnded(team, order.at()));
    }

    private Decision<JudgedEvent> onWithdraw(int team) {
        if (!state.teams().has(team)) return refuse(NO_SUCH_TEAM);
        if (state.is(team, Turn.Stage.PUBLISHED)) return refuse(ALREADY_PUBLISHED);
        if (state.is(team, Turn.Stage.WITHDRAWN)) return refuse(NOT_NOW);
        return accept(new JudgedEvent.TeamWithdrawn(team, order.at()));
    }

    private Decision<JudgedEvent> onMark(Actor.Juror juror, JudgedCommand.Mark mark) {
        Refusal closed = closed(mark.team());
        if (closed != null) return refuse(closed);
        Refusal wrong = wrong(mark.criterion(), mark.points());
        if (wrong != null) return refuse(wrong);
        Double known = state.sheet(mark.team(), juror.number()).marks().get(mark.criterion());
        if (known != null && known == mark.points()) return accept();
        return accept(
                new JudgedEvent.Marked(mark.team(), juror.number(), juror.name(), mark.criterion(), mark.points()));
    }

    private Decision<JudgedEvent> onSeal(Actor.Juror juror, int team) {
        Refusal closed = closed(team);
        if (closed != null) return refuse(closed);
        Sheet sheet = state.sheet(team, juror.number());
        if (sheet.missing(state.rules()) > 0) return refuse(MARKS_ARE_MISSING);
        return sheet.sealed() ? accept() : accept(new JudgedEvent.Sealed(team, juror.number(), juror.name()));
    }

    /** Why this team cannot be marked; null where it can. */
    private @Nullable Refusal closed(int team) {
        if (!state.teams().has(team)) return NO_SUCH_TEAM;
        if (state.is(team, Turn.Stage.PUBLISHED)) return ALREADY_PUBLISHED;
        return state.is(team, Turn.Stage.PRESENTING) || state.is(team, Turn.Stage.ENDED) ? null : NOT_NOW;
    }

    private @Nullable Refusal wrong(int criterion, double points) {
        if (criterion < 0 || criterion >= state.rules().criteria().size()) return NO_SUCH_CRITERION;
        return state.rules().criteria().get(criterion).allows(points) ? null : MARK_OUT_OF_RANGE;
    }

    private Decision<JudgedEvent> onPublish(JudgedCommand.Publish publish) {
        List<Integer> asked = publish.teams();
        Set<Integer> teams = asked == null
                ? new LinkedHashSet<>(state.inStage(Turn.Stage.ENDED).toList())
                : new LinkedHashSet<>(asked);
        if (teams.isEmpty()) return refuse(NOT_NOW);
        for (int team : teams) {
            if (!state.teams().has(team)) return refuse(NO_SUCH_TEAM);
            if (state.is(team, Turn.Stage.PUBLISHED)) return refuse(ALREADY_PUBLISHED);
            if (!state.is(team, Turn.Stage.ENDED)) return refuse(NOT_NOW);
        }
        List<JudgedCommand.Unsealed> missing = new ArrayList<>();
        for (int team : teams) {
            List<Integer> awaited = state.awaited(team).toList();
            if (awaited.size() == state.rules().jurors()) return refuse(MARKS_ARE_MISSING);
            for (int juror : awaited) missing.add(new JudgedCommand.Unsealed(team, juror));
        }
        List<JudgedCommand.Unsealed> named = publish.without() == null ? List.of() : publish.without();
        if (!named.containsAll(missing)) return refuse(MARKS_ARE_MISSING);
        return accept(new JudgedEvent.Published(List.copyOf(teams), missing));
    }

    private Decision<JudgedEvent> onOverrule(JudgedCommand.Overrule overruling) {
        if (overruling.reason().isBlank()) return refuse(REASON_IS_MISSING);
        if (!state.teams().has(overruling.team())) return refuse(NO_SUCH_TEAM);
        if (!state.is(overruling.team(), Turn.Stage.PUBLISHED)) return refuse(NOT_NOW);
        if (!state.sheets(overruling.team()).has(overruling.juror())) return refuse(NO_SUCH_JUROR);
        Refusal wrong = wrong(overruling.criterion(), overruling.points());
        if (wrong != null) return refuse(wrong);
        return accept(new JudgedEvent.Overruled(
                overruling.team(),
                overruling.juror(),
                overruling.criterion(),
                overruling.points(),
                overruling.reason().strip()));
    }
}
