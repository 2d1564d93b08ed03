package vn.hoithi.contest.round.judged;

import java.util.List;

/** Folds what happened into a round marked by jurors. */
final class Applying {
    private Applying() {}

    static JudgedState apply(JudgedState state, JudgedEvent event) {
        return switch (event) {
            case JudgedEvent.TurnBegun begun -> onTurnBegun(state, begun);
            case JudgedEvent.ClockStarted started -> onClock(state, started);
            case JudgedEvent.ClockStopped stopped -> onClock(state, stopped);
            case JudgedEvent.TurnEnded ended -> onTurnEnded(state, ended);
            case JudgedEvent.TeamWithdrawn withdrawn -> onTeamWithdrawn(state, withdrawn);
            case JudgedEvent.Marked marked ->
                state.sheet(
                                marked.team(),
                                marked.juror(),
                                state.sheet(marked.team(), marked.juror()).marking(marked.criterion(), marked.points()))
                        .knowing(state.jurors().with(marked.juror(), marked.name()));
            case JudgedEvent.Sealed sealed ->
                state.sheet(
                                sealed.team(),
                                sealed.juror(),
                                state.sheet(sealed.team(), sealed.juror()).seal())
                        .knowing(state.jurors().with(sealed.juror(), sealed.name()));
            case JudgedEvent.Published published -> state.publishing(published.teams());
            case JudgedEvent.Overruled overruled -> onOverruled(state, overruled);
        };
    }

    private static JudgedState onTurnBegun(JudgedState state, JudgedEvent.TurnBegun begun) {
        int place = state.turns().size() + 1;
        return state.turning(
                        begun.team(),
                        Turn.begun(place, begun.piece(), state.rules().time()))
                .showing(List.of());
    }

    private static JudgedState onClock(JudgedState state, JudgedEvent event) {
        int team = state.presenting();
        Turn turn = state.turns().get(team);
        if (turn == null) return state;
        return switch (event) {
            case JudgedEvent.ClockStarted started -> state.turning(team, turn.started(started.at()));
            case JudgedEvent.ClockStopped stopped -> state.turning(team, turn.stopped(stopped.at()));
            default -> state;
        };
    }

    private static JudgedState onTurnEnded(JudgedState state, JudgedEvent.TurnEnded ended) {
        Turn turn = state.turns().get(ended.team());
        return turn == null
                ? state
                : state.turning(ended.team(), turn.stopped(ended.at()).at(Turn.Stage.ENDED));
    }

    private static JudgedState onTeamWithdrawn(JudgedState state, JudgedEvent.TeamWithdrawn withdrawn) {
        Turn known = state.turns().get(withdrawn.team());
        Turn turn = known == null
                ? Turn.begun(state.turns().size() + 1, "", state.rules().time())
                : known;
        return state.turning(withdrawn.team(), turn.stopped(withdrawn.at()).at(Turn.Stage.WITHDRAWN));
    }

    private static JudgedState onOverruled(JudgedState state, JudgedEvent.Overruled overruled) {
        Sheet sheet = state.sheets(overruled.team()).get(overruled.juror());
        return sheet == null
                ? state
                : state.sheet(
                        overruled.team(),
                        overruled.juror(),
                        sheet.correcting(overruled.criterion(), overruled.points()));
    }
}
