package vn.hoithi.contest;

import vn.hoithi.contest.round.RoundEvent;

/** What happened in a contest. Records only grow: a field that is stored is never renamed or removed. */
public sealed interface ContestEvent {

    record ContestPlanned(Plan plan) implements ContestEvent {}

    record InRound(RoundEvent event) implements ContestEvent {}

    record RoundStarted(int index) implements ContestEvent {}

    /** The step of this number was undone; the one below it is next. */
    record StepUndone(int step) implements ContestEvent {}

    record JoiningSet(Joining joining) implements ContestEvent {}

    record ContestantAdded(Contestant contestant) implements ContestEvent {}

    record SeatTaken(int seat, String device) implements ContestEvent {}

    record SeatFreed(int seat) implements ContestEvent {}

    record ContestantRenamed(int seat, String name) implements ContestEvent {}

    record TeamSet(Team team) implements ContestEvent {}

    record MeansSet(int seat, Means means) implements ContestEvent {}

    record PointsCorrected(int seat, int points, String reason) implements ContestEvent {}

    record TeamPointsCorrected(int team, double points, String reason) implements ContestEvent {}

    /** What an overruling in a round that is over has changed; the round is named by its place in the running order. */
    record InEarlierRound(int round, RoundEvent event) implements ContestEvent {}

    /** The advisers confer, or have done so; {@code by} is who asked for it. */
    record ConferringSet(boolean conferring, String by) implements ContestEvent {}

    record ScreenShown(Screen screen) implements ContestEvent {}

    record SoundSet(int volume, boolean muted) implements ContestEvent {}

    record ContestEnded() implements ContestEvent {}

    record ContestReopened() implements ContestEvent {}
}
