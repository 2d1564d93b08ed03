package vn.hoithi.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Databases for tests: one real PostgreSQL server for all tests of a run, with a database of its own for each who asks.
 */
public final class TestDatabase {
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabase() {}

    private static final class Server {
        private static final LocalDatabase SHARED = start();

        private static LocalDatabase start() {
            LocalDatabase server = LocalDatabase.start(Path.of("target", "test-database"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            dropThoseOfEarlierRuns(DSL.using(server.url()));
            return server;
        }

        private static void dropThoseOfEarlierRuns(DSLContext sql) {
            sql
                    .fetch("select datname from pg_database where datname like 'test\\_%'")
                    .getValues(0, String.class)
                    .stream()
                    .map(DSL::name)
                    .forEach(name -> sql.execute("drop database {0}", name));
        }
    }

    /** The address of an empty database without tables. */
    public static String freshUrl() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + MADE.incrementAndGet();
        String url = Server.SHARED.url();
        DSL.using(url).execute("create database {0}", DSL.name(name));
        return url.replace("/postgres?", "/" + name + "?");
    }

    /** An empty database with its tables, opened. To be closed by the test. */
    public static Database fresh() {
        return Database.open(freshUrl());
    }
}
