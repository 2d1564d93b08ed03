package vn.hoithi.contest.round.obstacle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.round.match.Press;
import vn.hoithi.question.Answer;
import vn.hoithi.question.Question;

/** Folds what happened into an obstacle round. */
final class Applying {
    private Applying() {}

    static ObstacleState apply(ObstacleState state, ObstacleEvent event) {
        if (event instanceof ObstacleEvent.Overruled overruled)
            return state.overruling(overruled.turn(), overruled.team(), overruled.right())
                    .logging(new Entry.Held(overruled.at()));
        return state.logging(new Entry.Told(event));
    }

    /** Where one entry more leads; what does not fit has no effect. */
    static Course after(ObstacleState state, Entry entry) {
        return switch (entry) {
            case Entry.Told told ->
                Fitting.refusal(state, told.event()) == null ? after(state, told.event()) : state.course();
            case Entry.Held held -> state.course().stop(held.at());
            case Entry.Undone undone -> onUndone(state.course(), undone);
        };
    }

    private static Course after(ObstacleState state, ObstacleEvent event) {
        Course course = state.course();
        Asking asking = course.asking();
        return switch (event) {
            case ObstacleEvent.QuestionShown shown -> onShown(state, shown);
            case ObstacleEvent.HintShown shown ->
                course.at(new Phase.Hint(Clock.stopped(state.rules().hintTime()), false))
                        .held(null);
            case ObstacleEvent.ReadingDone done -> onReadingDone(course).start(done.at());
            case ObstacleEvent.ClockStopped stopped -> course.stop(stopped.at());
            case ObstacleEvent.ClockStarted started -> course.start(started.at());
            case ObstacleEvent.TimeCalled time -> onTimeCalled(course.stop(time.at()));
            case ObstacleEvent.Buzzed buzzed -> onBuzzed(course, buzzed);
            case ObstacleEvent.FloorTaken taken -> onFloorTaken(course, taken);
            case ObstacleEvent.FloorGiven given ->
                course.stop(given.at())
                        .calling(course.calling().calling(given.team(), given.turn(), given.draw(), course.runs()));
            case ObstacleEvent.BuzzDropped dropped -> onDropped(course, dropped);
            case ObstacleEvent.Ruled ruled -> onRuled(state, ruled);
            case ObstacleEvent.AudienceNoted noted -> course.at(new Phase.Ended(0, noted.right(), false));
            case ObstacleEvent.KeywordRevealed revealed -> onRevealed(course);
            case ObstacleEvent.QuestionCancelled cancelled -> onCancelled(course, cancelled);
            case ObstacleEvent.Overruled overruled -> course;
            default -> asking == null ? course : atRow(state, asking, event);
        };
    }

    private static Course atRow(ObstacleState state, Asking asking, ObstacleEvent event) {
        Course course = state.course();
        return switch (event) {
            case ObstacleEvent.Answered answered ->
                course.at(asking.given(
                        answered.team(), given(asking, answered.team(), answered.answer(), answered.pressed(), false)));
            case ObstacleEvent.LateAnswerKept late ->
                course.at(asking.late(late.team(), given(asking, late.team(), late.answer(), late.pressed(), false)));
            case ObstacleEvent.AnswerEntered entered ->
                course.at(asking.given(
                        entered.team(), given(asking, entered.team(), entered.answer(), entered.at(), true)));
            case ObstacleEvent.AnswersShown shown -> course.at(asking.showing());
            case ObstacleEvent.WordingAccepted wording -> course.at(asking.accepting(wording.wording()));
            case ObstacleEvent.RowConfirmed confirmed -> onConfirmed(state, asking);
            case ObstacleEvent.QuestionReplaced replaced -> onReplaced(state, asking, replaced);
            default -> course;
        };
    }

    private static Course onShown(ObstacleState state, ObstacleEvent.QuestionShown shown) {
        Course course = state.course();
        int picker = shown.place() == Place.CENTRE ? 0 : course.nextPicker();
        Clock clock = Clock.stopped(state.rules().rowTime());
        return course.asking(
                Asking.of(shown.turn(), shown.place(), picker, course.question(shown.place()), clock, shown.at()));
    }

    private static Course onReadingDone(Course course) {
        return switch (course.phase()) {
            case Asking asking -> course.at(asking.at(Asking.Stage.RUNNING));
            case Phase.Hint hint -> course.at(new Phase.Hint(hint.clock(), true));
            default -> course;
        };
    }

    private static Course onTimeCalled(Course stopped) {
        return stopped.phase() instanceof Asking asking
                ? stopped.at(asking.at(Asking.Stage.LOCKED))
                : stopped.at(Phase.Ended.UNSOLVED);
    }

    private static Given given(Asking asking, int team, Answer answer, Instant pressed, boolean byHand) {
        Given before = asking.given().get(team);
        return new Given(
                answer, pressed, asking.clock().elapsed(pressed), byHand, before == null ? 0 : before.changes() + 1);
    }

