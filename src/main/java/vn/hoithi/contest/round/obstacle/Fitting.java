package vn.hoithi.contest.round.obstacle;

import static vn.hoithi.contest.round.match.MatchRefusal.*;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Refusal;
import vn.hoithi.question.Answer;

/**
 * Whether something may happen at this moment. One answer for two askers: a command is refused by it, and when the round is
 * told again under another verdict, what does not fit any more has no effect by it. So both always come to the same.
 */
final class Fitting {
    private final ObstacleState state;
    private final Course course;

    private Fitting(ObstacleState state) {
        this.state = state;
        this.course = state.course();
    }

    /** Why it does not fit; null where it does. */
    static @Nullable Refusal refusal(ObstacleState state, ObstacleEvent event) {
        return new Fitting(state).refusal(event);
    }

    private @Nullable Refusal refusal(ObstacleEvent event) {
        return switch (event) {
            case ObstacleEvent.QuestionShown shown -> ofShown(shown);
            case ObstacleEvent.HintShown shown -> ofHint();
            case ObstacleEvent.ReadingDone done -> ofReadingDone();
            case ObstacleEvent.ClockStopped stopped -> course.runs() ? null : NOT_NOW;
            case ObstacleEvent.ClockStarted started -> idle(course.waits());
            case ObstacleEvent.Answered answered -> ofAnswered(answered);
            case ObstacleEvent.LateAnswerKept late -> ofLate(late);
            case ObstacleEvent.AnswerEntered entered -> ofEntered(entered);
            case ObstacleEvent.TimeCalled time -> ofTimeCalled();
            case ObstacleEvent.AnswersShown shown -> ofAnswersShown(shown);
            case ObstacleEvent.Buzzed buzzed -> ofBuzzed(buzzed);
            case ObstacleEvent.FloorTaken taken -> ofFloorTaken(taken);
            case ObstacleEvent.FloorGiven given -> ofFloorGiven(given);
            case ObstacleEvent.BuzzDropped dropped -> ofDropped(dropped);
            case ObstacleEvent.Ruled ruled -> ofRuled(ruled);
            case ObstacleEvent.WordingAccepted wording -> ofWording(wording);
            case ObstacleEvent.RowConfirmed confirmed -> ofConfirmed(confirmed);
            case ObstacleEvent.AudienceNoted noted -> ofAudience();
            case ObstacleEvent.KeywordRevealed revealed -> course.ended() != null && !state.revealed() ? null : NOT_NOW;
            case ObstacleEvent.Overruled overruled -> ofOverruled(overruled);
            case ObstacleEvent.QuestionCancelled cancelled -> ofCancelled(cancelled);
            case ObstacleEvent.QuestionReplaced replaced -> ofReplaced(replaced);
        };
    }

    /** While somebody wants to say the keyword, nothing else goes on. */
    private @Nullable Refusal idle(boolean fits) {
        if (!fits) return NOT_NOW;
        return course.calling().busy() ? ANOTHER_TEAM_HOLDS_THE_FLOOR : null;
    }

    private @Nullable Refusal ofShown(ObstacleEvent.QuestionShown shown) {
        boolean centre = shown.place() == Place.CENTRE;
        if (!centre && !Place.isRow(shown.place())) return NO_SUCH_ROW;
        if (course.asked().has(shown.place())) return ROW_ALREADY_OPEN;
        boolean between = course.present() == null && course.hint() == null && course.ended() == null;
        boolean ripe = !centre || course.rowsAsked() == Place.CENTRE - 1;
        return idle(between && ripe && shown.turn() == course.turn() + 1);
    }

    private @Nullable Refusal ofHint() {
        return idle(course.asking() != null
                && course.present() == null
                && course.asked().has(Place.CENTRE));
    }

    private @Nullable Refusal ofReadingDone() {
        Asking asking = course.asking();
        Phase.Hint hint = course.hint();
        boolean row = asking != null && asking.stage() == Asking.Stage.READ;
        return idle(row || (hint != null && !hint.read()));
    }

