package vn.hoithi.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.jooq.DSLContext;

/**
 * The database of one installation, opened: its tables are up to date, and a pool of connections stands ready.
 *
 * <p>Everything in this package that reads or writes goes through one of these, and blocks while it does.
 */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    /** After this long without a word from the server a connection is given up: it may be cut without our knowing. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private static final String EVENT_LOOP = "vert.x-eventloop-thread";

    private final String url;
    private final HikariDataSource pool;
    private final DSLContext sql;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Database(String url, HikariDataSource pool) {
        this.url = url;
        this.pool = pool;
        this.sql = Sql.on(pool);
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @param url from {@link LocalDatabase#url}, or what the organiser gave: {@code postgresql://user:password@host/name}
     *     or a JDBC address with {@code user} and {@code password} in it
     * @throws DatabaseException when it cannot be reached, or was made by a newer version of this program
     */
    public static Database open(String url) {
        String jdbc = DatabaseUrl.jdbc(url);
        HikariDataSource pool = pool(jdbc);
        try {
            migrate(pool);
            return new Database(jdbc, pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(String jdbc) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(jdbc);
        config.setDataSourceProperties(driverProperties());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new DatabaseException(
                    "Không kết nối được cơ sở dữ liệu (" + Sql.reason(e) + ").",
                    "The database cannot be reached (" + Sql.reason(e) + ").",
                    e);
        }
    }

    private static Properties driverProperties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "hoithi");
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", Long.toString(SILENCE.toSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    private static void migrate(HikariDataSource pool) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load();
            boolean newer = Arrays.stream(flyway.info().applied())
                    .anyMatch(it -> it.getState() == MigrationState.FUTURE_SUCCESS);
            if (newer) {
                throw new DatabaseException(
                        "Cơ sở dữ liệu này do một phiên bản Hội Thi mới hơn tạo ra: hãy chạy phiên bản đó.",
                        "This database was made by a newer version of Hội Thi: run that version.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new DatabaseException(
                    "Không tạo được các bảng trong cơ sở dữ liệu (" + Sql.reason(e) + ").",
                    "The tables cannot be made in the database (" + Sql.reason(e) + ").",
                    e);
        }
    }

    /**
     * Does blocking work on a virtual thread of its own; for callers on an event loop.
     *
     * @return completed on that thread, with whatever the work threw as it is
     */
    public <T> CompletableFuture<T> async(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                threads);
    }

    /**
     * The way to the tables.
     *
     * @throws IllegalStateException on an event loop, which a query would hold up for everybody
     */
    DSLContext sql() {
        if (Thread.currentThread().getName().startsWith(EVENT_LOOP)) {
            throw new IllegalStateException("database work on an event loop: use Database.async");
        }
        return sql;
    }

    /** A connection outside the pool, to be kept and closed by the caller. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, driverProperties());
    }

    /** Waits for work that was begun, then closes all connections. */
    @Override
    public void close() {
        threads.close();
        pool.close();
    }
}
