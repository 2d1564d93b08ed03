package vn.hoithi.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoithi.contest.round.Points;

/** Turns the difference between two moments of a round into score entries. */
final class Scoring {
    private Scoring() {}

    @SuppressWarnings("ReferenceEquality") // the same object at every tap: only a changed floor makes new points
    static List<ScoreEntry> difference(
            ContestState state, Points before, Points now, ScoreEntry.Reason reason, String note, Happened cause) {
        if (before == now || before.equals(now)) return List.of();
        Map<String, SeatMap<Integer>> old = byQuestion(before);
        Map<String, SeatMap<Integer>> present = byQuestion(now);
        List<ScoreEntry> entries = new ArrayList<>();
        for (Points.OfQuestion question : now.questions())
            compare(
                    state,
                    question.question(),
                    old.getOrDefault(question.question(), SeatMap.empty()),
                    question.bySeat(),
                    reason,
                    note,
                    cause,
                    entries);
        for (Points.OfQuestion question : before.questions())
            if (!present.containsKey(question.question()))
                compare(state, question.question(), question.bySeat(), SeatMap.empty(), reason, note, cause, entries);
        return entries;
    }

    private static Map<String, SeatMap<Integer>> byQuestion(Points points) {
        Map<String, SeatMap<Integer>> map = new HashMap<>();
        for (Points.OfQuestion question : points.questions()) map.put(question.question(), question.bySeat());
        return map;
    }

    private static void compare(
            ContestState state,
            String question,
            SeatMap<Integer> before,
            SeatMap<Integer> now,
            ScoreEntry.Reason reason,
            String note,
            Happened cause,
            List<ScoreEntry> entries) {
        if (before.equals(now)) return;
        SeatMap<Integer> either = before;
        for (int seat : now.toMap().keySet()) either = either.with(seat, 0);
        either.forEach((seat, ignored) -> {
            int change = now.getOr(seat, 0) - before.getOr(seat, 0);
            if (change != 0) entries.add(entry(state, entries.size(), seat, question, change, reason, note, cause));
        });
    }

    static ScoreEntry entry(
            ContestState state,
            int already,
            int seat,
            String question,
            int points,
            ScoreEntry.Reason reason,
            String note,
            Happened cause) {
        Contestant contestant = state.cast().at(seat);
        Playing playing = state.playing();
        return new ScoreEntry(
                state.scores().entries().size() + already + 1,
                seat,
                contestant == null ? new UnitId("?") : contestant.unit(),
                question.isEmpty() || playing == null ? -1 : playing.index(),
                question,
                points,
                reason,
                note,
                cause.at(),
                cause.by());
    }
}
