package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.JOURNAL;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import vn.hoithi.store.jooq.tables.records.JournalRecord;

/** The journal's SQL. */
final class JournalTable {
    /** Rows fetched at a time, so that a long journal does not fill the memory. */
    private static final int FETCH = 2_000;

    /** Columns travel as arrays: the statement is the same text, planned once, for one entry and for ten thousand. */
    private static final String INSERT = """
            insert into journal (contest, number, at, command_id, actor, type, body)
            select contest, number, timestamptz 'epoch' + micros * interval '1 microsecond',
                   command_id, actor, type, body::json
            from unnest({0}, {1}, {2}, {3}, {4}, {5}, {6})
                 as entry (contest, number, micros, command_id, actor, type, body)""";

    private JournalTable() {}

    /** An entry and the contest it belongs to. */
    record Line(UUID contest, Entry entry) {}

    /** Writes all lines or none: one statement, which is its own transaction. */
    static void insert(DSLContext sql, List<Line> lines) {
        sql.execute(
                INSERT,
                column(lines, SQLDataType.UUID, Line::contest),
                column(lines, SQLDataType.BIGINT, it -> it.entry().number()),
                column(
                        lines,
                        SQLDataType.BIGINT,
                        it -> ChronoUnit.MICROS.between(
                                Instant.EPOCH, it.entry().at())),
                column(lines, SQLDataType.CLOB, it -> it.entry().commandId()),
                column(lines, SQLDataType.CLOB, it -> it.entry().actor()),
                column(lines, SQLDataType.CLOB, it -> it.entry().type()),
                column(lines, SQLDataType.CLOB, it -> it.entry().body()));
    }

    private static <T> Field<T[]> column(List<Line> lines, DataType<T> type, Function<Line, @Nullable T> value) {
        return DSL.val(lines.stream().map(value).toArray(), type.array());
    }

    /** Hands over the entries of a contest after a number, in order. */
    static void read(DSLContext sql, UUID contest, long after, Consumer<Entry> reader) {
        sql.transaction(
                transaction -> { // outside a transaction the driver would fetch everything at once
                    try (Stream<JournalRecord> rows = transaction
                            .dsl()
                            .selectFrom(JOURNAL)
                            .where(JOURNAL.CONTEST.eq(contest), JOURNAL.NUMBER.gt(after))
                            .orderBy(JOURNAL.NUMBER)
                            .fetchSize(FETCH)
                            .stream()) {
                        rows.map(JournalTable::entry).forEach(reader);
                    }
                });
    }

    /** The entry with this number, if there is one. */
    static Optional<Entry> find(DSLContext sql, UUID contest, long number) {
        return sql.selectFrom(JOURNAL)
                .where(JOURNAL.CONTEST.eq(contest), JOURNAL.NUMBER.eq(number))
                .fetchOptional(JournalTable::entry);
    }

    /** The highest number in use; 0 for a contest in which nothing has happened. */
    static long lastNumber(DSLContext sql, UUID contest) {
        return sql.select(DSL.coalesce(DSL.max(JOURNAL.NUMBER), 0L))
                .from(JOURNAL)
                .where(JOURNAL.CONTEST.eq(contest))
                .fetchSingle()
                .value1();
    }

    private static Entry entry(JournalRecord row) {
        return new Entry(
                row.getNumber(),
                row.getAt(),
                row.getCommandId(),
                row.getActor(),
                row.getType(),
                row.getBody().data());
    }
}
