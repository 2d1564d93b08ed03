package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.QUESTION_BANK;
import static vn.hoithi.store.jooq.Tables.QUESTION_BANK_REMOVED;
import static vn.hoithi.store.jooq.Tables.QUESTION_BANK_VERSION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Records;

/** The question banks of this installation. Every method blocks. */
public final class Banks {
    private final Database database;

    public Banks(Database database) {
        this.database = database;
    }

    /** All banks without their questions, by title. */
    public List<StoredBank.Head> list() {
        return database.sql()
                .select(
                        QUESTION_BANK.ID,
                        QUESTION_BANK.TITLE,
                        QUESTION_BANK.SOURCE_FILE,
                        QUESTION_BANK.CONTENT_HASH,
                        QUESTION_BANK.LOADED_AT,
                        QUESTION_BANK.REVISION,
                        QUESTION_BANK.EDITED)
                .from(QUESTION_BANK)
                .orderBy(QUESTION_BANK.TITLE, QUESTION_BANK.ID)
                .fetch(Records.mapping(StoredBank.Head::new));
    }

    public Optional<StoredBank> find(String id) {
        return database.sql()
                .selectFrom(QUESTION_BANK)
                .where(QUESTION_BANK.ID.eq(id))
                .fetchOptional(row -> new StoredBank(
                        row.getId(),
                        row.getTitle(),
                        row.getDocument().data(),
                        row.getSourceFile(),
                        row.getContentHash(),
                        row.getLoadedAt(),
                        row.getRevision(),
                        row.getEdited()));
    }

    /**
     * Keeps a bank as a new version.
     *
     * @param bank its revision is one more than that of the one it replaces; 1 where there is none
     * @return false when there is another one by now; then nothing is done
     */
    public boolean put(StoredBank bank, StoredBank.Change change) {
        return database.sql().transactionResult(transaction -> {
            DSLContext sql = transaction.dsl();
            if (!(bank.revision() == 1 ? insert(sql, bank) : update(sql, bank))) return false;
            sql.insertInto(QUESTION_BANK_VERSION)
                    .set(QUESTION_BANK_VERSION.BANK, bank.id())
                    .set(QUESTION_BANK_VERSION.REVISION, bank.revision())
                    .set(QUESTION_BANK_VERSION.TITLE, bank.title())
                    .set(QUESTION_BANK_VERSION.DOCUMENT, JSON.valueOf(bank.document()))
                    .set(QUESTION_BANK_VERSION.AUTHOR, change.author())
                    .set(QUESTION_BANK_VERSION.WHAT, change.what())
                    .set(QUESTION_BANK_VERSION.MADE_AT, bank.loadedAt())
                    .execute();
            return true;
        });
    }

    private static boolean insert(DSLContext sql, StoredBank bank) {
        return sql.insertInto(QUESTION_BANK)
                        .set(QUESTION_BANK.ID, bank.id())
                        .set(QUESTION_BANK.TITLE, bank.title())
                        .set(QUESTION_BANK.DOCUMENT, JSON.valueOf(bank.document()))
                        .set(QUESTION_BANK.SOURCE_FILE, bank.sourceFile())
                        .set(QUESTION_BANK.CONTENT_HASH, bank.contentHash())
                        .set(QUESTION_BANK.LOADED_AT, bank.loadedAt())
                        .set(QUESTION_BANK.REVISION, bank.revision())
                        .set(QUESTION_BANK.EDITED, bank.edited())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static boolean update(DSLContext sql, StoredBank bank) {
        return sql.update(QUESTION_BANK)
                        .set(QUESTION_BANK.TITLE, bank.title())
                        .set(QUESTION_BANK.DOCUMENT, JSON.valueOf(bank.document()))
                        .set(QUESTION_BANK.SOURCE_FILE, bank.sourceFile())
                        .set(QUESTION_BANK.CONTENT_HASH, bank.contentHash())
                        .set(QUESTION_BANK.LOADED_AT, bank.loadedAt())
                        .set(QUESTION_BANK.REVISION, bank.revision())
                        .set(QUESTION_BANK.EDITED, bank.edited())
                        .where(QUESTION_BANK.ID.eq(bank.id()), QUESTION_BANK.REVISION.eq(bank.revision() - 1))
                        .execute()
                == 1;
    }

    /** Versions of a bank, the newest first; none where there is no such bank. */
    public List<StoredBank.Version> versions(String id) {
        return database.sql()
                .select(
                        QUESTION_BANK_VERSION.REVISION,
                        QUESTION_BANK_VERSION.TITLE,
                        QUESTION_BANK_VERSION.AUTHOR,
                        QUESTION_BANK_VERSION.WHAT,
                        QUESTION_BANK_VERSION.MADE_AT)
                .from(QUESTION_BANK_VERSION)
                .where(QUESTION_BANK_VERSION.BANK.eq(id))
                .orderBy(QUESTION_BANK_VERSION.REVISION.desc())
                .fetch(Records.mapping(StoredBank.Version::new));
    }

    /** The document of one version. */
    public Optional<String> version(String id, long revision) {
        return database.sql()
                .select(QUESTION_BANK_VERSION.DOCUMENT)
                .from(QUESTION_BANK_VERSION)
                .where(QUESTION_BANK_VERSION.BANK.eq(id), QUESTION_BANK_VERSION.REVISION.eq(revision))
                .fetchOptional(QUESTION_BANK_VERSION.DOCUMENT)
                .map(JSON::data);
    }

    /** Forgets a bank with all its versions, and remembers its file as removed; false when there is no such bank. */
    public boolean remove(String id) {
        return database.sql().transactionResult(transaction -> {
            Optional<String> hash = transaction
                    .dsl()
                    .deleteFrom(QUESTION_BANK)
                    .where(QUESTION_BANK.ID.eq(id))
                    .returning(QUESTION_BANK.CONTENT_HASH)
                    .fetchOptional(QUESTION_BANK.CONTENT_HASH);
            hash.ifPresent(removed -> transaction
                    .dsl()
                    .insertInto(QUESTION_BANK_REMOVED, QUESTION_BANK_REMOVED.CONTENT_HASH)
                    .values(removed)
                    .onConflictDoNothing()
                    .execute());
            return hash.isPresent();
        });
    }

    /** Whether the bank of a file with this hash was removed. */
    public boolean isRemoved(String contentHash) {
        return database.sql().fetchExists(QUESTION_BANK_REMOVED, QUESTION_BANK_REMOVED.CONTENT_HASH.eq(contentHash));
    }
}
