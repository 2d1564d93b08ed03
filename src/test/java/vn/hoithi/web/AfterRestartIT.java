package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.store.TestDatabase;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.draft.Draft;

class AfterRestartIT {
    private final String database = TestDatabase.freshUrl();

    @Test
    void results_of_a_contest_that_has_no_desk_any_more_come_from_its_journal() {
        String contest = opened();
        try (TestServer server = TestServer.startOn(database)) {
            Answer results = server.organiser().get("/api/contests/" + contest + "/results");
            assertThat(results.status()).as(results.text()).isEqualTo(200);
            assertThat(results.json().path("units")).hasSize(4);
            assertThat(server.browser()
                            .get("/api/contests/" + contest + "/cast")
                            .error())
                    .isEqualTo("NOT_KNOWN");
        }
    }

    private String opened() {
        try (TestServer server = TestServer.startOn(database)) {
            server.drafts.makeSampleOnce();
            String contest = server.drafts.list().getFirst().draft().id();
            assertThat(server.organiser()
                            .post("/api/contests/" + contest + "/open", "{}")
                            .status())
                    .isEqualTo(200);
            return contest;
        }
    }

    @Test
    void an_opening_that_was_cut_off_half_way_is_finished_by_the_next_one() {
        Draft draft;
        try (TestServer server = TestServer.startOn(database)) {
            server.drafts.makeSampleOnce();
            draft = server.drafts.list().getFirst().draft();
            server.directory.open(server.drafts.plan(draft)).await();
        }
        try (TestServer server = TestServer.startOn(database)) {
            assertThat(server.drafts.list().getFirst().draft().status()).isEqualTo(ContestStatus.DRAFT);
            Answer opened = server.organiser().post("/api/contests/" + draft.id() + "/open", "{}");
            assertThat(opened.json().path("code").asText()).isEqualTo(draft.code());
            assertThat(server.browser().get("/api/join/" + draft.code()).status())
                    .isEqualTo(200);
        }
    }
}
