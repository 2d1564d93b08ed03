package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.CONTEST;
import static vn.hoithi.store.jooq.Tables.JOURNAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record4;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What was shown in which contests, out of the journals of all of them. Every method blocks. */
public final class Showings {
    private final Database database;

    public Showings(Database database) {
        this.database = database;
    }

    /** Something that was shown: what the event names it, and when. */
    public record Shown(String what, Instant at) {}

    /**
     * A contest in which something was shown.
     *
     * @param plan JSON text, as {@link StoredContest#plan}
     * @param shown in the order of its journal
     */
    public record InContest(UUID contest, String plan, List<Shown> shown) {
        public InContest {
            shown = List.copyOf(shown);
        }
    }

    /**
     * Contests with events of this type, but removed ones.
     *
     * @param type name of the event; one that the database has an index for is found without reading every answer
     * @param field of the event that says what was shown
     */
    public List<InContest> of(String type, String field) {
        Field<UUID> contest = JOURNAL.CONTEST.as("shown_in");
        Field<String[]> what = DSL.arrayAgg(DSL.jsonGetAttributeAsText(JOURNAL.BODY, field))
                .orderBy(JOURNAL.NUMBER)
                .as("what");
        Field<Instant[]> at = DSL.arrayAgg(JOURNAL.AT).orderBy(JOURNAL.NUMBER).as("shown_at");
        // the type stands in the statement itself: an index of one type is of use only to who names it
        Table<?> shown = DSL.select(contest, what, at)
                .from(JOURNAL)
                .where(JOURNAL.TYPE.eq(DSL.inline(type)))
                .groupBy(JOURNAL.CONTEST)
                .asTable("shown");
        return database.sql()
                .select(CONTEST.ID, CONTEST.PLAN, shown.field(what), shown.field(at))
                .from(shown)
                .join(CONTEST)
                .on(CONTEST.ID.eq(shown.field(contest)))
                .where(CONTEST.STATUS.ne(ContestStatus.REMOVED.word()))
                .fetch(Showings::inContest);
    }

    private static InContest inContest(Record4<UUID, JSON, String[], Instant[]> row) {
        List<Shown> shown = new ArrayList<>();
        String[] what = row.value3();
        Instant[] at = row.value4();
        for (int i = 0; i < what.length; i++) shown.add(new Shown(what[i], at[i]));
        return new InContest(row.value1(), row.value2().data(), shown);
    }
}
