package vn.hoithi.report;

import java.time.Instant;
import java.util.List;
import vn.hoithi.contest.Cast;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.ScoreEntry;
import vn.hoithi.contest.Team;

/** A score entry with the names of the people it is about, in words. */
record ScoreLine(
        int number,
        Instant at,
        int seat,
        String name,
        String unit,
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
            Word.QUESTION,
            Word.POINTS,
            Word.REASON,
            Word.NOTE,
            Word.BY);

    static List<ScoreLine> of(ContestState contest, Language language) {
        return contest.scores().entries().stream()
                .map(entry -> of(contest.cast(), entry, language))
                .toList();
    }

    private static ScoreLine of(Cast cast, ScoreEntry entry, Language language) {
        return new ScoreLine(
                entry.number(),
                entry.at(),
                entry.seat(),
                name(cast, entry),
                cast.unitName(entry.unit()),
                entry.question(),
                entry.points(),
                Word.of(entry.reason(), language),
                entry.note(),
                Word.ofActor(entry.by(), language));
    }

    private static String name(Cast cast, ScoreEntry entry) {
        Contestant contestant = cast.at(entry.seat());
        Team team = cast.team(entry.team());
        if (team != null) return team.name();
        return contestant == null ? "" : contestant.name();
    }
}
