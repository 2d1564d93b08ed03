package vn.hoithi.web.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Means;
import vn.hoithi.contest.Theme;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.store.ContestStatus;

/**
 * A contest as the organiser writes it. It may be incomplete in any way; only its figures are always within bounds. The
 * same record is in {@code web/src/organise/api.ts}.
 *
 * @param lines up to two above the title (CHI BỘ …)
 * @param day {@code 2026-11-28}; empty or null while it is not fixed
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
        @Nullable Boolean rehearsal,
        Instant updatedAt) {

    public record Unit(String id, String name, @Nullable String parent) {}

    /**
     * Somebody who takes part.
     *
     * @param unit id of the unit; empty while there is none
     */
    public record Person(int seat, String name, String unit, Means means) {}

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

    public Draft {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    public boolean isRehearsal() {
        return Boolean.TRUE.equals(rehearsal);
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
                others, rehearsal, updatedAt);
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
                rehearsal,
                updatedAt);
    }
}
