package vn.hoithi.contest.round.acceleration;

import java.time.Duration;
import java.time.Instant;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Folds what happened into an acceleration. */
final class Applying {
    private Applying() {}

    static AccelerationState apply(AccelerationState state, AccelerationEvent event) {
        Phase.Asking asking = state.asking();
        if (event instanceof AccelerationEvent.QuestionShown shown) return onQuestionShown(state, shown);
        if (event instanceof AccelerationEvent.Overruled overruled)
            return state.changing(overruled.turn(), asked -> asked.ruled(overruled.team(), overruled.right()));
        return asking == null ? state : apply(state, asking, event);
    }

    private static AccelerationState apply(AccelerationState state, Phase.Asking asking, AccelerationEvent event) {
        return switch (event) {
            case AccelerationEvent.AnswersOpened opened ->
                state.at(asking.started(opened.at()).at(Phase.Stage.RUNNING));
            case AccelerationEvent.ClockStopped stopped -> state.at(asking.stopped(stopped.at()));
            case AccelerationEvent.ClockStarted started -> state.at(asking.started(started.at()));
            case AccelerationEvent.Answered answered ->
                state.at(given(
                        asking,
                        answered.team(),
                        answered.seat(),
                        answered.answer(),
                        answered.at(),
                        asking.took(answered.at())));
            case AccelerationEvent.LateAnswerKept late ->
                state.at(asking.late(
                        late.team(), new Given(late.answer(), late.seat(), late.at(), asking.took(late.at()), 0)));
            case AccelerationEvent.AnswerEntered entered ->
                state.at(given(asking, entered.team(), 0, entered.answer(), entered.at(), entered.took()));
            case AccelerationEvent.AnswersLocked locked ->
                state.at(asking.stopped(locked.at()).at(Phase.Stage.LOCKED));
            case AccelerationEvent.AnswersShown shown -> state.at(asking.at(Phase.Stage.ANSWERS));
            case AccelerationEvent.Ruled ruled ->
                state.at(asking.asking(asking.asked().ruled(ruled.team(), ruled.right())));
            case AccelerationEvent.WordingAccepted accepted ->
                state.at(asking.asking(asking.asked().accepting(accepted.wording())));
            case AccelerationEvent.QuestionConfirmed confirmed -> state.closing(asking);
            case AccelerationEvent.QuestionCancelled cancelled -> onCancelled(state, asking, cancelled);
            case AccelerationEvent.QuestionReplaced replaced -> onReplaced(state, asking, replaced);
            case AccelerationEvent.QuestionShown shown -> state;
            case AccelerationEvent.Overruled overruled -> state;
        };
    }

    private static AccelerationState onQuestionShown(AccelerationState state, AccelerationEvent.QuestionShown shown) {
        Question question = state.upNext();
        if (question == null) return state;
        Asked asked = Asked.shown(shown.turn(), shown.number(), question);
        return state.turned(shown.turn())
                .at(Phase.Asking.shown(asked, state.rules().time(shown.number())));
    }

    private static Phase.Asking given(
            Phase.Asking asking, int team, int seat, Answer answer, Instant pressed, Duration took) {
        Given before = asking.asked().given().get(team);
        int changes = before == null ? 0 : before.changes() + 1;
        return asking.asking(asking.asked().given(team, new Given(answer, seat, pressed, took, changes)));
    }

    private static AccelerationState onCancelled(
            AccelerationState state, Phase.Asking asking, AccelerationEvent.QuestionCancelled cancelled) {
        boolean present = asking.turn() == cancelled.turn() && asking.stage() != Phase.Stage.OVER;
        AccelerationState closed = present ? state.closing(asking.stopped(cancelled.at())) : state;
        return closed.changing(cancelled.turn(), Asked::cancel);
    }

    private static AccelerationState onReplaced(
            AccelerationState state, Phase.Asking asking, AccelerationEvent.QuestionReplaced replaced) {
        Question by = state.reserve(replaced.by());
        if (by == null) return state;
        int number = asking.asked().number();
        Asked other = Asked.shown(asking.turn(), number, by);
        return state.replacing(number, by)
                .at(Phase.Asking.shown(other, state.rules().time(number)));
    }
}
