package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.List;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.RoundEvent;

/** Folds what has happened into a contest; see {@link Contest#apply}. */
final class Applying {
    private Applying() {}

    static ContestState apply(ContestState state, Happened happened) {
        return switch (happened.event()) {
            case ContestEvent.ContestPlanned planned -> Contest.begin(planned.plan());
            case ContestEvent.InRound inRound -> applyInRound(state, inRound.event(), happened);
            case ContestEvent.InEarlierRound earlier -> applyInEarlierRound(state, earlier, happened);
            case ContestEvent.ConferringSet conferring ->
                state.conferring(conferring.conferring() ? conferring.by() : null);
            case ContestEvent.TeamSet team -> state.casting(state.cast().with(team.team()));
            case ContestEvent.TeamPointsCorrected corrected -> applyTeamCorrection(state, corrected, happened);
            case ContestEvent.RoundStarted started ->
                applyRoundStarted(state, started.index()).showing(Screen.ROUND);
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
        Scoring scoring = new Scoring(on, reasonOf(event), "", happened);
        return scored(on, scoring.difference(playing.index(), playing.points(), after.points()));
    }

    private static ContestState scored(ContestState state, Scoring scoring) {
        return state.scoring(state.scores().plus(scoring.entries()));
    }

    private static ContestState applyRoundStarted(ContestState state, int index) {
        List<Playing> over = new ArrayList<>(state.finished());
        Playing before = state.playing();
        if (before != null) over.add(before);
        RoundPlan plan = state.plan().runningOrder().get(index);
        return state.playing(
                over, Playing.begin(index, plan, state.cast(), state.scores().teams()));
    }

    /** The round is told anew, and all after it: what a team brought into them may have changed. */
    private static ContestState applyInEarlierRound(
            ContestState state, ContestEvent.InEarlierRound earlier, Happened happened) {
        Playing playing = state.playing();
        if (playing == null) return state;
        Retelling retelling = new Retelling(state, new Scoring(state, reasonOf(earlier.event()), "", happened));
        retelling.replace(earlier.round(), state.finished().get(earlier.round()).apply(earlier.event()));
        String step = earlier.event().step();
        Playing now = retelling.playing();
        if (step != null) now = now.stepping(new Playing.Step(step, playing.state(), state.finished()));
        return scored(state.playing(retelling.finished(), now), retelling.scoring());
    }

    private static ScoreEntry.Reason reasonOf(RoundEvent event) {
        String step = event.step();
        return step == null ? ScoreEntry.Reason.RIGHT_ANSWER : reason(step);
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
        if (playing == null) return state;
        Scoring scoring = new Scoring(state, ScoreEntry.Reason.UNDONE, "", happened);
        if (playing.steps().isEmpty()) return applyStartUndone(state, playing, scoring);
        List<Playing> earlier = playing.steps().getLast().earlier();
        Playing before = playing.undone(happened.at());
        if (earlier != null) {
            Retelling retelling = new Retelling(state.playing(state.finished(), before), scoring);
            for (int i = 0; i < earlier.size(); i++) retelling.replace(i, earlier.get(i));
            return scored(state.playing(retelling.finished(), retelling.playing()), scoring);
        }
        scoring.difference(playing.index(), playing.points(), before.points());
        return scored(state.playing(before), scoring).showing(Screen.ROUND);
    }

    /** Back to where the round before ended, or into the lobby. */
    private static ContestState applyStartUndone(ContestState state, Playing playing, Scoring scoring) {
        scoring.difference(playing.index(), playing.points(), Points.NONE);
        List<Playing> over = state.finished();
        ContestState back = over.isEmpty()
                ? state.playing(over, null)
                : state.playing(over.subList(0, over.size() - 1), over.getLast());
        return scored(back, scoring).showing(Screen.ROUND);
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
        return scored(
                state,
                new Scoring(state, ScoreEntry.Reason.BY_HAND, corrected.reason(), happened)
                        .ofSeat(-1, "", corrected.seat(), corrected.points()));
    }

    private static ContestState applyTeamCorrection(
            ContestState state, ContestEvent.TeamPointsCorrected corrected, Happened happened) {
        return scored(
                state,
                new Scoring(state, ScoreEntry.Reason.BY_HAND, corrected.reason(), happened)
                        .ofTeam(-1, "", corrected.team(), corrected.points()));
    }
}
