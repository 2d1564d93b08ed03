package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.SETTING;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Small values that all servers of one installation share, such as the key that signs seat tokens. Every method blocks.
 */
public final class SharedSettings {
    private final Database database;

    public SharedSettings(Database database) {
        this.database = database;
    }

    public Optional<String> find(String name) {
        return database.sql()
                .select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.VALUE);
    }

    /** The value; made now when there is none. When several servers ask for the first time, all get the same one. */
    public String findOrMake(String name, Supplier<String> make) {
        return find(name).orElseGet(() -> {
            database.sql()
                    .insertInto(SETTING)
                    .set(SETTING.NAME, name)
                    .set(SETTING.VALUE, make.get())
                    .onConflictDoNothing()
                    .execute();
            return find(name).orElseThrow();
        });
    }

    public void put(String name, String value) {
        database.sql()
                .insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.VALUE, value)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .execute();
    }

    public void remove(String name) {
        database.sql().deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
    }
}
