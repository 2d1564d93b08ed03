package vn.hoithi.contest.round.tiebreak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Clock;
import vn.hoithi.contest.Lineup;
import vn.hoithi.contest.SeatMap;
import vn.hoithi.contest.SeatSet;
import vn.hoithi.contest.round.RoundState;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionId;

/**
 * Where a tie-break stands. All that depends on a verdict is folded from what happened, so that another verdict tells it anew.
 *
 * @param teams numbers of those that play
 * @param main questions in order
 * @param reserve that may take another's place
 * @param told what happened so far, with the verdicts as they are now
 * @param cancelled turns of bad questions
 * @param course the fold of {@code told}
 */
public record TiebreakState(
        TiebreakRules rules,
        SeatSet teams,
        List<Question> main,
        List<Question> reserve,
        List<TiebreakEvent> told,
        SeatSet cancelled,
        Course course)
        implements RoundState {
    public TiebreakState {
        main = List.copyOf(main);
        reserve = List.copyOf(reserve);
        told = List.copyOf(told);
    }

    @Nullable
    Asking asking() {
        return course.asking();
    }

    /** How many questions have been shown, those that count no more included: nobody is asked one twice. */
    int turn() {
        return (int) told.stream()
                .filter(TiebreakEvent.QuestionShown.class::isInstance)
                .count();
    }

    /** The next question for the present tie; null where lots are to be drawn or nothing is open. */
    @Nullable
    Question upNext() {
        if (!course.isOpen() || course.number() >= rules.questions()) return null;
        return turn() < main.size() ? main.get(turn()) : null;
    }

    boolean isForLots() {
        return course.isBetween() && upNext() == null;
    }

    boolean over() {
        return !course.isOpen() && (course.passed() || course.tie() != null);
    }

    /** Reserve questions that have not taken another's place. */
    List<Question> reserveLeft() {
        List<QuestionId> used = told.stream()
                .filter(TiebreakEvent.QuestionReplaced.class::isInstance)
                .map(event -> ((TiebreakEvent.QuestionReplaced) event).by())
                .toList();
        return reserve.stream()
                .filter(question -> !used.contains(question.id()))
                .toList();
    }

    SeatMap<Integer> precedence() {
        SeatMap<Integer> places = SeatMap.empty();
        for (Tie tie : course.ties())
            if (!tie.isOpen()) places = places.with(tie.winner(), places.getOr(tie.winner(), 0) + tie.places());
        return places;
    }

    /** Teams that nothing tells apart yet, best first. */
    List<List<Integer>> tied(Lineup lineup) {
        record Standing(double points, int places) {}
        Map<Standing, List<Integer>> equal = new TreeMap<>(Comparator.comparingDouble(Standing::points)
                .thenComparingInt(Standing::places)
                .reversed());
        SeatMap<Integer> places = precedence();
        for (int team : teams.toList())
            equal.computeIfAbsent(
                            new Standing(lineup.brought(team), places.getOr(team, 0)), standing -> new ArrayList<>())
                    .add(team);
        return equal.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** With one event more. */
    TiebreakState telling(TiebreakEvent event) {
        List<TiebreakEvent> longer = new ArrayList<>(told);
        longer.add(event);
        return new TiebreakState(rules, teams, main, reserve, longer, cancelled, step(course, event));
    }

    /** With the other verdict on this question, and all that followed told anew. */
    TiebreakState overruling(int turn, boolean right) {
        List<TiebreakEvent> other = told.stream()
                .map(event -> event instanceof TiebreakEvent.Ruled ruled && ruled.turn() == turn
                        ? new TiebreakEvent.Ruled(turn, ruled.team(), right)
                        : event)
                .toList();
        return toldAnew(other, cancelled);
    }

    TiebreakState cancelling(int turn) {
        return toldAnew(told, cancelled.with(turn));
    }

    private TiebreakState toldAnew(List<TiebreakEvent> other, SeatSet bad) {
        TiebreakState begun = new TiebreakState(rules, teams, main, reserve, List.of(), bad, Course.NONE);
        for (TiebreakEvent event : other) begun = begun.telling(event);
        return begun.at(begun.course().still());
    }

    private Course step(Course before, TiebreakEvent event) {
        return switch (event) {
            case TiebreakEvent.TeamsChosen chosen -> before.choosing(chosen.tie(), chosen.teams());
            case TiebreakEvent.Passed passed -> before.passing();
            case TiebreakEvent.QuestionShown shown -> onShown(before, shown);
            case TiebreakEvent.LotsDrawn drawn -> before.drawing(drawn.tie(), drawn.order());
            case TiebreakEvent.QuestionReplaced replaced -> onReplaced(before, replaced);
            case TiebreakEvent.BuzzerOpened opened -> before.during(opened.turn(), opened);
            case TiebreakEvent.ClockStopped stopped -> before.during(stopped.turn(), stopped);
            case TiebreakEvent.ClockStarted started -> before.during(started.turn(), started);
            case TiebreakEvent.TimeCalled time -> before.during(time.turn(), time);
            case TiebreakEvent.PressedEarly early -> before.during(early.turn(), early);
            case TiebreakEvent.Buzzed buzzed -> before.during(buzzed.turn(), buzzed);
            case TiebreakEvent.FloorTaken taken -> before.during(taken.turn(), taken);
            case TiebreakEvent.FloorGiven given -> before.during(given.turn(), given);
            case TiebreakEvent.Ruled ruled -> before.during(ruled.turn(), ruled);
            case TiebreakEvent.QuestionSkipped skipped -> before.during(skipped.turn(), skipped);
            case TiebreakEvent.Overruled overruled -> before;
            case TiebreakEvent.QuestionCancelled bad -> before;
        };
    }

    private Course onShown(Course before, TiebreakEvent.QuestionShown shown) {
        Question question = question(main, shown.question());
        return question == null
                ? before
                : before.showing(shown, question, Clock.stopped(rules.time()), cancelled.has(shown.turn()));
    }

    private Course onReplaced(Course before, TiebreakEvent.QuestionReplaced replaced) {
        Asking asking = before.asking();
        Question by = question(reserve, replaced.by());
        if (asking == null || by == null || asking.turn() != replaced.turn() || asking.isOver()) return before;
        return before.with(asking.asking(by));
    }

    static @Nullable Question question(List<Question> among, QuestionId id) {
        return among.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    TiebreakState at(Course other) {
        return new TiebreakState(rules, teams, main, reserve, told, cancelled, other);
    }

    /** As if nobody had pressed at this question yet. */
    TiebreakState freed(int turn, Course other) {
        List<TiebreakEvent> kept = told.stream()
                .filter(event -> !(event instanceof TiebreakEvent.Buzzed buzzed && buzzed.turn() == turn))
                .toList();
        return new TiebreakState(rules, teams, main, reserve, kept, cancelled, other);
    }
}
