package vn.hoithi.contest;

import static vn.hoithi.contest.ContestRefusal.*;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.Ruling;

/** Judges what is asked of a contest; see {@link Contest#decide}. */
final class Deciding {
    private Deciding() {}

    static Decision<ContestEvent> decide(ContestState state, Order<ContestCommand> order) {
        if (order.command() instanceof ContestCommand.InRound inRound)
            return onInRound(state, order, inRound.command());
        if (order.command() instanceof ContestCommand.Confer confer) return onConfer(state, order, confer);
        if (!order.fromHost()) return refuse(NOT_YOUR_COMMAND);
        return switch (order.command()) {
            case ContestCommand.InRound inRound -> onInRound(state, order, inRound.command());
            case ContestCommand.InEarlierRound earlier -> onInEarlierRound(state, order, earlier);
            case ContestCommand.Confer confer -> onConfer(state, order, confer);
            case ContestCommand.SetTeam team -> onSetTeam(state, team.team());
            case ContestCommand.CorrectTeamPoints correction -> onCorrectTeamPoints(state, correction);
            case ContestCommand.StartRound start -> onStartRound(state);
            case ContestCommand.Undo undo -> onUndo(state, undo);
            case ContestCommand.SetJoining joining -> accept(new ContestEvent.JoiningSet(joining.joining()));
            case ContestCommand.Enter enter -> onEnter(state, enter);
            case ContestCommand.TakeSeat take -> onTakeSeat(state, take);
            case ContestCommand.FreeSeat free -> onFreeSeat(state, free);
            case ContestCommand.Rename rename -> onRename(state, rename);
            case ContestCommand.AddContestant add -> onAddContestant(state, add);
            case ContestCommand.SetMeans means -> onSetMeans(state, means);
            case ContestCommand.CorrectPoints correction -> onCorrectPoints(state, correction);
            case ContestCommand.ShowScreen screen -> accept(new ContestEvent.ScreenShown(screen.screen()));
            case ContestCommand.SetSound sound -> onSetSound(sound);
            case ContestCommand.EndContest end -> onEndContest(state);
            case ContestCommand.ReopenContest reopen -> onReopenContest(state);
            case ContestCommand.Resume resume -> onResume(state, order);
        };
    }

    private static Decision<ContestEvent> onInRound(
            ContestState state, Order<ContestCommand> order, RoundCommand command) {
        Playing playing = state.playing();
        if (playing == null) return refuse(NO_ROUND_IS_PLAYED);
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        if (state.conferring() != null && !(command instanceof Ruling)) return refuse(JURY_CONFERS);
        return playing.decide(order.of(command), state.cast());
    }

    private static Decision<ContestEvent> onInEarlierRound(
            ContestState state, Order<ContestCommand> order, ContestCommand.InEarlierRound earlier) {
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        int round = earlier.round();
        if (round < 0 || round >= state.finished().size()) return refuse(NO_SUCH_ROUND);
        if (!(earlier.command() instanceof Ruling)) return refuse(ROUND_IS_OVER);
        return state.finished()
                .get(round)
                .decide(order.of(earlier.command()), state.cast())
                .map(event -> event instanceof ContestEvent.InRound inRound
                        ? new ContestEvent.InEarlierRound(round, inRound.event())
                        : event);
    }

    /** Whoever may stop the contest may let it go on; a clock that ran stands still until the host starts it. */
    private static Decision<ContestEvent> onConfer(
            ContestState state, Order<ContestCommand> order, ContestCommand.Confer confer) {
        if (!order.fromHost() && !(order.by() instanceof Actor.Juror)) return refuse(NOT_YOUR_COMMAND);
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        if (confer.conferring() == (state.conferring() != null)) return accept();
        List<ContestEvent> events = new ArrayList<>();
        if (confer.conferring()) events.addAll(held(state, order).events());
        events.add(
                new ContestEvent.ConferringSet(confer.conferring(), order.by().label()));
        return new Decision<>(events, null);
    }

    private static Decision<ContestEvent> onSetTeam(ContestState state, Team team) {
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        if (state.cast().unit(team.unit()) == null) return refuse(NO_SUCH_UNIT);
        if (team.name().strip().length() > Contestant.LONGEST_NAME) return refuse(NAME_IS_TOO_LONG);
        for (int seat : team.members()) {
            if (state.cast().at(seat) == null) return refuse(NO_SUCH_SEAT);
            Team other = state.cast().teamOf(seat);
            if (other != null && other.number() != team.number()) return refuse(SEAT_PLAYS_ELSEWHERE);
        }
        return accept(new ContestEvent.TeamSet(team));
    }

    private static Decision<ContestEvent> onCorrectTeamPoints(
            ContestState state, ContestCommand.CorrectTeamPoints correction) {
        if (state.cast().team(correction.team()) == null) return refuse(NO_SUCH_TEAM);
        if (correction.reason().isBlank()) return refuse(REASON_IS_MISSING);
        double points = Points.hundredths(correction.points());
        if (points == 0 || !(Math.abs(points) <= 1000)) return refuse(FIGURE_OUT_OF_RANGE);
        return accept(new ContestEvent.TeamPointsCorrected(
                correction.team(), points, correction.reason().strip()));
    }

    private static Decision<ContestEvent> onStartRound(ContestState state) {
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        Playing playing = state.playing();
        if (playing != null && !playing.over()) return refuse(ROUND_IS_NOT_OVER);
        int next = playing == null ? 0 : playing.index() + 1;
        if (next >= state.plan().runningOrder().size()) return refuse(NO_MORE_ROUNDS);
        return accept(new ContestEvent.RoundStarted(next));
    }

