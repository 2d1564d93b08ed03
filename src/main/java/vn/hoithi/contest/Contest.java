package vn.hoithi.contest;

import static vn.hoithi.contest.ContestRefusal.*;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.RoundCommand;
import vn.hoithi.contest.round.RoundEvent;

/**
 * The whole of a contest's behaviour: two pure functions.
 *
 * <p>{@link #decide} judges a command against a state and gives events or a named refusal; {@link #apply} folds one
 * event into the state. A contest at any moment is the fold of its journal, nothing else.
 */
public final class Contest {
    private Contest() {}

    /** Judges a command; never throws for anything a person can cause. */
    public static Decision<ContestEvent> decide(ContestState state, Order<ContestCommand> order) {
        if (order.command() instanceof ContestCommand.InRound inRound)
            return onInRound(state, order, inRound.command());
        if (!order.fromHost()) return refuse(NOT_YOUR_COMMAND);
        return switch (order.command()) {
            case ContestCommand.InRound inRound -> onInRound(state, order, inRound.command());
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
        return playing.decide(order.of(command), state.cast());
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
        if (playing == null || playing.steps().isEmpty()) return refuse(NOTHING_TO_UNDO);
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
        Playing playing = state.playing();
        if (playing == null || state.ended()) return accept();
        Optional<? extends RoundCommand> hold = playing.hold();
        return hold.isEmpty() ? accept() : playing.decide(order.of(hold.get()), state.cast());
    }

    /** The state a contest begins with. */
    public static ContestState begin(Plan plan) {
        return ContestState.planned(plan);
    }

    /** Folds one event; events have happened, so this never refuses. */
    public static ContestState apply(ContestState state, Happened happened) {
        return switch (happened.event()) {
            case ContestEvent.ContestPlanned planned -> begin(planned.plan());
            case ContestEvent.InRound inRound -> applyInRound(state, inRound.event(), happened);
            case ContestEvent.RoundStarted started ->
                state.playing(Playing.begin(
                                started.index(), state.plan().runningOrder().get(started.index()), state.cast()))
                        .showing(Screen.ROUND);
            case ContestEvent.StepUndone undone -> applyUndo(state, happened);
            case ContestEvent.JoiningSet joining -> state.joining(joining.joining());
            case ContestEvent.ContestantAdded added ->
                state.casting(state.cast().with(added.contestant()));
            case ContestEvent.SeatTaken taken -> state.devices(state.devices().with(taken.seat(), taken.device()));
            case ContestEvent.SeatFreed freed -> state.devices(state.devices().without(freed.seat()));
            case ContestEvent.ContestantRenamed renamed -> applyRename(state, renamed);
            case ContestEvent.MeansSet means -> applyMeans(state, means);
            case ContestEvent.PointsCorrected corrected -> applyCorrection(state, corrected, happened);
            case ContestEvent.ScreenShown shown -> state.showing(shown.screen());
            case ContestEvent.SoundSet sound -> state.sounding(new ContestState.Sound(sound.volume(), sound.muted()));
            case ContestEvent.ContestEnded ended -> state.ended(true);
            case ContestEvent.ContestReopened reopened -> state.ended(false);
        };
    }

    private static ContestState applyInRound(ContestState state, RoundEvent event, Happened happened) {
        Playing playing = state.playing();
        if (playing == null) return state;
        Playing after = playing.apply(event);
        // A step of the programme is what the room should see, whatever was on the stage before.
        ContestState on = state.playing(after);
        if (event.step() != null) on = on.showing(Screen.ROUND);
        ScoreEntry.Reason reason =
                Optional.ofNullable(event.step()).map(Contest::reason).orElse(ScoreEntry.Reason.RIGHT_ANSWER);
        return logged(on, playing.points(), after.points(), reason, happened);
    }

    private static ScoreEntry.Reason reason(String step) {
        return switch (step) {
            case "overrule" -> ScoreEntry.Reason.OVERRULED;
            case "cancelQuestion" -> ScoreEntry.Reason.QUESTION_CANCELLED;
            default -> ScoreEntry.Reason.RIGHT_ANSWER;
        };
    }

    private static ContestState applyUndo(ContestState state, Happened happened) {
        Playing playing = state.playing();
        if (playing == null || playing.steps().isEmpty()) return state;
        Playing before = playing.undone(happened.at());
        return logged(
                state.playing(before).showing(Screen.ROUND),
                playing.points(),
                before.points(),
                ScoreEntry.Reason.UNDONE,
                happened);
    }

    private static ContestState logged(
            ContestState state, Points before, Points now, ScoreEntry.Reason reason, Happened happened) {
        return state.scoring(state.scores().plus(Scoring.difference(state, before, now, reason, "", happened)));
    }

    private static ContestState applyRename(ContestState state, ContestEvent.ContestantRenamed renamed) {
        Contestant contestant = state.cast().at(renamed.seat());
        return contestant == null ? state : state.casting(state.cast().with(contestant.named(renamed.name())));
    }

    private static ContestState applyMeans(ContestState state, ContestEvent.MeansSet means) {
        Contestant contestant = state.cast().at(means.seat());
        return contestant == null ? state : state.casting(state.cast().with(contestant.answeringBy(means.means())));
    }

    private static ContestState applyCorrection(
            ContestState state, ContestEvent.PointsCorrected corrected, Happened happened) {
        ScoreEntry entry = Scoring.entry(
                state,
                0,
                corrected.seat(),
                "",
                corrected.points(),
                ScoreEntry.Reason.BY_HAND,
                corrected.reason(),
                happened);
        return state.scoring(state.scores().plus(List.of(entry)));
    }
}
