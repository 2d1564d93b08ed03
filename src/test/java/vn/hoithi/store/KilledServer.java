package vn.hoithi.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A process that writes to the journal of a data folder as fast as it can, prints each number once it is acknowledged,
 * and never ends by itself: to be killed by a test.
 */
final class KilledServer {
    static final UUID CONTEST = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private KilledServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalDatabase server = LocalDatabase.start(Path.of(arguments[0]));
        Database database = Database.open(server.url());
        Journal journal = Journal.open(database, _ -> {});
        long number = journal.lastNumber(CONTEST);
        while (true) {
            long next = ++number;
            var _ = journal.append(CONTEST, List.of(new Entry(next, Instant.now(), null, "seat", "answered", "{}")))
                    .thenRun(() -> System.out.println(next));
            if (next % 20 == 0) {
                Thread.sleep(1);
            }
        }
    }
}
