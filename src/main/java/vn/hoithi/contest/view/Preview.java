package vn.hoithi.contest.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Contest;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Contestant;
import vn.hoithi.contest.Decision;
import vn.hoithi.contest.Happened;
import vn.hoithi.contest.Order;
import vn.hoithi.contest.Refusal;
import vn.hoithi.contest.ScoreEntry;
import vn.hoithi.contest.Team;

/**
 * What a command would change if it were given now. Nothing happens and nothing is kept.
 *
 * @param refusal why it would change nothing; else null
 * @param entries what the score log would get
 * @param stageBefore how the round stands now
 */
public record Preview(
        @Nullable Refusal refusal,
        List<TeamChange> teams,
        List<UnitChange> units,
        List<Entry> entries,
        Moment stageBefore,
        Moment stageAfter) {

    /** A team's points and rank, as they stand and as they would. */
    public record TeamChange(int number, String name, double before, double after, int rankBefore, int rankAfter) {}

    public record UnitChange(String unit, double before, double after, int rankBefore, int rankAfter) {}

    /** Points somebody would get or lose; {@code round} is its place in the running order. */
    public record Entry(int round, String label, int team, int seat, String name, double points) {}

    /** How the round stands: a keyword verdict may end it or open it again. */
    public record Moment(String kind, boolean over) {}

    public static Preview of(ContestState now, Order<ContestCommand> order) {
        Decision<ContestEvent> decision = Contest.decide(now, order);
        ContestState after = now;
        for (ContestEvent event : decision.events())
            after = Contest.apply(after, new Happened(order.at(), order.by().label(), event));
        return new Preview(
                decision.refusal(),
                teams(now, after),
                units(now, after),
                entries(now, after),
                moment(now),
                moment(after));
    }

    private static List<TeamChange> teams(ContestState now, ContestState after) {
        Map<Integer, TeamRow> before = new HashMap<>();
        for (TeamRow row : TeamRow.of(now)) before.put(row.number(), row);
        List<TeamChange> changes = new ArrayList<>();
        for (TeamRow row : TeamRow.of(after)) {
            TeamRow old = before.getOrDefault(row.number(), row);
            changes.add(new TeamChange(row.number(), row.name(), old.points(), row.points(), old.rank(), row.rank()));
        }
        return changes;
    }

    private static List<UnitChange> units(ContestState now, ContestState after) {
        Map<String, UnitRow> before = new HashMap<>();
        for (UnitRow row : new Views(now, Presence.NOBODY).units()) before.put(row.unit(), row);
        List<UnitChange> changes = new ArrayList<>();
        for (UnitRow row : new Views(after, Presence.NOBODY).units()) {
            UnitRow old = before.getOrDefault(row.unit(), row);
            changes.add(new UnitChange(row.unit(), old.points(), row.points(), old.rank(), row.rank()));
        }
        return changes;
    }

    private static List<Entry> entries(ContestState now, ContestState after) {
        List<ScoreEntry> all = after.scores().entries();
        return all.subList(now.scores().entries().size(), all.size()).stream()
                .map(entry -> new Entry(
                        entry.round(),
                        entry.question(),
                        entry.team(),
                        entry.seat(),
                        name(after, entry),
                        entry.points()))
                .toList();
    }

    private static String name(ContestState contest, ScoreEntry entry) {
        Team team = contest.cast().team(entry.team());
        Contestant contestant = contest.cast().at(entry.seat());
        if (team != null) return team.name();
        return contestant == null ? "" : contestant.name();
    }

    private static Moment moment(ContestState contest) {
        var playing = contest.playing();
        boolean over = playing != null && playing.over();
        return new Moment(new Views(contest, Presence.NOBODY).stage().scene().kind(), over);
    }
}
