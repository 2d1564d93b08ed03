package vn.hoithi.contest.round.judged;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only a round marked by jurors has to show; one board for each audience, none with a mark it may not know. */
final class JudgedBoards {
    private JudgedBoards() {}

    /** How far a juror is with a sheet. */
    enum Progress {
        NOTHING,
        MARKING,
        SEALED
    }

    /**
     * A juror beside the team that is looked at.
     *
     * @param name empty until this juror has marked anything
     */
    record JurorLamp(int juror, String name, Progress progress) {}

    record Average(String name, double points, double most) {}

    record JurorTotal(int juror, String name, List<Double> marks, double total, Result.Fate fate) {}

    /** Published marks of one team; {@code jurors} is empty where the room does not see them. */
    record Published(int team, double points, double most, List<Average> criteria, List<JurorTotal> jurors) {}

    /**
     * Stage, phones, audience.
     *
     * @param place of the team that presents or did so last, from 1; 0 before the first
     * @param of how many teams there are
     * @param piece what it presents; may be empty
     * @param warningMs the stage warns so long before the end; 0 for never
     * @param overMs how long the team took beyond its time, while the clock stands still
     * @param jurors how far they are with this team
     * @param sealed sheets handed in for all teams that have come up
     * @param sheets how many that makes when all are there
     * @param published what the stage has to show now, the lowest first; empty for nothing
     */
    record Open(
            String title,
            int place,
            int of,
            String piece,
            Duration warningMs,
            Duration overMs,
            List<JurorLamp> jurors,
            int sealed,
            int sheets,
            List<Published> published) {}

    /** How far a juror is with a team; {@code missing} marks are not given yet. */
    record SheetLine(int juror, Progress progress, int missing) {}

    /**
     * A team on the console.
     *
     * @param stage AHEAD, PRESENTING, ENDED, PUBLISHED or WITHDRAWN
     * @param usedMs time it has had, while its clock stands still
     * @param published null until its marks are
     */
    record TeamLine(
            int team,
            String stage,
            int place,
            String piece,
            Duration usedMs,
            Duration overMs,
            List<SheetLine> sheets,
            @Nullable Published published) {}

    /**
     * The console.
     *
     * @param most the highest sum
     * @param missing sheets that are waited for, of teams whose presentation is over
     */
    record Console(
            String title,
            List<JudgedRules.Criterion> criteria,
            double most,
            Duration warningMs,
            JudgedRules.Counting counting,
            boolean jurorsShown,
            List<JurorLamp> jurors,
            List<TeamLine> teams,
            List<JudgedCommand.Unsealed> missing) {}

    /** One of a juror's own sheets; a mark that was not given yet is null. */
    record OwnSheet(int team, String stage, List<@Nullable Double> marks, double total, int missing, boolean sealed) {}

    /** A juror's phone: the own sheets of teams that have come up, in that order, and nobody else's. */
    record Own(
            String title,
            int juror,
            List<JudgedRules.Criterion> criteria,
            double most,
            Duration warningMs,
            List<OwnSheet> sheets) {}

    static Open open(JudgedState state) {
        int team = state.latest();
        Turn turn = state.turns().get(team);
        int sealed = 0;
        int up = 0;
        for (int one : state.teams().toList()) {
            if (!state.turns().has(one) || state.is(one, Turn.Stage.WITHDRAWN)) continue;
            up++;
            sealed += state.rules().jurors() - state.awaited(one).size();
        }
        return new Open(
                state.rules().title(),
                turn == null ? 0 : turn.place(),
                state.teams().size(),
                turn == null ? "" : turn.piece(),
                state.rules().warning(),
                turn == null ? Duration.ZERO : turn.over(),
                lamps(state, team),
                sealed,
                up * state.rules().jurors(),
                onStage(state));
    }

    private static List<Published> onStage(JudgedState state) {
        List<Published> results = new ArrayList<>();
        for (int team : state.onStage()) {
            Published result = published(state, team, state.rules().jurorsShown());
            if (result != null) results.add(result);
        }
        results.sort(Comparator.comparingDouble(Published::points));
        return results;
    }

    static @Nullable Published published(JudgedState state, int team, boolean withJurors) {
        Result result = state.result(team);
        if (result == null) return null;
        List<Average> criteria = new ArrayList<>();
        for (JudgedRules.Criterion criterion : state.rules().criteria())
            criteria.add(new Average(criterion.name(), result.criteria().get(criteria.size()), criterion.most()));
        List<JurorTotal> jurors = withJurors
                ? result.sheets().stream()
                        .map(sheet -> new JurorTotal(
                                sheet.juror(),
                                state.jurors().getOr(sheet.juror(), ""),
                                sheet.marks(),
                                sheet.total(),
                                sheet.fate()))
                        .toList()
                : List.of();
        return new Published(team, result.points(), state.rules().most(), criteria, jurors);
    }

    static List<JurorLamp> lamps(JudgedState state, int team) {
        List<JurorLamp> lamps = new ArrayList<>();
        for (int juror = 1; juror <= state.rules().jurors(); juror++)
            lamps.add(new JurorLamp(juror, state.jurors().getOr(juror, ""), progress(state.sheet(team, juror))));
        return lamps;
    }

    static Progress progress(Sheet sheet) {
        if (sheet.sealed()) return Progress.SEALED;
        return sheet.marks().isEmpty() ? Progress.NOTHING : Progress.MARKING;
    }
}
