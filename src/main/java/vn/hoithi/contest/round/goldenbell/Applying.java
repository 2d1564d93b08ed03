package vn.hoithi.contest.round.goldenbell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/** Folds one event into the state. Events in the journal have happened: nothing here refuses. */
final class Applying {
    private Applying() {}

    static GoldenBellState apply(GoldenBellState state, GoldenBellEvent event) {
        return switch (event) {
            case GoldenBellEvent.QuestionShown shown -> onShown(state, shown);
            case GoldenBellEvent.AnswersOpened opened -> onOpened(state, opened);
            case GoldenBellEvent.ClockStopped stopped ->
                asking(state, asking -> asking.timed(asking.clock().stop(stopped.at())));
            case GoldenBellEvent.ClockStarted started ->
                asking(state, asking -> asking.timed(asking.clock().start(started.at())));
            case GoldenBellEvent.TimeAdded added ->
                asking(state, asking -> asking.timed(asking.clock().longer(Duration.ofSeconds(added.seconds()))));
            case GoldenBellEvent.Answered answered ->
                asking(
                        state,
                        asking -> asking.given(answered.seat(), given(asking, answered.answer(), answered.pressed())));
            case GoldenBellEvent.LateAnswerKept late ->
                asking(state, asking -> asking.late(late.seat(), given(asking, late.answer(), late.pressed())));
            case GoldenBellEvent.AnswersLocked locked ->
                asking(state, asking -> asking.locked(locked.at(), SeatMap.copyOf(locked.away())));
            case GoldenBellEvent.AnswerRevealed revealed -> asking(state, asking -> asking.at(Asking.Stage.REVEALED));
            case GoldenBellEvent.Ruled ruled -> asking(state, asking -> onRuled(asking, ruled));
            case GoldenBellEvent.WordingAccepted wording ->
                asking(state, asking -> asking.accepting(wording.wording()));
            case GoldenBellEvent.BoardsMarked boards -> asking(state, asking -> onBoardsMarked(asking, boards));
            case GoldenBellEvent.AnswerEntered entered -> asking(state, asking -> onEntered(asking, entered));
            case GoldenBellEvent.QuestionConfirmed confirmed -> onConfirmed(state);
            case GoldenBellEvent.RescueOffered offered -> onRescueOffered(state);
            case GoldenBellEvent.RescueProposed proposed -> onRescueProposed(state, proposed);
            case GoldenBellEvent.Rescued rescued -> onRescued(state, rescued);
            case GoldenBellEvent.RescueSkipped skipped -> onRescueSkipped(state);
            case GoldenBellEvent.LifebuoyCalled called -> onLifebuoyCalled(state, called);
            case GoldenBellEvent.AnsweredAlong along ->
                asking(state, asking -> asking.along(along.seat(), given(asking, along.answer(), along.pressed())));
            case GoldenBellEvent.SpectatorVoted voted -> asking(state, asking -> onSpectatorVoted(asking, voted));
            case GoldenBellEvent.Voted voted -> asking(state, asking -> onVoted(asking, voted));
            case GoldenBellEvent.LifebuoyClosed closed -> asking(state, Applying::onLifebuoyClosed);
            case GoldenBellEvent.TopicChosen chosen -> onTopicChosen(state, chosen);
            case GoldenBellEvent.FallenRestored restored -> onRestored(state, restored);
            case GoldenBellEvent.ReserveCalled called -> onReserveCalled(state);
            case GoldenBellEvent.RoundEnded ended ->
                Settling.finished(state, ended.ending(), SeatSet.copyOf(ended.winners()));
            case GoldenBellEvent.Overruled overruled -> onOverruled(state, overruled);
            case GoldenBellEvent.QuestionCancelled cancelled -> onCancelled(state, cancelled);
            case GoldenBellEvent.QuestionReplaced replaced -> onReplaced(state, replaced);
            case GoldenBellEvent.BroughtBack back -> onBroughtBack(state, back);
            case GoldenBellEvent.SentOff off ->
                reconsider(state.adding(new Chapter.SentOff(state.next() - 1, off.seat())));
        };
    }

    private static GoldenBellState asking(GoldenBellState state, UnaryOperator<Asking> change) {
        return state.phase() instanceof Asking asking ? state.at(change.apply(asking)) : state;
    }

    private static Given given(Asking asking, Answer answer, Instant pressed) {
        return new Given(answer, pressed, asking.clock().elapsed(pressed), false);
    }

