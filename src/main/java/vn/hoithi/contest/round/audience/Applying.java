package vn.hoithi.contest.round.audience;

import vn.hoithi.question.Question;

/** Folds what happened into questions for the audience. */
final class Applying {
    private Applying() {}

    static AudienceState apply(AudienceState state, AudienceEvent event) {
        if (event instanceof AudienceEvent.QuestionShown shown) return onQuestionShown(state, shown);
        Phase.Asking asking = state.asking();
        return asking == null ? state : apply(state, asking, event);
    }

    private static AudienceState apply(AudienceState state, Phase.Asking asking, AudienceEvent event) {
        return switch (event) {
            case AudienceEvent.AnswersOpened opened ->
                state.at(asking.started(opened.at()).at(Phase.Stage.OPEN));
            case AudienceEvent.ClockStopped stopped -> state.at(asking.stopped(stopped.at()));
            case AudienceEvent.ClockStarted started -> state.at(asking.started(started.at()));
            case AudienceEvent.Answered answered ->
                state.at(asking.with(new Reply(
                        answered.who(),
                        answered.name(),
                        answered.answer(),
                        answered.at(),
                        asking.took(answered.at()))));
            case AudienceEvent.AnswersLocked locked ->
                state.at(asking.stopped(locked.at()).at(Phase.Stage.LOCKED));
            case AudienceEvent.AnswerRevealed revealed -> state.at(asking.at(Phase.Stage.REVEALED));
            case AudienceEvent.WordingAccepted accepted -> state.at(asking.accepting(accepted.wording()));
            case AudienceEvent.WinnersDrawn drawn -> state.at(asking.drawn(drawn.winners()));
            case AudienceEvent.QuestionCancelled cancelled ->
                state.at(asking.stopped(cancelled.at()).cancel());
            case AudienceEvent.QuestionReplaced replaced -> onReplaced(state, asking, replaced);
            case AudienceEvent.QuestionShown shown -> state;
        };
    }

    private static AudienceState onQuestionShown(AudienceState state, AudienceEvent.QuestionShown shown) {
        Question question = state.upNext();
        if (question == null) return state;
        return state.turned(shown.turn())
                .at(Phase.Asking.shown(
                        shown.turn(), shown.number(), question, state.rules().time()));
    }

    private static AudienceState onReplaced(
            AudienceState state, Phase.Asking asking, AudienceEvent.QuestionReplaced replaced) {
        Question by = state.reserve(replaced.by());
        if (by == null) return state;
        return state.replacing(asking.number(), by)
                .at(Phase.Asking.shown(
                        asking.turn(), asking.number(), by, state.rules().time()));
    }
}
