package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.TestServer.Browser;
import vn.hoithi.web.draft.Preset;

/** Whoever is not logged in learns nothing of what organisers prepare. */
class PrivateRoutesIT {
    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everything_of_the_organiser_asks_who_it_is() {
        String contest =
                "/api/contests/" + server.drafts.create(Preset.GOLDENBELL_15).id();
        Browser stranger = server.browser();
        for (String path : new String[] {
            "/api/me",
            "/api/contests",
            contest,
            contest + "/links",
            contest + "/host-token",
            contest + "/results",
            contest + "/scores.csv",
            contest + "/scores.xlsx",
            contest + "/journal",
            "/api/banks",
            "/api/banks/lich-su-dang",
            "/api/banks/lich-su-dang/file?as=yaml",
            "/api/banks/lich-su-dang/versions",
            "/api/banks/lich-su-dang/versions/1",
            "/api/questions?q=dang",
            "/api/media",
            "/api/questions/used",
            "/api/reading-limits"
        }) assertThat(stranger.get(path).status()).as(path).isEqualTo(401);
        for (String path : new String[] {
            "/api/contests",
            contest + "/open",
            contest + "/referee-token",
            "/api/roster",
            "/api/banks",
            "/api/banks/read?name=bo.txt",
            "/api/banks/lich-su-dang/changes",
            "/api/banks/lich-su-dang/back"
        }) assertThat(stranger.post(path, "{}").status()).as(path).isEqualTo(401);
        assertThat(stranger.put(contest, JsonNodeFactory.instance.objectNode()).status())
                .isEqualTo(401);
        assertThat(stranger.delete(contest).status()).isEqualTo(401);
        assertThat(stranger.delete("/api/banks/lich-su-dang").status()).isEqualTo(401);
    }

    @Test
    void a_cookie_nobody_gave_is_nobodys() {
        Browser stranger = server.browser();
        for (String cookie : new String[] {"hoithi=", "hoithi=abc", "hoithi=" + "x".repeat(3000)})
            assertThat(stranger.send(stranger.request("/api/contests").GET().header("cookie", cookie))
                            .status())
                    .isEqualTo(401);
    }
}
