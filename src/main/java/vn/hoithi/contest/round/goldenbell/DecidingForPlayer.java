package vn.hoithi.contest.round.goldenbell;

import static vn.hoithi.contest.ContestRefusal.NOT_YOUR_COMMAND;
import static vn.hoithi.contest.Decision.accept;
import static vn.hoithi.contest.Decision.refuse;
import static vn.hoithi.contest.Decision.refuseKeeping;
import static vn.hoithi.contest.round.goldenbell.GoldenBellRefusal.*;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Actor;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Refusal;
import vn.hoithi.question.Answer;

/** Judges what a contestant's own phone may do: answer, vote for the lifebuoy, choose the last topic. */
final class DecidingForPlayer {
    private final GoldenBellState state;
    private final int seat;
    private final Instant at;

    DecidingForPlayer(GoldenBellState state, int seat, Instant at) {
        this.state = state;
        this.seat = seat;
        this.at = at;
    }

    Decision<GoldenBellEvent> decide(GoldenBellCommand command) {
        return switch (command) {
            case GoldenBellCommand.GiveAnswer answer -> onGiveAnswer(answer);
            case GoldenBellCommand.Vote vote -> onVote(vote);
            case GoldenBellCommand.ChooseTopic choice -> onChooseTopic(choice);
            default -> refuse(NOT_YOUR_COMMAND);
        };
    }

    private Decision<GoldenBellEvent> onGiveAnswer(GoldenBellCommand.GiveAnswer command) {
        Asking asking = state.asking();
        if (asking == null) return refuse(command.turn() <= state.turn() ? TOO_LATE : NO_QUESTION_OPEN);
        if (asking.turn() != command.turn()) return refuse(ANOTHER_QUESTION);
        if (!state.floor().has(seat)) return onPlayAlong(asking, command);
        if (!asking.asked().has(seat)) return refuse(SEAT_WAS_NOT_ASKED);
        if (asking.paper().has(seat)) return refuse(BOARD_ANSWERS_ON_PAPER);
        if (asking.stage() == Asking.Stage.SHOWN) return refuse(NO_QUESTION_OPEN);
        Answer answer = asking.kept(command.answer());
        if (answer == null) return refuse(ANSWER_DOES_NOT_FIT);
        if (isLate(asking, command.pressed()))
            return refuseKeeping(TOO_LATE, new GoldenBellEvent.LateAnswerKept(seat, answer, command.pressed()));

        Given earlier = asking.given().get(seat);
        // The same answer again keeps the earlier time; it is acknowledged and changes nothing.
        if (earlier != null && earlier.answer().equals(answer)) return accept();
        if (earlier != null && !state.rules().mayChange()) return refuse(ANSWER_IS_FINAL);
        return accept(new GoldenBellEvent.Answered(seat, answer, command.pressed()));
    }

    /** Who is out may go on answering for the fun of it. */
    private Decision<GoldenBellEvent> onPlayAlong(Asking asking, GoldenBellCommand.GiveAnswer command) {
        if (!state.standings().has(seat) || asking.paper().has(seat)) return refuse(YOU_ARE_OUT);
        if (asking.stage() == Asking.Stage.SHOWN) return refuse(NO_QUESTION_OPEN);
        if (isLate(asking, command.pressed())) return refuse(TOO_LATE);
        Answer answer = asking.kept(command.answer());
        if (answer == null) return refuse(ANSWER_DOES_NOT_FIT);
        Given earlier = asking.along().get(seat);
        if (earlier != null && earlier.answer().equals(answer)) return accept();
        return accept(new GoldenBellEvent.AnsweredAlong(seat, answer, command.pressed()));
    }

    private static boolean isLate(Asking asking, Instant pressed) {
        if (asking.stage() != Asking.Stage.OPEN) return true;
        Instant deadline = asking.clock().deadline();
        return deadline != null && pressed.isAfter(deadline);
    }

    private Decision<GoldenBellEvent> onVote(GoldenBellCommand.Vote vote) {
        Asking asking = state.asking();
        Refusal wrong = wrongVote(state, vote, at);
        if (wrong != null) return refuse(wrong);
        if (asking != null && asking.asked().has(seat)) return refuse(SURVIVOR_DOES_NOT_VOTE);
        return accept(new GoldenBellEvent.Voted(seat, vote.option()));
    }

    /** Somebody in the room without a seat. */
    static Decision<GoldenBellEvent> spectator(
            GoldenBellState state, Actor.Spectator spectator, Instant at, GoldenBellCommand command) {
        if (!(command instanceof GoldenBellCommand.Vote vote)) return refuse(NOT_YOUR_COMMAND);
        Refusal wrong = wrongVote(state, vote, at);
        if (wrong != null) return refuse(wrong);
        Asking asking = state.asking();
        Lifebuoy lifebuoy = asking == null ? null : asking.lifebuoy();
        if (lifebuoy == null || lifebuoy.room().size() >= Lifebuoy.MOST_IN_THE_ROOM) return refuse(VOTING_IS_CLOSED);
        return accept(new GoldenBellEvent.SpectatorVoted(spectator.id(), vote.option()));
    }

    private static @Nullable Refusal wrongVote(GoldenBellState state, GoldenBellCommand.Vote vote, Instant at) {
        Asking asking = state.asking();
        if (asking == null || asking.turn() != vote.turn()) return ANOTHER_QUESTION;
        Lifebuoy lifebuoy = asking.lifebuoy();
        if (lifebuoy == null || !lifebuoy.open()) return VOTING_IS_CLOSED;
        Instant deadline = lifebuoy.clock().deadline();
        if (deadline != null && at.isAfter(deadline)) return VOTING_IS_CLOSED;
        return vote.option() < 0 || vote.option() >= asking.options() ? ANSWER_DOES_NOT_FIT : null;
    }

    private Decision<GoldenBellEvent> onChooseTopic(GoldenBellCommand.ChooseTopic choice) {
        if (state.floor().in().size() != 1 || !state.floor().has(seat)) return refuse(ONLY_FOR_THE_LAST_ONE_STANDING);
        return Deciding.chooseTopic(state, choice.topic());
    }
}
