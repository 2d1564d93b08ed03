package vn.hoithi.contest.round.obstacle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.question.ObstacleSet;
import vn.hoithi.question.Question;

/**
 * What the entries of an obstacle round come to.
 *
 * @param turn how many questions have been shown and guesses have been said; names each of them
 * @param questions of the four rows and the centre, by place
 * @param reserve questions that have not been used in place of another
 * @param in teams that take part still
 * @param picker who picked last; 0 before the first row
 * @param asked places of the questions shown so far
 * @param held since when a clock has stood still; null while it runs and where none is there
 */
record Course(
        int turn,
        List<Question> questions,
        List<Question> reserve,
        SeatSet in,
        int picker,
        SeatSet asked,
        List<Done> done,
        List<Guess> guesses,
        Calling calling,
        @Nullable Instant held,
        Phase phase) {
    Course {
        questions = List.copyOf(questions);
        reserve = List.copyOf(reserve);
        done = List.copyOf(done);
        guesses = List.copyOf(guesses);
    }

    static Course of(ObstacleSet set, List<Question> reserve, SeatSet teams) {
        List<Question> questions = new ArrayList<>(set.rows());
        questions.add(set.centre());
        return new Course(
                0,
                questions,
                reserve,
                teams,
                0,
                SeatSet.empty(),
                List.of(),
                List.of(),
                Calling.NOBODY,
                null,
                new Phase.Ready());
    }

    @Nullable
    Asking asking() {
        return phase instanceof Asking asking ? asking : null;
    }

    /** The same question while it is not over. */
    @Nullable
    Asking present() {
        return phase instanceof Asking asking && asking.stage() != Asking.Stage.OVER ? asking : null;
    }

    Phase.@Nullable Hint hint() {
        return phase instanceof Phase.Hint hint ? hint : null;
    }

    Phase.@Nullable Ended ended() {
        return phase instanceof Phase.Ended ended ? ended : null;
    }

    Question question(int place) {
        return questions.get(place - 1);
    }

    int rowsAsked() {
        return (int) asked.stream().filter(Place::isRow).count();
    }

    /** Rows that may be picked; none while something else is asked or said. */
    List<Integer> choice() {
        if (calling.busy() || present() != null || hint() != null || ended() != null) return List.of();
        return IntStream.rangeClosed(1, ObstacleSet.ROWS)
                .filter(row -> !asked.has(row))
                .boxed()
                .toList();
    }

    /** The team that picks next: after the last in the order of the podiums, those that are out passed over. */
    int nextPicker() {
        return in.stream()
                .filter(team -> team > picker)
                .findFirst()
                .orElse(in.stream().findFirst().orElse(0));
    }

    @Nullable
    Done doneAt(int turnThen) {
        return done.stream().filter(one -> one.turn() == turnThen).findFirst().orElse(null);
    }

    @Nullable
    Done doneIn(int place) {
        return done.stream().filter(one -> one.place() == place).findFirst().orElse(null);
    }

    @Nullable
    Guess guessAt(int turnThen) {
        return guesses.stream()
                .filter(one -> one.turn() == turnThen)
                .findFirst()
                .orElse(null);
    }

    /** The verdict on what this team did at this turn; null where there was none. */
    @Nullable
    Boolean verdict(int turnThen, int team) {
        Guess guess = guessAt(turnThen);
        if (guess != null) return guess.team() == team ? (Boolean) guess.right() : null;
        Done row = doneAt(turnThen);
        return row == null ? null : row.verdicts().get(team);
    }

    /** Teams whose answer to this question counts: a team that went out has its answer struck. */
    List<Integer> counted(Asking asking) {
        return in.stream().filter(asking.given()::has).boxed().toList();
    }

    @Nullable
    Clock clock() {
        return switch (phase) {
            case Asking asking -> asking.clock();
            case Phase.Hint hint -> hint.clock();
            case Phase.Ready ready -> null;
            case Phase.Ended ended -> null;
        };
    }

    boolean runs() {
        Clock clock = clock();
        return clock != null && clock.running();
    }

    /** Whether a clock may be started that stands still. */
    boolean waits() {
        if (phase instanceof Phase.Hint hint)
            return hint.read() && !hint.clock().running();
        return phase instanceof Asking asking
                && asking.open()
                && !asking.clock().running();
    }

    Course stop(Instant at) {
        Clock clock = clock();
        return clock == null || !clock.running() ? this : timed(clock.stop(at)).held(at);
    }

    Course start(Instant at) {
        Clock clock = clock();
        return clock == null ? this : timed(clock.start(at)).held(null);
    }

    Course timed(Clock clock) {
        return switch (phase) {
            case Asking asking -> at(asking.timed(clock));
            case Phase.Hint hint -> at(new Phase.Hint(clock, hint.read()));
            default -> this;
        };
    }

    Course held(@Nullable Instant at) {
        return new Course(turn, questions, reserve, in, picker, asked, done, guesses, calling, at, phase);
    }

    Course at(Phase other) {
        return new Course(turn, questions, reserve, in, picker, asked, done, guesses, calling, held, other);
    }

    Course calling(Calling other) {
        int turnNow = Math.max(turn, other.turn());
        return new Course(turnNow, questions, reserve, in, picker, asked, done, guesses, other, held, phase);
    }

    Course asking(Asking other) {
        int pickerNow = other.picker() == 0 ? picker : other.picker();
        SeatSet askedNow = asked.with(other.place());
        return new Course(
                other.turn(), questions, reserve, in, pickerNow, askedNow, done, guesses, calling, null, other);
    }

    Course guessing(Guess guess) {
        List<Guess> more = new ArrayList<>(guesses);
        more.add(guess);
        SeatSet left = guess.right() ? in : in.without(guess.team());
        return new Course(turn, questions, reserve, left, picker, asked, done, more, calling, held, phase);
    }

    Course closing(Done one, Phase over) {
        List<Done> more = new ArrayList<>(done);
        more.add(one);
        return new Course(turn, questions, reserve, in, picker, asked, more, guesses, calling, held, over);
    }

    Course cancelling(int turnThen) {
        List<Done> other = done.stream()
                .map(one -> one.turn() == turnThen ? one.cancel() : one)
                .toList();
        return new Course(turn, questions, reserve, in, picker, asked, other, guesses, calling, held, phase);
    }

    Course replacing(Asking asking, Question by) {
        List<Question> other = new ArrayList<>(questions);
        other.set(asking.place() - 1, by);
        List<Question> left = new ArrayList<>(reserve);
        left.remove(by);
        return new Course(turn, other, left, in, picker, asked, done, guesses, calling, null, asking.asking(by));
    }
}