    private static GoldenBellState onShown(GoldenBellState state, GoldenBellEvent.QuestionShown shown) {
        Question question = find(state, shown.question());
        Duration own = question.suggested();
        Duration time = state.rules().suggestedTimes() && own != null
                ? own
                : state.rules().timeFor(shown.number());
        Asking asking = Asking.shown(
                shown.turn(),
                shown.number(),
                shown.label(),
                question,
                state.floor().in(),
                SeatSet.copyOf(shown.onPaper()),
                time);
        return state.drawing(state.pool().used(question))
                .numbered(shown.number(), shown.turn())
                .at(asking);
    }

    private static GoldenBellState onOpened(GoldenBellState state, GoldenBellEvent.AnswersOpened opened) {
        return asking(state, asking -> {
            Lifebuoy lifebuoy = asking.lifebuoy();
            boolean voting = lifebuoy != null && lifebuoy.open();
            Clock clock = voting ? asking.clock() : asking.clock().start(opened.at());
            return asking.timed(clock).at(Asking.Stage.OPEN);
        });
    }

    private static Asking onRuled(Asking asking, GoldenBellEvent.Ruled ruled) {
        Asking marked = asking;
        for (int seat : ruled.seats()) marked = marked.ruled(seat, ruled.mark());
        return marked;
    }

    private static Asking onBoardsMarked(Asking asking, GoldenBellEvent.BoardsMarked boards) {
        Asking marked = asking;
        SeatSet wrong = SeatSet.copyOf(boards.wrong());
        for (int seat : boards.seats()) marked = marked.marked(seat, !wrong.has(seat));
        return marked;
    }

    private static Asking onEntered(Asking asking, GoldenBellEvent.AnswerEntered entered) {
        Given given = new Given(entered.answer(), entered.at(), asking.clock().elapsed(entered.at()), true);
        return asking.given(entered.seat(), given);
    }

    private static GoldenBellState onConfirmed(GoldenBellState state) {
        if (!(state.phase() instanceof Asking asking)) return state;
        Chapter.Asked chapter = asking.confirmed();
        return Settling.after(state.adding(chapter), chapter);
    }

    private static GoldenBellState onRescueOffered(GoldenBellState state) {
        return state.at(new Phase.Rescuing(state.phase() instanceof Phase.AllOut, null, List.of()));
    }

    private static GoldenBellState onRescueProposed(GoldenBellState state, GoldenBellEvent.RescueProposed proposed) {
        boolean allOut = state.phase() instanceof Phase.Rescuing rescuing && rescuing.allOut();
        return state.at(new Phase.Rescuing(allOut, proposed.points(), proposed.seats()));
    }

    private static GoldenBellState onRescued(GoldenBellState state, GoldenBellEvent.Rescued rescued) {
        Chapter back =
                new Chapter.Returned(Chapter.Returned.Why.RESCUE, state.next() - 1, SeatSet.copyOf(rescued.seats()));
        GoldenBellState on = state.adding(back).tallying(state.tally().rescued());
        return Settling.towardsNext(on);
    }

    private static GoldenBellState onRescueSkipped(GoldenBellState state) {
        GoldenBellState declined = state.tallying(state.tally().declined());
        return declined.floor().in().isEmpty()
                ? reconsider(declined.at(new Phase.Ready()))
                : Settling.towardsNext(declined);
    }

    private static GoldenBellState onLifebuoyCalled(GoldenBellState state, GoldenBellEvent.LifebuoyCalled called) {
        Lifebuoy lifebuoy =
                new Lifebuoy(Clock.started(state.rules().lifebuoyTime(), called.at()), SeatMap.empty(), Map.of(), true);
        GoldenBellState counted = state.tallying(state.tally().calledLifebuoy());
        return asking(
                counted,
                asking -> asking.timed(asking.clock().stop(called.at())).asking(lifebuoy));
    }

    private static Asking onVoted(Asking asking, GoldenBellEvent.Voted voted) {
        Lifebuoy lifebuoy = asking.lifebuoy();
        return lifebuoy == null ? asking : asking.asking(lifebuoy.voted(voted.seat(), voted.option()));
    }

    private static Asking onSpectatorVoted(Asking asking, GoldenBellEvent.SpectatorVoted voted) {
        Lifebuoy lifebuoy = asking.lifebuoy();
        return lifebuoy == null ? asking : asking.asking(lifebuoy.voted(voted.spectator(), voted.option()));
    }