    /* ---- the keyword ---- */

    private static Course onBuzzed(Course course, ObstacleEvent.Buzzed buzzed) {
        Press press = new Press(buzzed.team(), buzzed.seat(), buzzed.at(), buzzed.error());
        Calling calling = course.calling();
        return course.stop(buzzed.at())
                .calling(calling.pressing(calling.buzzer().with(press, buzzed.settlesAt()), course.runs()));
    }

    private static Course onFloorTaken(Course course, ObstacleEvent.FloorTaken taken) {
        Calling drawn = course.calling().calling(0, 0, taken.draw(), false);
        return course.calling(drawn.calling(drawn.ranked().teams().getFirst(), taken.turn(), taken.draw(), false));
    }

    private static Course onDropped(Course course, ObstacleEvent.BuzzDropped dropped) {
        boolean settled = course.calling().floor() != 0;
        Course left = course.calling(course.calling().without(dropped.team()));
        return heard(left, settled, true, dropped.at());
    }

    private static Course onRuled(ObstacleState state, ObstacleEvent.Ruled ruled) {
        Course course = state.course();
        Calling calling = course.calling();
        Asking asking = course.asking();
        if (calling.floor() == 0 || calling.turn() != ruled.turn())
            return asking == null ? course : course.at(asking.ruled(ruled.team(), ruled.right()));
        Boolean overruled = state.overruledAt(ruled.turn(), ruled.team());
        boolean right = overruled == null ? ruled.right() : overruled;
        Course said = course.guessing(new Guess(ruled.turn(), ruled.team(), state.worth(), right));
        if (right) return said.calling(Calling.NOBODY).at(new Phase.Ended(ruled.team(), null, true));
        Course left = said.calling(calling.without(ruled.team()));
        // Once it was right and is not any more: it was long ago that the clock would have run on.
        return heard(left, true, !ruled.right(), ruled.at());
    }

    /**
     * After one has been heard: the next in the queue, or the clock runs on, or nobody is left.
     *
     * @param settled whether the order of the others is certain
     */
    private static Course heard(Course course, boolean settled, boolean resumes, Instant at) {
        Calling calling = course.calling();
        if (course.in().isEmpty()) return course.calling(Calling.NOBODY).at(Phase.Ended.UNSOLVED);
        if (calling.floor() != 0) return course;
        List<Integer> waiting = calling.waiting();
        if (!waiting.isEmpty())
            return settled
                    ? course.calling(calling.calling(waiting.getFirst(), course.turn() + 1, calling.draw(), false))
                    : course;
        Course free = course.calling(Calling.NOBODY);
        return calling.resumes() && resumes && free.waits() ? free.start(at) : free;
    }

    private static Course onRevealed(Course course) {
        return course.phase() instanceof Phase.Ended ended
                ? course.at(new Phase.Ended(ended.solvedBy(), ended.audience(), true))
                : course;
    }

    /* ---- the rows ---- */

    private static Course onConfirmed(ObstacleState state, Asking asking) {
        SeatMap<Given> given = SeatMap.empty();
        SeatMap<Boolean> verdicts = SeatMap.empty();
        for (int team : state.course().counted(asking)) {
            Given answer = asking.given().get(team);
            if (answer != null) given = given.with(team, answer);
            Boolean overruled = state.overruledAt(asking.turn(), team);
            verdicts = verdicts.with(team, overruled == null ? Boolean.TRUE.equals(asking.verdict(team)) : overruled);
        }
        Done done = new Done(asking.turn(), asking.place(), given, verdicts, false);
        return state.course().closing(done, asking.showing().at(Asking.Stage.OVER));
    }

    private static Course onCancelled(Course course, ObstacleEvent.QuestionCancelled cancelled) {
        Asking present = course.present();
        if (present == null || present.turn() != cancelled.turn()) return course.cancelling(cancelled.turn());
        Course stopped = course.stop(cancelled.at());
        Clock clock = stopped.clock();
        Asking over = (clock == null ? present : present.timed(clock)).at(Asking.Stage.OVER);
        return stopped.closing(new Done(present.turn(), present.place(), SeatMap.empty(), SeatMap.empty(), true), over);
    }

    private static Course onReplaced(ObstacleState state, Asking asking, ObstacleEvent.QuestionReplaced replaced) {
        @Nullable Question by = state.reserve(replaced.by());
        return by == null ? state.course() : state.course().replacing(asking, by);
    }

    /* ---- undo ---- */

    /** Nothing runs, a buzzer nobody had yet is free, and no answer is lost that was given to the same question. */
    private static Course onUndone(Course course, Entry.Undone undone) {
        Course free = course.calling().floor() == 0 ? course.calling(Calling.NOBODY) : course;
        Clock clock = undone.clock();
        Course still = clock == null ? free : free.timed(clock).held(undone.at());
        Asking asking = still.asking();
        return asking == null || asking.turn() != undone.turn()
                ? still
                : still.at(asking.keeping(undone.given(), undone.late()));
    }
}
