package vn.hoithi.store;

import static org.jooq.impl.DSL.lower;
import static vn.hoithi.store.jooq.Tables.ACCOUNT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoithi.store.jooq.tables.records.AccountRecord;

/** Organisers. Every method blocks. */
public final class Accounts {
    private final Database database;

    public Accounts(Database database) {
        this.database = database;
    }

    /** All organisers, by login name; empty until the first password is set. */
    public List<Account> list() {
        return database.sql().selectFrom(ACCOUNT).orderBy(lower(ACCOUNT.LOGIN)).fetch(Accounts::account);
    }

    public Optional<Account> find(String login) {
        return database.sql()
                .selectFrom(ACCOUNT)
                .where(lower(ACCOUNT.LOGIN).eq(lower(login)))
                .fetchOptional(Accounts::account);
    }

    /** Makes an organiser, or gives the one who has this login name a new password; all who use the old are logged out. */
    public Account put(String login, String passwordHash, Instant now) {
        return database.sql().transactionResult(transaction -> {
            AccountRecord row = transaction
                    .dsl()
                    .fetchOptional(ACCOUNT, lower(ACCOUNT.LOGIN).eq(lower(login)))
                    .orElseGet(() -> {
                        AccountRecord fresh = transaction.dsl().newRecord(ACCOUNT);
                        fresh.setId(UUID.randomUUID());
                        fresh.setLogin(login);
                        fresh.setCreatedAt(now);
                        return fresh;
                    });
            row.setPasswordHash(passwordHash);
            row.store();
            LoginSessions.removeAll(transaction.dsl(), row.getId());
            return account(row);
        });
    }

    static Account account(AccountRecord row) {
        return new Account(row.getId(), row.getLogin(), row.getPasswordHash(), row.getCreatedAt());
    }
}
