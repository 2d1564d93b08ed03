package vn.hoithi.report;

import java.time.Instant;
import java.util.List;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.RoundPlan;
import vn.hoithi.contest.ScoreEntry;
import vn.hoithi.contest.Team;

/** A score entry with the names of the people it is about, in words. */
record ScoreLine(
        int number,
        Instant at,
        int seat,
        String name,
        String unit,
        String round,
        String question,
        double points,
        String reason,
        String note,
        String by) {

    /** The columns, in order. */
    static final List<Word> HEADINGS = List.of(
            Word.NUMBER,
            Word.TIME,
            Word.SEAT,
            Word.NAME,
            Word.UNIT,
            Word.ROUND,
            Word.QUESTION,
            Word.POINTS,
            Word.REASON,
            Word.NOTE,
            Word.BY);

    static List<ScoreLine> of(ContestState contest, Language language) {
        return contest.scores().entries().stream()
                .map(entry -> of(contest, entry, language))
                .toList();
    }

    private static ScoreLine of(ContestState contest, ScoreEntry entry, Language language) {
        Cast cast = contest.cast();
        return new ScoreLine(
                entry.number(),
                entry.at(),
                entry.seat(),
                name(cast, entry),
                cast.unitName(entry.unit()),
                round(contest, entry.round(), language),
                entry.question(),
                entry.points(),
                Word.of(entry.reason(), language),
                entry.note(),
                Word.ofActor(entry.by(), language));
    }

    /** Nothing for the points of a team. */
    Object seatOrNothing() {
        return seat == 0 ? "" : (Object) seat;
    }

    private static String round(ContestState contest, int index, Language language) {
        List<RoundPlan> order = contest.plan().runningOrder();
        return index < 0 || index >= order.size()
                ? ""
                : Word.ofRound(order.get(index).rules().round(), language);
    }

    private static String name(Cast cast, ScoreEntry entry) {
        Contestant contestant = cast.at(entry.seat());
        Team team = cast.team(entry.team());
        if (team != null) return team.name();
        return contestant == null ? "" : contestant.name();
    }
}
