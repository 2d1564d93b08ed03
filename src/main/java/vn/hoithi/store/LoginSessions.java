package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.ACCOUNT;
import static vn.hoithi.store.jooq.Tables.LOGIN_SESSION;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Browsers that are logged in. Each is known by the hash of its token alone. Every method blocks. */
public final class LoginSessions {
    /** Being seen is noted no more often than this, or every click would be a write. */
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    private final Database database;

    public LoginSessions(Database database) {
        this.database = database;
    }

    /** Logs a browser in until {@code expires}. */
    public void create(byte[] tokenHash, UUID account, Instant now, Instant expires) {
        database.sql()
                .insertInto(LOGIN_SESSION)
                .set(LOGIN_SESSION.TOKEN_HASH, tokenHash)
                .set(LOGIN_SESSION.ACCOUNT, account)
                .set(LOGIN_SESSION.CREATED_AT, now)
                .set(LOGIN_SESSION.LAST_SEEN_AT, now)
                .set(LOGIN_SESSION.EXPIRES_AT, expires)
                .execute();
    }

    /** Whose browser this is; nobody's when it was logged out or its time is over (from {@code expires} on). */
    public Optional<Account> find(byte[] tokenHash, Instant now) {
        Optional<Account> account = database.sql()
                .select(ACCOUNT.asterisk())
                .from(LOGIN_SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(LOGIN_SESSION.ACCOUNT))
                .where(LOGIN_SESSION.TOKEN_HASH.eq(tokenHash), LOGIN_SESSION.EXPIRES_AT.gt(now))
                .fetchOptionalInto(ACCOUNT)
                .map(Accounts::account);
        account.ifPresent(_ -> noteSeen(tokenHash, now));
        return account;
    }

    private void noteSeen(byte[] tokenHash, Instant now) {
        database.sql()
                .update(LOGIN_SESSION)
                .set(LOGIN_SESSION.LAST_SEEN_AT, now)
                .where(LOGIN_SESSION.TOKEN_HASH.eq(tokenHash), LOGIN_SESSION.LAST_SEEN_AT.lt(now.minus(SEEN_AGAIN)))
                .execute();
    }

    /** Logs a browser out. */
    public void remove(byte[] tokenHash) {
        database.sql()
                .deleteFrom(LOGIN_SESSION)
                .where(LOGIN_SESSION.TOKEN_HASH.eq(tokenHash))
                .execute();
    }

    /** Forgets browsers whose time is over. */
    public void removeExpired(Instant now) {
        database.sql()
                .deleteFrom(LOGIN_SESSION)
                .where(LOGIN_SESSION.EXPIRES_AT.le(now))
                .execute();
    }

    static void removeAll(DSLContext sql, UUID account) {
        sql.deleteFrom(LOGIN_SESSION).where(LOGIN_SESSION.ACCOUNT.eq(account)).execute();
    }
}
