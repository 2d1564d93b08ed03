package vn.hoithi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection for one thread, opened again as often as it breaks. Work on it is repeated, with pauses, until the
 * database has taken it; only what the database will never take comes back as an exception.
 */
final class PatientConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PatientConnection.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** Classes of SQL states that mean "not this, ever": data exceptions, broken constraints, limits exceeded. */
    private static final Set<String> REFUSALS = Set.of("22", "23", "54");

    private final Database database;
    private final Consumer<Health> listener;

    private volatile Health health = new Health.Well();
    private @Nullable Connection connection;

    PatientConnection(Database database, Consumer<Health> listener) {
        this.database = database;
        this.listener = listener;
    }

    Health health() {
        return health;
    }

    /**
     * Does the work, again and again until it succeeds.
     *
     * @throws DataAccessException when the database refuses it for what it is
     * @throws InterruptedException when this thread is interrupted while it waits
     */
    void untilDone(Consumer<DSLContext> work) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                work.accept(Sql.on(connected()));
                isWell();
                return;
            } catch (DataAccessException e) {
                if (isRefusal(e)) {
                    isWell();
                    throw e;
                }
                isAway(e);
            } catch (SQLException e) {
                isAway(e);
            }
            close();
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private Connection connected() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = database.connect();
            connection = current;
        }
        return current;
    }

    private static boolean isRefusal(DataAccessException e) {
        String state = e.sqlState();
        return state.length() == 5 && REFUSALS.contains(state.substring(0, 2));
    }

    private void isWell() {
        if (health instanceof Health.Away) {
            LOG.info("The database is back");
            change(new Health.Well());
        }
    }

    private void isAway(Exception e) {
        String error = Sql.reason(e);
        if (health instanceof Health.Away(Instant since, String _)) {
            health = new Health.Away(since, error);
        } else {
            LOG.warn("The database is away; entries are held: {}", error);
            change(new Health.Away(Instant.now(), error));
        }
    }

    private void change(Health next) {
        health = next;
        try {
            listener.accept(next);
        } catch (RuntimeException e) {
            LOG.error("Told that the database is {}, the listener failed", next, e);
        }
    }

    @Override
    public void close() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException e) {
                LOG.debug("A broken connection did not close", e);
            }
        }
    }
}