    private @Nullable Refusal ofTimeCalled() {
        Asking asking = course.asking();
        Phase.Hint hint = course.hint();
        return idle((asking != null && asking.open()) || (hint != null && hint.read()));
    }

    /** Whether this names the present row; a row is present until it is confirmed. */
    private @Nullable Refusal ofTurn(int turn) {
        Asking asking = course.asking();
        if (asking == null) return turn <= course.turn() && turn > 0 ? TOO_LATE : NO_QUESTION_OPEN;
        if (turn != asking.turn()) return turn < asking.turn() ? TOO_LATE : ANOTHER_QUESTION;
        return asking.stage() == Asking.Stage.OVER ? TOO_LATE : null;
    }

    private @Nullable Refusal ofAnswered(ObstacleEvent.Answered answered) {
        Asking asking = course.asking();
        Refusal wrong = ofTurn(answered.turn());
        if (wrong != null || asking == null) return wrong;
        if (!course.in().has(answered.team())) return TEAM_IS_LOCKED_OUT;
        if (asking.stage() == Asking.Stage.READ) return NO_QUESTION_OPEN;
        if (asking.stage() == Asking.Stage.LOCKED) return TOO_LATE;
        Instant deadline = asking.clock().deadline();
        if (deadline != null) return answered.pressed().isAfter(deadline) ? TOO_LATE : null;
        // Nobody gains time to think by a clock that stands still.
        Instant held = course.held();
        return held != null && answered.pressed().isAfter(held) ? NOT_NOW : null;
    }

    private @Nullable Refusal ofLate(ObstacleEvent.LateAnswerKept late) {
        Asking asking = course.present();
        return asking != null && asking.turn() == late.turn() && course.in().has(late.team()) ? null : TOO_LATE;
    }

    private @Nullable Refusal ofEntered(ObstacleEvent.AnswerEntered entered) {
        Asking asking = course.asking();
        if (!state.teams().has(entered.team())) return NO_SUCH_TEAM;
        Refusal wrong = ofTurn(entered.turn());
        if (wrong != null || asking == null) return wrong;
        if (!course.in().has(entered.team())) return TEAM_IS_LOCKED_OUT;
        return asking.stage() == Asking.Stage.READ ? NO_QUESTION_OPEN : null;
    }

    private @Nullable Refusal ofAnswersShown(ObstacleEvent.AnswersShown shown) {
        Asking asking = course.present();
        if (asking == null || asking.turn() != shown.turn()) return NOT_NOW;
        return asking.stage() == Asking.Stage.LOCKED && !asking.shown() ? null : NOT_NOW;
    }

    private @Nullable Refusal ofBuzzed(ObstacleEvent.Buzzed buzzed) {
        if (!course.in().has(buzzed.team())) return TEAM_IS_LOCKED_OUT;
        if (course.ended() != null) return BUZZER_IS_CLOSED;
        if (course.calling().has(buzzed.team())) return ALREADY_BUZZED;
        Phase.Hint hint = course.hint();
        Instant deadline = hint == null ? null : hint.clock().deadline();
        return deadline != null && buzzed.at().isAfter(deadline) ? TOO_LATE : null;
    }

    private @Nullable Refusal ofFloorTaken(ObstacleEvent.FloorTaken taken) {
        Calling calling = course.calling();
        boolean waiting = calling.buzzer().pressed() && calling.floor() == 0;
        return waiting && taken.turn() == course.turn() + 1 ? null : NOT_NOW;
    }

    private @Nullable Refusal ofFloorGiven(ObstacleEvent.FloorGiven given) {
        if (!state.teams().has(given.team())) return NO_SUCH_TEAM;
        if (course.ended() != null || given.turn() != course.turn() + 1) return NOT_NOW;
        return course.in().has(given.team()) ? null : TEAM_IS_LOCKED_OUT;
    }

