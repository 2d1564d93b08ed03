package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import vn.hoithi.store.Database;

/** Does what blocks on a virtual thread and comes back to the event loop that asked. */
final class Work {
    private final Vertx vertx;
    private final Database database;

    Work(Vertx vertx, Database database) {
        this.vertx = vertx;
        this.database = database;
    }

    <T> Future<T> run(Callable<T> blocking) {
        return Future.fromCompletionStage(database.async(blocking), vertx.getOrCreateContext());
    }
}
