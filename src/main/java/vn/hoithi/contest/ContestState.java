package vn.hoithi.contest;

import org.jspecify.annotations.Nullable;

/**
 * Where a contest stands: a fold of its journal.
 *
 * @param plan as the organiser prepared it; the cast may have changed since
 * @param cast everybody, as of now
 * @param devices which phone holds a seat, by its own random name
 * @param playing null before the first round
 */
public record ContestState(
        Plan plan,
        Cast cast,
        Joining joining,
        SeatMap<String> devices,
        Screen screen,
        Sound sound,
        @Nullable Playing playing,
        ScoreSheet scores,
        boolean ended) {

    /** How loud the stage is: volume 0–100. */
    public record Sound(int volume, boolean muted) {}

    static ContestState planned(Plan plan) {
        return new ContestState(
                plan,
                plan.cast(),
                plan.joining(),
                SeatMap.empty(),
                Screen.ROUND,
                new Sound(80, false),
                null,
                ScoreSheet.EMPTY,
                false);
    }

    ContestState casting(Cast other) {
        return new ContestState(plan, other, joining, devices, screen, sound, playing, scores, ended);
    }

    ContestState joining(Joining other) {
        return new ContestState(plan, cast, other, devices, screen, sound, playing, scores, ended);
    }

    ContestState devices(SeatMap<String> other) {
        return new ContestState(plan, cast, joining, other, screen, sound, playing, scores, ended);
    }

    ContestState showing(Screen other) {
        return new ContestState(plan, cast, joining, devices, other, sound, playing, scores, ended);
    }

    ContestState sounding(Sound other) {
        return new ContestState(plan, cast, joining, devices, screen, other, playing, scores, ended);
    }

    ContestState playing(Playing other) {
        return new ContestState(plan, cast, joining, devices, screen, sound, other, scores, ended);
    }

    ContestState scoring(ScoreSheet other) {
        return new ContestState(plan, cast, joining, devices, screen, sound, playing, other, ended);
    }

    ContestState ended(boolean over) {
        return new ContestState(plan, cast, joining, devices, screen, sound, playing, scores, over);
    }
}
