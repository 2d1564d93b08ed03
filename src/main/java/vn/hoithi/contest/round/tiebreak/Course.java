package vn.hoithi.contest.round.tiebreak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.round.match.Buzzer;
import vn.hoithi.contest.round.match.Press;
import vn.hoithi.question.Question;

/**
 * How a tie-break has gone, folded from what happened. An event that does not fit the moment any more, because an earlier
 * verdict is another now, has no effect.
 *
 * @param ties the last one is the present
 * @param asked questions that counted, the present one last
 * @param passed whether the host goes on without breaking a tie
 */
record Course(List<Tie> ties, List<Asking> asked, boolean passed) {
    static final Course NONE = new Course(List.of(), List.of(), false);

    Course {
        ties = List.copyOf(ties);
        asked = List.copyOf(asked);
    }

    /** The present tie, decided or not; null before the first. */
    @Nullable
    Tie tie() {
        return ties.isEmpty() ? null : ties.getLast();
    }

    boolean isOpen() {
        Tie tie = tie();
        return tie != null && tie.isOpen();
    }

    /** The last question of the present tie; null before its first. */
    @Nullable
    Asking asking() {
        return asked.isEmpty() || asked.getLast().tie() != ties.size() ? null : asked.getLast();
    }

    @Nullable
    Asking askedAt(int turn) {
        return asked.stream().filter(one -> one.turn() == turn).findFirst().orElse(null);
    }

    /** Questions of the present tie so far, cancelled ones left out. */
    int number() {
        return (int) asked.stream()
                .filter(one -> one.tie() == ties.size() && !one.cancelled())
                .count();
    }

    /** Whether nothing is being asked, so that the next question or the lots may come. */
    boolean isBetween() {
        Asking asking = asking();
        return isOpen() && (asking == null || asking.isOver());
    }

    Course choosing(int number, List<Integer> teams) {
        if (number != ties.size() + 1 || isOpen()) return this;
        List<Tie> more = new ArrayList<>(ties);
        more.add(Tie.of(teams));
        return new Course(more, asked, false);
    }

    Course passing() {
        return isOpen() ? this : new Course(ties, asked, true);
    }

    Course showing(TiebreakEvent.QuestionShown shown, Question question, Clock clock, boolean cancelled) {
        if (shown.tie() != ties.size() || !isBetween()) return this;
        Asking asking = new Asking(
                shown.turn(),
                shown.tie(),
                number() + 1,
                question,
                Asking.Stage.READ,
                clock,
                shown.at(),
                Buzzer.OPEN,
                null,
                0,
                null,
                false);
        List<Asking> more = new ArrayList<>(asked);
        more.add(cancelled ? asking.cancel() : asking);
        return new Course(ties, more, passed);
    }

    Course drawing(int number, List<Integer> order) {
        Tie tie = tie();
        return tie == null || number != ties.size() || !isBetween() ? this : deciding(tie.drawn(order));
    }

    private Course deciding(Tie tie) {
        List<Tie> other = new ArrayList<>(ties.subList(0, ties.size() - 1));
        other.add(tie);
        return new Course(other, asked, passed);
    }

    Course with(Asking asking) {
        List<Asking> other = new ArrayList<>(asked.subList(0, asked.size() - 1));
        other.add(asking);
        return new Course(ties, other, passed);
    }

    /** What happened during a question. */
    Course during(int turn, TiebreakEvent event) {
        Asking asking = asking();
        if (asking == null || asking.turn() != turn || asking.isOver()) return this;
        return switch (event) {
            case TiebreakEvent.BuzzerOpened opened ->
                asking.stage() == Asking.Stage.READ ? with(asking.opened(opened.at())) : this;
            case TiebreakEvent.ClockStopped stopped ->
                with(asking.timed(asking.clock().stop(stopped.at())));
            case TiebreakEvent.ClockStarted started ->
                with(asking.timed(asking.clock().start(started.at())));
            case TiebreakEvent.TimeCalled time ->
                with(asking.timed(stop(asking, time.at())).ruled(null));
            case TiebreakEvent.PressedEarly early -> with(onPressedEarly(asking, early.team()));
            case TiebreakEvent.Buzzed buzzed -> with(onBuzzed(asking, buzzed));
            case TiebreakEvent.FloorTaken taken ->
                with(asking.timed(stop(asking, taken.at()))
                        .taken(
                                new Buzzer.Ranked(taken.order(), taken.drawn()),
                                taken.order().getFirst()));
            case TiebreakEvent.FloorGiven given ->
                with(asking.timed(stop(asking, given.at())).taken(asking.ranked(), given.team()));
            case TiebreakEvent.Ruled ruled -> onRuled(asking, ruled);
            case TiebreakEvent.QuestionSkipped skipped ->
                with(asking.taken(asking.ranked(), 0).ruled(null));
            default -> this;
        };
    }

    private static Clock stop(Asking asking, Instant at) {
        return asking.clock().stop(at);
    }

    /** Once nobody is left who may press, the question is over. */
    private Asking onPressedEarly(Asking asking, int team) {
        Asking fouled = asking.pressed(asking.buzzer().barring(asking.fouled().with(team)));
        Tie tie = tie();
        boolean nobody = tie != null && fouled.fouled().size() == tie.teams().size();
        return nobody ? fouled.ruled(null) : fouled;
    }

    private static Asking onBuzzed(Asking asking, TiebreakEvent.Buzzed buzzed) {
        Press press = new Press(buzzed.team(), buzzed.seat(), buzzed.at(), buzzed.error());
        Asking pressed = asking.pressed(asking.buzzer().with(press, buzzed.settlesAt()));
        return asking.stage() == Asking.Stage.OPEN ? pressed.timed(stop(asking, buzzed.at())) : pressed;
    }

    private Course onRuled(Asking asking, TiebreakEvent.Ruled ruled) {
        Course after = with(asking.taken(asking.ranked(), ruled.team()).ruled(ruled.right()));
        Tie tie = tie();
        if (tie == null || !ruled.right()) return after;
        return after.deciding(tie.won(ruled.team()));
    }

    /** No clock runs. */
    Course still() {
        Asking asking = asking();
        return asking == null ? this : with(asking.timed(asking.still()));
    }
}
