package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a contest stands: a fold of its journal.
 *
 * @param plan as the organiser prepared it; the cast may have changed since
 * @param cast everybody, as of now
 * @param devices which phone holds a seat, by its own random name
 * @param finished rounds that are over, in order
 * @param playing null before the first round
 * @param conferring who asked for time to confer; null while the contest goes on
 */
public record ContestState(
        Plan plan,
        Cast cast,
        Joining joining,
        SeatMap<String> devices,
        Screen screen,
        Sound sound,
        List<Playing> finished,
        @Nullable Playing playing,
        @Nullable String conferring,
        ScoreSheet scores,
        boolean ended) {
    public ContestState {
        finished = List.copyOf(finished);
    }

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
                List.of(),
                null,
                null,
                ScoreSheet.EMPTY,
                false);
    }

    ContestState casting(Cast other) {
        return new ContestState(
                plan, other, joining, devices, screen, sound, finished, playing, conferring, scores, ended);
    }

    ContestState joining(Joining other) {
        return new ContestState(
                plan, cast, other, devices, screen, sound, finished, playing, conferring, scores, ended);
    }

    ContestState devices(SeatMap<String> other) {
        return new ContestState(
                plan, cast, joining, other, screen, sound, finished, playing, conferring, scores, ended);
    }

    ContestState showing(Screen other) {
        return new ContestState(
                plan, cast, joining, devices, other, sound, finished, playing, conferring, scores, ended);
    }

    ContestState sounding(Sound other) {
        return new ContestState(
                plan, cast, joining, devices, screen, other, finished, playing, conferring, scores, ended);
    }

    /** With these rounds over and this one being played; null for none. */
    ContestState playing(List<Playing> over, @Nullable Playing now) {
        return new ContestState(plan, cast, joining, devices, screen, sound, over, now, conferring, scores, ended);
    }

    ContestState conferring(@Nullable String by) {
        return new ContestState(plan, cast, joining, devices, screen, sound, finished, playing, by, scores, ended);
    }

    ContestState playing(Playing other) {
        return new ContestState(
                plan, cast, joining, devices, screen, sound, finished, other, conferring, scores, ended);
    }

    ContestState scoring(ScoreSheet other) {
        return new ContestState(
                plan, cast, joining, devices, screen, sound, finished, playing, conferring, other, ended);
    }

    ContestState ended(boolean over) {
        return new ContestState(
                plan, cast, joining, devices, screen, sound, finished, playing, conferring, scores, over);
    }

    /** Every round so far, the one being played last. */
    public List<Playing> rounds() {
        List<Playing> all = new ArrayList<>(finished);
        if (playing != null) all.add(playing);
        return all;
    }

    /** Teams that a tie-break has put in front of others with as many points. */
    public SeatMap<Integer> precedence() {
        SeatMap<Integer> sum = SeatMap.empty();
        for (Playing round : rounds())
            for (Map.Entry<Integer, Integer> team : round.precedence().toMap().entrySet())
                sum = sum.with(team.getKey(), sum.getOr(team.getKey(), 0) + team.getValue());
        return sum;
    }
}
