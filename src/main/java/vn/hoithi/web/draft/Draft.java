package vn.hoithi.web.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.Theme;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.store.ContestStatus;

/**
 * A contest as the organiser writes it. It may be incomplete in any way; only its figures are always within bounds. The
 * same record is in {@code web/src/organise/api.ts}.
 *
 * @param lines up to two above the title (CHI BỘ …)
 * @param day {@code 2026-11-28}; empty or null while it is not fixed
 * @param teams null or empty: each unit is a team with all its people, where teams play
 * @param programme the rounds, in order; null or empty: a golden bell alone
 * @param rehearsal null where a screen does not say: a real contest
 * @param updatedAt of the version this one was made from; another one on the server means somebody else has saved
 */
public record Draft(
        String id,
        String code,
        ContestStatus status,
        String title,
        String subtitle,
        List<String> lines,
        Theme theme,
        String address,
        Joining joining,
        @Nullable String day,
        String place,
        List<Unit> units,
        List<Person> people,
        GoldenBellRules rules,
        Questions questions,
        @Nullable List<Team> teams,
        @Nullable List<Part> programme,
        @Nullable Boolean rehearsal,
        Instant updatedAt) {

    public record Unit(String id, String name, @Nullable String parent) {}

    /**
     * Somebody who takes part.
     *
     * @param unit id of the unit; empty while there is none
     */
    public record Person(int seat, String name, String unit, Means means) {}

    /**
     * Contestants who score together.
     *
     * @param unit id of the unit
     * @param members seats
     * @param captain a seat; 0 for none
     */
    public record Team(int number, String name, String unit, List<Integer> members, int captain) {
        public Team {
            members = List.copyOf(members);
        }
    }

    /**
     * One round of a programme.
     *
     * @param round its name: {@code warmup} and so on
     * @param title as it is announced; empty for the round's own name
     * @param rules null for a golden bell, which goes by the draft's own rules and questions
     * @param questions by their use in the round
     * @param obstacle an obstacle set by its bank and its id there; null for other rounds
     */
    public record Part(
            String round,
            String title,
            @Nullable RoundRules rules,
            Map<String, List<Ref>> questions,
            @Nullable Ref obstacle) {
        public Part {
            questions = Collections.unmodifiableMap(new TreeMap<>(questions));
        }

        /** Every question, use by use. */
        public List<Ref> refs() {
            return questions.values().stream().flatMap(List::stream).toList();
        }
    }

    /** A question by its bank and its id there. */
    public record Ref(String bank, String id) {}

    /**
     * Which questions are asked.
     *
     * @param main by number
     * @param reserve in the order they are used
     * @param bell topics offered for the last question
     */
    public record Questions(List<Ref> main, List<Ref> reserve, List<Ref> bell) {
        public Questions {
            main = List.copyOf(main);
            reserve = List.copyOf(reserve);
            bell = List.copyOf(bell);
        }

        public static final Questions NONE = new Questions(List.of(), List.of(), List.of());
    }

    public static final String GOLDEN_BELL = "goldenbell";

    public Draft {
        if (teams != null) teams = List.copyOf(teams);
        if (programme != null) programme = List.copyOf(programme);
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    public boolean isRehearsal() {
        return Boolean.TRUE.equals(rehearsal);
    }

    /** The rounds, in order; a golden bell alone where nothing is said. */
    public List<Part> parts() {
        return programme == null || programme.isEmpty()
                ? List.of(new Part(GOLDEN_BELL, "", null, Map.of(), null))
                : programme;
    }

    /** Whether this draft has a golden bell. */
    public boolean hasGoldenBell() {
        return parts().stream().anyMatch(part -> part.round().equals(GOLDEN_BELL));
    }

    /** Whether teams play in some round. */
    public boolean hasTeams() {
        return parts().stream()
                .anyMatch(part ->
                        !part.round().equals(GOLDEN_BELL) && !part.round().equals("audience"));
    }

    /** The same with these rounds, under this theme. */
    Draft playing(List<Part> others, Theme otherTheme) {
        return new Draft(
                id,
                code,
                status,
                title,
                subtitle,
                lines,
                otherTheme,
                address,
                joining,
                day,
                place,
                units,
                people,
                rules,
                questions,
                teams,
                others,
                rehearsal,
                updatedAt);
    }

    /** The same words under what the server alone decides. */
    Draft as(String itsId, String itsCode, ContestStatus itsStatus, Instant itsUpdatedAt) {
        return new Draft(
                itsId,
                itsCode,
                itsStatus,
                title,
                subtitle,
                lines,
                theme,
                address,
                joining,
                day,
                place,
                units,
                people,
                rules,
                questions,
                teams,
                programme,
                rehearsal,
                itsUpdatedAt);
    }

    /** The same draft, further on. */
    public Draft at(ContestStatus itsStatus) {
        return as(id, code, itsStatus, updatedAt);
    }

    Draft asking(Questions others) {
        return new Draft(
                id, code, status, title, subtitle, lines, theme, address, joining, day, place, units, people, rules,
                others, teams, programme, rehearsal, updatedAt);
    }

    Draft of(List<Unit> otherUnits, List<Person> otherPeople) {
        return new Draft(
                id,
                code,
                status,
                title,
                subtitle,
                lines,
                theme,
                address,
                joining,
                day,
                place,
                otherUnits,
                otherPeople,
                rules,
                questions,
                teams,
                programme,
                rehearsal,
                updatedAt);
    }

    Draft called(String otherTitle, String otherSubtitle, List<String> otherLines, String otherPlace) {
        return new Draft(
                id,
                code,
                status,
                otherTitle,
                otherSubtitle,
                otherLines,
                theme,
                address,
                joining,
                day,
                otherPlace,
                units,
                people,
                rules,
                questions,
                teams,
                programme,
                rehearsal,
                updatedAt);
    }
}
