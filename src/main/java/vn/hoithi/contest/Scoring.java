package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.round.Points;
import vn.hoithi.contest.round.Points.OfQuestion;

/** Turns the difference between two moments of a round into score entries. */
final class Scoring {
    private final ContestState state;
    private final ScoreEntry.Reason reason;
    private final String note;
    private final Happened cause;
    private final List<ScoreEntry> entries = new ArrayList<>();

    /** Entries of one event; they are numbered after those of {@code state}. */
    Scoring(ContestState state, ScoreEntry.Reason reason, String note, Happened cause) {
        this.state = state;
        this.reason = reason;
        this.note = note;
        this.cause = cause;
    }

    List<ScoreEntry> entries() {
        return entries;
    }

    /** Adds an entry for everybody whose points of a question of this round are others now. */
    @SuppressWarnings("ReferenceEquality") // the same object at every tap: only a changed floor makes new points
    Scoring difference(int round, Points before, Points now) {
        if (before == now || before.equals(now)) return this;
        Map<String, OfQuestion> old = byQuestion(before);
        Map<String, OfQuestion> present = byQuestion(now);
        for (OfQuestion question : now.questions()) compare(round, old.get(question.question()), question);
        for (OfQuestion question : before.questions())
            if (!present.containsKey(question.question())) compare(round, question, null);
        return this;
    }

    private static Map<String, OfQuestion> byQuestion(Points points) {
        Map<String, OfQuestion> map = new HashMap<>();
        for (OfQuestion question : points.questions()) map.put(question.question(), question);
        return map;
    }

    private void compare(int round, @Nullable OfQuestion before, @Nullable OfQuestion now) {
        String question = now == null ? name(before) : now.question();
        SeatMap<Integer> seatsBefore = before == null ? SeatMap.empty() : before.bySeat();
        SeatMap<Integer> seatsNow = now == null ? SeatMap.empty() : now.bySeat();
        both(seatsBefore, seatsNow)
                .forEach(seat -> ofSeat(round, question, seat, seatsNow.getOr(seat, 0) - seatsBefore.getOr(seat, 0)));
        SeatMap<Double> teamsBefore = before == null ? SeatMap.empty() : before.byTeam();
        SeatMap<Double> teamsNow = now == null ? SeatMap.empty() : now.byTeam();
        both(teamsBefore, teamsNow)
                .forEach(team ->
                        ofTeam(round, question, team, teamsNow.getOr(team, 0.0) - teamsBefore.getOr(team, 0.0)));
    }

    private static String name(@Nullable OfQuestion question) {
        return question == null ? "" : question.question();
    }

    private static List<Integer> both(SeatMap<?> before, SeatMap<?> now) {
        if (before.equals(now)) return List.of();
        SeatMap<Integer> either = SeatMap.empty();
        for (int one : before.toMap().keySet()) either = either.with(one, one);
        for (int one : now.toMap().keySet()) either = either.with(one, one);
        return List.copyOf(either.toMap().values());
    }

    Scoring ofSeat(int round, String question, int seat, int points) {
        Contestant contestant = state.cast().at(seat);
        if (points != 0) add(seat, 0, contestant == null ? null : contestant.unit(), round, question, points);
        return this;
    }

    Scoring ofTeam(int round, String question, int number, double points) {
        Team team = state.cast().team(number);
        double exact = Points.hundredths(points);
        if (exact != 0) add(0, number, team == null ? null : team.unit(), round, question, exact);
        return this;
    }

    private void add(int seat, int team, @Nullable UnitId unit, int round, String question, double points) {
        entries.add(new ScoreEntry(
                state.scores().entries().size() + entries.size() + 1,
                seat,
                team,
                unit == null ? new UnitId("?") : unit,
                round,
                question,
                points,
                reason,
                note,
                cause.at(),
                cause.by()));
    }
}
