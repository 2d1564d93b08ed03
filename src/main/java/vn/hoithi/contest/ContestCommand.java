package vn.hoithi.contest;

import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.RoundCommand;

/** What may be asked of a contest. Without another word a command is the host's. */
public sealed interface ContestCommand {

    /** Everything the round itself understands. */
    record InRound(RoundCommand command) implements ContestCommand {}

    /** Begins the next round of the running order. */
    record StartRound() implements ContestCommand {}

    /** Takes back the step of this number, as the host saw it: two hosts do not undo two steps with one thought. */
    record Undo(int step) implements ContestCommand {}

    record SetJoining(Joining joining) implements ContestCommand {}

    /** By the machine, for somebody at the door of an open contest. */
    record Enter(String name, UnitId unit) implements ContestCommand {}

    /** By the machine: a phone takes a seat; another phone that had it is told. */
    record TakeSeat(int seat, String device) implements ContestCommand {}

    /** The phone of this seat is let go; its token is worth nothing any more. */
    record FreeSeat(int seat) implements ContestCommand {}

    record Rename(int seat, String name) implements ContestCommand {}

    /** Somebody came late; a null seat gives the lowest free one. */
    record AddContestant(@Nullable Integer seat, String name, UnitId unit, Means means) implements ContestCommand {}

    /** Another name, other people or another captain for the team of this number; a new number is a new team. */
    record SetTeam(Team team) implements ContestCommand {}

    record SetMeans(int seat, Means means) implements ContestCommand {}

    /** Points by hand: −1000 to 1000, not 0. */
    record CorrectPoints(int seat, int points, String reason) implements ContestCommand {}

    /** Points of a team by hand: −1000 to 1000, not 0. */
    record CorrectTeamPoints(int team, double points, String reason) implements ContestCommand {}

    /** Rules anew in a round that is over, while another is played; {@code round} is its place in the running order. */
    record InEarlierRound(int round, RoundCommand command) implements ContestCommand {}

    /** By the jury or the host: nothing goes on while the advisers confer; clocks stand still. */
    record Confer(boolean conferring) implements ContestCommand {}

    record ShowScreen(Screen screen) implements ContestCommand {}

    /** Volume of the stage: 0–100. */
    record SetSound(int volume, boolean muted) implements ContestCommand {}

    record EndContest() implements ContestCommand {}

    record ReopenContest() implements ContestCommand {}

    /** By the machine, when it takes a contest up again after it was away. */
    record Resume() implements ContestCommand {}
}