    private static Decision<ContestEvent> onUndo(ContestState state, ContestCommand.Undo undo) {
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        Playing playing = state.playing();
        if (playing == null) return refuse(NOTHING_TO_UNDO);
        if (undo.step() != playing.steps().size()) return refuse(STEP_ALREADY_TAKEN);
        return accept(new ContestEvent.StepUndone(undo.step()));
    }

    private static Decision<ContestEvent> onEnter(ContestState state, ContestCommand.Enter enter) {
        if (state.joining() == Joining.LOCKED) return refuse(JOINING_IS_LOCKED);
        if (state.joining() == Joining.ROSTER) return refuse(ROSTER_ONLY);
        return addContestant(state, null, enter.name(), enter.unit(), Means.PHONE);
    }

    private static Decision<ContestEvent> onAddContestant(ContestState state, ContestCommand.AddContestant add) {
        return addContestant(state, add.seat(), add.name(), add.unit(), add.means());
    }

    private static Decision<ContestEvent> addContestant(
            ContestState state, @Nullable Integer wanted, String name, UnitId unit, Means means) {
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        Refusal wrongName = wrongName(name);
        if (wrongName != null) return refuse(wrongName);
        if (state.cast().unit(unit) == null) return refuse(NO_SUCH_UNIT);
        int seat = wanted == null ? state.cast().freeSeat() : wanted;
        if (seat < 1 || seat > Contestant.HIGHEST_SEAT) return refuse(FIGURE_OUT_OF_RANGE);
        if (state.cast().at(seat) != null) return refuse(SEAT_IS_TAKEN);
        return accept(new ContestEvent.ContestantAdded(new Contestant(seat, name.strip(), unit, means)));
    }

    private static Decision<ContestEvent> onTakeSeat(ContestState state, ContestCommand.TakeSeat take) {
        Contestant contestant = state.cast().at(take.seat());
        if (contestant == null) return refuse(NO_SUCH_SEAT);
        if (contestant.means() == Means.BOARD) return refuse(SEAT_IS_ON_PAPER);
        if (take.device().equals(state.devices().get(take.seat()))) return accept();
        return accept(new ContestEvent.SeatTaken(take.seat(), take.device()));
    }

    private static Decision<ContestEvent> onFreeSeat(ContestState state, ContestCommand.FreeSeat free) {
        if (state.cast().at(free.seat()) == null) return refuse(NO_SUCH_SEAT);
        return state.devices().has(free.seat()) ? accept(new ContestEvent.SeatFreed(free.seat())) : accept();
    }

    private static Decision<ContestEvent> onRename(ContestState state, ContestCommand.Rename rename) {
        if (state.cast().at(rename.seat()) == null) return refuse(NO_SUCH_SEAT);
        Refusal wrong = wrongName(rename.name());
        if (wrong != null) return refuse(wrong);
        return accept(
                new ContestEvent.ContestantRenamed(rename.seat(), rename.name().strip()));
    }

    private static @Nullable Refusal wrongName(String name) {
        if (name.isBlank()) return NAME_IS_EMPTY;
        return name.strip().length() > Contestant.LONGEST_NAME ? NAME_IS_TOO_LONG : null;
    }

    private static Decision<ContestEvent> onSetMeans(ContestState state, ContestCommand.SetMeans means) {
        if (state.cast().at(means.seat()) == null) return refuse(NO_SUCH_SEAT);
        return accept(new ContestEvent.MeansSet(means.seat(), means.means()));
    }

    private static Decision<ContestEvent> onCorrectPoints(ContestState state, ContestCommand.CorrectPoints correction) {
        if (state.cast().at(correction.seat()) == null) return refuse(NO_SUCH_SEAT);
        if (correction.reason().isBlank()) return refuse(REASON_IS_MISSING);
        if (correction.points() == 0 || Math.abs(correction.points()) > 1000) return refuse(FIGURE_OUT_OF_RANGE);
        return accept(new ContestEvent.PointsCorrected(
                correction.seat(), correction.points(), correction.reason().strip()));
    }

    private static Decision<ContestEvent> onSetSound(ContestCommand.SetSound sound) {
        if (sound.volume() < 0 || sound.volume() > 100) return refuse(FIGURE_OUT_OF_RANGE);
        return accept(new ContestEvent.SoundSet(sound.volume(), sound.muted()));
    }

    private static Decision<ContestEvent> onEndContest(ContestState state) {
        if (state.ended()) return refuse(CONTEST_IS_OVER);
        Playing playing = state.playing();
        if (playing != null && !playing.over()) return refuse(ROUND_IS_NOT_OVER);
        return accept(new ContestEvent.ContestEnded());
    }

    private static Decision<ContestEvent> onReopenContest(ContestState state) {
        return state.ended() ? accept(new ContestEvent.ContestReopened()) : refuse(CONTEST_IS_RUNNING);
    }

    /** A clock that ran when the server went away stands still from the last moment that was kept. */
    private static Decision<ContestEvent> onResume(ContestState state, Order<ContestCommand> order) {
        return held(state, order);
    }

    private static Decision<ContestEvent> held(ContestState state, Order<ContestCommand> order) {
        Playing playing = state.playing();
        if (playing == null || state.ended()) return accept();
        Optional<? extends RoundCommand> hold = playing.hold();
        if (hold.isEmpty()) return accept();
        Order<ContestCommand> machine = new Order<>(
                new Actor.Machine(), order.at(), order.draw(), order.away(), order.settle(), order.command());
        return playing.decide(machine.of(hold.get()), state.cast());
    }
}
