package vn.hoithi.web.roster;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoithi.contest.Means;

/**
 * What was understood of a list.
 *
 * @param units names of units, in the order they were met
 * @param columns what each field was read from: a heading, else the letter of the column; null where there is none
 * @param problems line by line; those of the whole list have line 0
 */
public record Roster(
        List<Row> rows, List<String> units, Map<String, @Nullable String> columns, List<Problem> problems) {

    /**
     * One person.
     *
     * @param line of the sheet or the pasted text, from 1
     * @param seat null where the list gives none
     * @param problem name of the first problem of this line; null where there is none
     */
    public record Row(
            int line,
            @Nullable Integer seat,
            String name,
            String unit,
            Means means,
            @Nullable String problem) {}

    /** Something that a person has to look at; {@code detail} is in Vietnamese. */
    public record Problem(int line, Name name, String detail) {}

    public enum Name {
        NAME_IS_EMPTY,
        NAME_IS_TOO_LONG,
        UNIT_IS_EMPTY,
        SEAT_IS_NO_NUMBER,
        SEAT_TWICE,
        /** Same name in the same unit as an earlier line; it may be two people. */
        PERSON_TWICE,
        MEANS_NOT_KNOWN,
        /** No column could be taken for names. */
        NO_NAMES,
        /** The list goes on after the most rows that are read. */
        TOO_MANY_ROWS,
        NOTHING_THERE
    }
}
