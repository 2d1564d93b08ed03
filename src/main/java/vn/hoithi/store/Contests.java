package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.CONTEST;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.exception.IntegrityConstraintViolationException;
import vn.hoithi.store.jooq.tables.records.ContestRecord;

/** The contests of this installation. Every method blocks. */
public final class Contests {
    private static final int CODES = 1_000_000;

    /** Drawn again when a code is taken; with ten thousand contests even the third draw is hardly ever needed. */
    private static final int DRAWS = 50;

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    public Contests(Database database) {
        this.database = database;
    }

    /** All contests but removed ones, the one last changed first. */
    public List<StoredContest> list() {
        return database.sql()
                .selectFrom(CONTEST)
                .where(CONTEST.STATUS.ne(ContestStatus.REMOVED.word()))
                .orderBy(CONTEST.UPDATED_AT.desc(), CONTEST.ID)
                .fetch(Contests::contest);
    }

    /** Contests that stand open or are running: those a server takes up again when it starts. */
    public List<StoredContest> live() {
        return database.sql()
                .selectFrom(CONTEST)
                .where(CONTEST.STATUS.in(ContestStatus.OPEN.word(), ContestStatus.RUNNING.word()))
                .orderBy(CONTEST.CREATED_AT, CONTEST.ID)
                .fetch(Contests::contest);
    }

    /** The contest, a removed one too. */
    public Optional<StoredContest> find(UUID id) {
        return database.sql().selectFrom(CONTEST).where(CONTEST.ID.eq(id)).fetchOptional(Contests::contest);
    }

    /** The contest that has this code now. */
    public Optional<StoredContest> findByCode(String code) {
        return database.sql()
                .selectFrom(CONTEST)
                .where(CONTEST.CODE.eq(code), CONTEST.STATUS.ne(ContestStatus.REMOVED.word()))
                .fetchOptional(Contests::contest);
    }

    /** A new draft, with a code that no other contest has. */
    public StoredContest create(UUID id, String title, String plan, Instant now) {
        for (int draw = 0; draw < DRAWS; draw++) {
            String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
            if (findByCode(code).isPresent()) {
                continue;
            }
            try {
                return contest(database.sql()
                        .insertInto(CONTEST)
                        .set(CONTEST.ID, id)
                        .set(CONTEST.CODE, code)
                        .set(CONTEST.TITLE, title)
                        .set(CONTEST.STATUS, ContestStatus.DRAFT.word())
                        .set(CONTEST.PLAN, JSON.valueOf(plan))
                        .set(CONTEST.CREATED_AT, now)
                        .set(CONTEST.UPDATED_AT, now)
                        .returning()
                        .fetchSingle());
            } catch (IntegrityConstraintViolationException e) {
                if (find(id).isPresent()) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("no free contest code found");
    }

    /**
     * Replaces title and plan.
     *
     * @param revision the one the change was made on
     * @return false when the contest was changed meanwhile, or does not exist; then nothing is done
     */
    public boolean update(UUID id, long revision, String title, String plan, Instant now) {
        return database.sql()
                        .update(CONTEST)
                        .set(CONTEST.TITLE, title)
                        .set(CONTEST.PLAN, JSON.valueOf(plan))
                        .set(CONTEST.REVISION, CONTEST.REVISION.plus(1))
                        .set(CONTEST.UPDATED_AT, now)
                        .where(CONTEST.ID.eq(id), CONTEST.REVISION.eq(revision))
                        .execute()
                == 1;
    }

    /**
     * Moves a contest on, or removes it. Its revision stays.
     *
     * @return false when there is no such contest
     */
    public boolean changeStatus(UUID id, ContestStatus status, Instant now) {
        return database.sql()
                        .update(CONTEST)
                        .set(CONTEST.STATUS, status.word())
                        .set(CONTEST.UPDATED_AT, now)
                        .where(CONTEST.ID.eq(id))
                        .execute()
                == 1;
    }

    private static StoredContest contest(ContestRecord row) {
        return new StoredContest(
                row.getId(),
                row.getCode(),
                row.getTitle(),
                ContestStatus.of(row.getStatus()),
                row.getPlan().data(),
                row.getRevision(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }
}
