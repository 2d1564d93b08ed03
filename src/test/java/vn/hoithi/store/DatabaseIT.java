package vn.hoithi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DatabaseIT {
    @Test
    void a_database_that_was_opened_before_is_opened_again() {
        String url = TestDatabase.freshUrl();
        try (Database first = Database.open(url)) {
            new SharedSettings(first).put("colour", "đỏ");
        }
        try (Database again = Database.open(url)) {
            assertThat(new SharedSettings(again).find("colour")).contains("đỏ");
        }
    }

    @Test
    void a_database_made_by_a_newer_version_is_left_alone() {
        String url = TestDatabase.freshUrl();
        try (Database database = Database.open(url)) {
            database.sql().execute("""
                            insert into flyway_schema_history
                                (installed_rank, version, description, type, script, installed_by, execution_time, success)
                            values (99, '999', 'from the future', 'SQL', 'V999__x.sql', 'x', 1, true)""");
        }
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("mới hơn");
    }

    @Test
    void a_database_that_cannot_be_reached_is_told_in_one_line() {
        assertThatThrownBy(() -> Database.open("postgresql://an:secret@127.0.0.1:1/nowhere"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void work_is_done_on_a_thread_that_may_block() throws Exception {
        try (Database database = TestDatabase.fresh()) {
            assertThat(database.async(() -> Thread.currentThread().isVirtual()).get())
                    .isTrue();
            assertThatThrownBy(() -> database.async(() -> {
                                throw new IOException("no");
                            })
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void an_event_loop_is_never_held_up_by_a_query() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (Database database = TestDatabase.fresh()) {
            Contests contests = new Contests(database);
            Thread loop = Thread.ofPlatform()
                    .name("vert.x-eventloop-thread-0")
                    .uncaughtExceptionHandler((_, e) -> thrown.set(e))
                    .start(contests::list);
            loop.join();
        }
        assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("event loop");
    }
}