    private @Nullable Refusal ofDropped(ObstacleEvent.BuzzDropped dropped) {
        if (!state.teams().has(dropped.team())) return NO_SUCH_TEAM;
        return course.calling().has(dropped.team()) ? null : NOT_NOW;
    }

    private @Nullable Refusal ofRuled(ObstacleEvent.Ruled ruled) {
        Calling calling = course.calling();
        if (calling.floor() != 0 && ruled.turn() == calling.turn())
            return ruled.team() == calling.floor() ? null : NOTHING_TO_RULE;
        Asking asking = course.present();
        if (asking != null && ruled.turn() == asking.turn()) {
            if (asking.rulings().has(ruled.team())) return ALREADY_RULED;
            boolean due = asking.stage() == Asking.Stage.LOCKED
                    && course.counted(asking).contains(ruled.team());
            return due ? null : NOTHING_TO_RULE;
        }
        boolean over = course.guessAt(ruled.turn()) != null || course.doneAt(ruled.turn()) != null;
        if (over) return ALREADY_RULED;
        return asking == null ? NOTHING_TO_RULE : ANOTHER_QUESTION;
    }

    private @Nullable Refusal ofWording(ObstacleEvent.WordingAccepted wording) {
        Asking asking = course.asking();
        Refusal wrong = ofTurn(wording.turn());
        if (wrong != null || asking == null) return wrong;
        if (asking.stage() != Asking.Stage.LOCKED) return NOT_NOW;
        boolean fits = !wording.wording().isBlank() && wording.wording().length() <= Answer.LONGEST;
        return fits ? null : ANSWER_DOES_NOT_FIT;
    }

    private @Nullable Refusal ofConfirmed(ObstacleEvent.RowConfirmed confirmed) {
        Asking asking = course.asking();
        if (asking == null) return NOT_NOW;
        if (confirmed.turn() != asking.turn()) return ANOTHER_QUESTION;
        if (asking.stage() == Asking.Stage.OVER) return ALREADY_RULED;
        Refusal wrong = idle(asking.stage() == Asking.Stage.LOCKED);
        if (wrong != null) return wrong;
        boolean open = course.counted(asking).stream().anyMatch(team -> asking.verdict(team) == null);
        return open ? SOMEONE_IS_UNDECIDED : null;
    }

    private @Nullable Refusal ofAudience() {
        Phase.Ended ended = course.ended();
        if (ended == null || ended.revealed()) return NOT_NOW;
        return ended.audience() == null ? null : ALREADY_RULED;
    }

    private @Nullable Refusal ofOverruled(ObstacleEvent.Overruled overruled) {
        Done row = course.doneAt(overruled.turn());
        if (row == null && course.guessAt(overruled.turn()) == null) return NO_SUCH_QUESTION;
        if (row != null && row.cancelled()) return ALREADY_CANCELLED;
        Boolean verdict = course.verdict(overruled.turn(), overruled.team());
        if (verdict == null) return NOTHING_TO_RULE;
        return verdict == overruled.right() ? ALREADY_RULED : null;
    }

    private @Nullable Refusal ofCancelled(ObstacleEvent.QuestionCancelled cancelled) {
        Asking asking = course.present();
        if (asking != null && asking.turn() == cancelled.turn()) return null;
        Done row = course.doneAt(cancelled.turn());
        if (row == null) return NO_SUCH_QUESTION;
        return row.cancelled() ? ALREADY_CANCELLED : null;
    }

    private @Nullable Refusal ofReplaced(ObstacleEvent.QuestionReplaced replaced) {
        Asking asking = course.present();
        boolean early = asking != null
                && asking.turn() == replaced.turn()
                && asking.stage() != Asking.Stage.LOCKED
                && asking.given().isEmpty();
        Refusal wrong = idle(early);
        if (wrong != null) return wrong;
        return state.reserve(replaced.by()) == null ? NO_SUCH_QUESTION : null;
    }
}
