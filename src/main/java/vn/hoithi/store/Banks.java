package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.QUESTION_BANK;

import java.util.List;
import java.util.Optional;
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
                        QUESTION_BANK.LOADED_AT)
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
                        row.getLoadedAt()));
    }

    /** Keeps a bank; one with the same id is replaced. */
    public void put(StoredBank bank) {
        database.sql()
                .insertInto(QUESTION_BANK)
                .set(QUESTION_BANK.ID, bank.id())
                .set(QUESTION_BANK.TITLE, bank.title())
                .set(QUESTION_BANK.DOCUMENT, JSON.valueOf(bank.document()))
                .set(QUESTION_BANK.SOURCE_FILE, bank.sourceFile())
                .set(QUESTION_BANK.CONTENT_HASH, bank.contentHash())
                .set(QUESTION_BANK.LOADED_AT, bank.loadedAt())
                .onConflict(QUESTION_BANK.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Forgets a bank; false when there is no such bank. */
    public boolean remove(String id) {
        return database.sql()
                        .deleteFrom(QUESTION_BANK)
                        .where(QUESTION_BANK.ID.eq(id))
                        .execute()
                == 1;
    }
}
