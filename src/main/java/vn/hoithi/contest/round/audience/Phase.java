package vn.hoithi.contest.round.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.question.Likeness;
import vn.hoithi.question.Marking;
import vn.hoithi.question.Question;

/** Where questions for the audience are at. */
sealed interface Phase {

    /** Before the first question. */
    record Ready() implements Phase {}

    /** The steps of one question, in order. */
    enum Stage {
        /** Read aloud; no clock. */
        READ,
        OPEN,
        LOCKED,
        /** The answer is shown; winners are drawn. */
        REVEALED
    }

    /**
     * A question.
     *
     * @param startedAt when answers were opened; null before
     * @param stoppedAt since when the clock stands still; null while it runs or was never started
     * @param marking how answers are marked, with the wordings accepted for everyone
     * @param winners in the order in which they were drawn
     */
    record Asking(
            int turn,
            int number,
            Question question,
            Stage stage,
            Clock clock,
            @Nullable Instant startedAt,
            @Nullable Instant stoppedAt,
            Crowd crowd,
            Marking marking,
            List<String> winners,
            boolean cancelled)
            implements Phase {
        public Asking {
            winners = List.copyOf(winners);
        }

        static Asking shown(int turn, int number, Question question, Duration time) {
            return new Asking(
                    turn,
                    number,
                    question,
                    Stage.READ,
                    Clock.stopped(time),
                    null,
                    null,
                    Crowd.NOBODY,
                    Marking.of(question.form()),
                    List.of(),
                    false);
        }

        /** Only what the machine is sure of, or a person has accepted, is right. */
        boolean isRight(Reply reply) {
            return !cancelled && marking.mark(reply.answer()) == Likeness.SAME;
        }

        /** Earliest first. */
        List<Reply> right() {
            return crowd.inOrder().stream().filter(this::isRight).toList();
        }

        /** Whether nobody is left to be drawn, or enough have been. */
        boolean done() {
            return stage == Stage.REVEALED && (cancelled || !winners.isEmpty() || right().isEmpty());
        }

        /** Time on the clock when the finger came down. */
        Duration took(Instant pressed) {
            Duration ran = clock.elapsed(pressed);
            if (clock.running() || stoppedAt == null || !pressed.isBefore(stoppedAt)) return ran;
            Duration then = ran.minus(Duration.between(pressed, stoppedAt));
            return then.isNegative() ? Duration.ZERO : then;
        }

        Asking at(Stage other) {
            return with(other, clock, startedAt, stoppedAt, crowd);
        }

        Asking started(Instant at) {
            return with(stage, clock.start(at), startedAt == null ? at : startedAt, null, crowd);
        }

        Asking stopped(Instant at) {
            return clock.running() ? with(stage, clock.stop(at), startedAt, at, crowd) : this;
        }

        Asking with(Reply reply) {
            return with(stage, clock, startedAt, stoppedAt, crowd.with(reply));
        }

        /** The same step with all that was answered since; a clock that ran is where it is now. */
        Asking withFactsOf(Asking later) {
            return stage == Stage.OPEN
                    ? with(stage, later.clock, later.startedAt, later.stoppedAt, later.crowd)
                    : with(stage, clock, startedAt, stoppedAt, later.crowd);
        }

        private Asking with(
                Stage stage, Clock clock, @Nullable Instant startedAt, @Nullable Instant stoppedAt, Crowd crowd) {
            return new Asking(
                    turn, number, question, stage, clock, startedAt, stoppedAt, crowd, marking, winners, cancelled);
        }

        Asking accepting(String wording) {
            return judged(marking.accepting(wording), winners, cancelled);
        }

        Asking drawn(List<String> more) {
            List<String> all = new ArrayList<>(winners);
            all.addAll(more);
            return judged(marking, all, cancelled);
        }

        Asking cancel() {
            return judged(marking, List.of(), true).at(Stage.REVEALED);
        }

        private Asking judged(Marking marking, List<String> winners, boolean cancelled) {
            return new Asking(
                    turn, number, question, stage, clock, startedAt, stoppedAt, crowd, marking, winners, cancelled);
        }
    }
}