    private static Asking onLifebuoyClosed(Asking asking) {
        Lifebuoy lifebuoy = asking.lifebuoy();
        return lifebuoy == null ? asking : asking.asking(lifebuoy.closed());
    }

    private static GoldenBellState onTopicChosen(GoldenBellState state, GoldenBellEvent.TopicChosen chosen) {
        return state.drawing(state.pool().choosing(find(state, chosen.question())))
                .at(new Phase.Ready());
    }

    private static GoldenBellState onRestored(GoldenBellState state, GoldenBellEvent.FallenRestored restored) {
        Chapter.Asked last = state.lastAsked();
        int number = last == null ? state.next() : last.number();
        Chapter back = new Chapter.Returned(Chapter.Returned.Why.RESTORE, number, SeatSet.copyOf(restored.seats()));
        return state.adding(back)
                .tallying(state.tally().restored())
                .drawing(state.pool().choosingReserve())
                .numbered(number, state.turn())
                .at(new Phase.Ready());
    }

    private static GoldenBellState onReserveCalled(GoldenBellState state) {
        return state.tallying(state.tally().usedTieReserve())
                .drawing(state.pool().choosingReserve())
                .at(new Phase.Ready());
    }

    private static GoldenBellState onOverruled(GoldenBellState state, GoldenBellEvent.Overruled overruled) {
        return reconsider(state.changing(overruled.turn(), asked -> asked.ruled(overruled.seat(), overruled.mark())));
    }

    private static GoldenBellState onCancelled(GoldenBellState state, GoldenBellEvent.QuestionCancelled cancelled) {
        if (state.phase() instanceof Asking asking && asking.turn() == cancelled.turn())
            return askAgain(state.adding(asking.confirmed().without()), asking.number());
        Chapter.Asked last = state.lastAsked();
        GoldenBellState changed = state.changing(cancelled.turn(), Chapter.Asked::without);
        if (last != null && last.turn() == cancelled.turn() && !(state.phase() instanceof Asking))
            return askAgain(changed, last.number());
        return reconsider(changed);
    }

    /** The same number once more, with a reserve question where there is one; else the programme goes on. */
    private static GoldenBellState askAgain(GoldenBellState state, int number) {
        if (state.pool().reserve().isEmpty())
            return state.numbered(number + 1, state.turn()).at(new Phase.Ready());
        return state.drawing(state.pool().choosingReserve())
                .numbered(number, state.turn())
                .at(new Phase.Ready());
    }

    private static GoldenBellState onReplaced(GoldenBellState state, GoldenBellEvent.QuestionReplaced replaced) {
        return state.drawing(state.pool().choosing(find(state, replaced.by()))).at(new Phase.Ready());
    }

    private static GoldenBellState onBroughtBack(GoldenBellState state, GoldenBellEvent.BroughtBack back) {
        return reconsider(state.adding(
                new Chapter.Returned(Chapter.Returned.Why.BY_HAND, state.next() - 1, SeatSet.of(back.seat()))));
    }

    /** After the history changed: phases that were drawn from who is left are drawn again. */
    private static GoldenBellState reconsider(GoldenBellState state) {
        Chapter.Asked last = state.lastAsked();
        if (last == null) return state;
        boolean empty = state.floor().in().isEmpty() && state.rules().eliminates();
        return switch (state.phase()) {
            case Asking asking -> state;
            case Phase.Rescuing rescuing -> state;
            case Phase.Ready ready -> empty ? Settling.after(state, last) : state;
            case Phase.Topics topics -> empty ? Settling.after(state, last) : state;
            case Phase.AllOut allOut -> Settling.after(state, last);
            case Phase.SeveralLeft several -> Settling.after(state, last);
            case Phase.Finished finished -> Settling.after(state, last);
        };
    }

    private static Question find(GoldenBellState state, QuestionId id) {
        QuestionPool pool = state.pool();
        Question chosen = pool.chosen();
        if (chosen != null && chosen.id().equals(id)) return chosen;
        for (List<Question> part : List.of(pool.main(), pool.reserve(), pool.bell()))
            for (Question question : part) if (question.id().equals(id)) return question;
        throw new IllegalStateException("the journal names question " + id + ", which this round does not have");
    }
}
