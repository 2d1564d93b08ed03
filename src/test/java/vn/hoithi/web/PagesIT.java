package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;

class PagesIT {
    private final TestServer server = TestServer.start();
    private final Browser browser = server.browser();

    @BeforeEach
    void pages() throws IOException {
        for (String page : new String[] {"index", "stage", "console", "organise", "jury", "preview"})
            Files.writeString(server.pages.resolve(page + ".html"), "<title>" + page + "</title>");
        Files.createDirectory(server.pages.resolve("assets"));
        Files.writeString(server.pages.resolve("assets/phone-abc.js"), "// ấy\n".repeat(500));
        Files.writeString(server.pages.resolve("secret.txt"), "secret");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void each_address_shows_its_screen() {
        assertPage("/", "index");
        assertPage("/j/123456", "index");
        assertPage("/stage", "stage");
        assertPage("/stage/123456", "stage");
        assertPage("/console/0b5e", "console");
        assertPage("/organise", "organise");
        assertPage("/organise/contest/0b5e/people", "organise");
        assertPage("/referee/123456", "jury");
        assertPage("/preview?screen=phone", "preview");
        Answer mistyped = browser.get("/123456x");
        assertThat(mistyped.status()).isEqualTo(404);
        assertThat(mistyped.text()).contains("index");
    }

    private void assertPage(String path, String page) {
        Answer answer = browser.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.text()).as(path).contains("<title>" + page + "</title>");
        assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("cache-control")).isEqualTo("no-cache");
    }

    @Test
    void assets_are_packed_and_kept_for_ever() throws IOException {
        Answer plain = browser.get("/assets/phone-abc.js");
        assertThat(plain.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(plain.header("content-encoding")).isEmpty();
        Answer packed =
                browser.send(browser.request("/assets/phone-abc.js").GET().header("accept-encoding", "br, gzip"));
        assertThat(packed.header("content-encoding")).isEqualTo("gzip");
        assertThat(packed.bytes().length).isLessThan(plain.bytes().length / 10);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain.text());
        }
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        String tag = browser.get("/stage").header("etag");
        Answer again = browser.send(browser.request("/stage").GET().header("if-none-match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void nothing_but_pages_and_media_leaves_the_folders() {
        for (String path : new String[] {
            "/secret.txt",
            "/assets/../secret.txt",
            "/assets/%2e%2e/secret.txt",
            "/assets/..%2fsecret.txt",
            "/assets/nothing.js",
            "/media/lich-su-dang.yaml",
            "/media/../lich-su-dang.yaml",
            "/media/..%2flich-su-dang.yaml",
            "/media/../pom.xml",
            "/media/..%2fpom.xml",
            "/media/x.png",
            "/api/nothing"
        }) {
            Answer answer = browser.get(path);
            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertThat(answer.text()).as(path).doesNotContain("secret", "questions:", "<project");
        }
    }

    @Test
    void browsers_are_told_to_load_nothing_from_elsewhere() {
        for (String path : new String[] {"/", "/api/me", "/health/live"}) {
            Answer answer = browser.get(path);
            assertThat(answer.header("content-security-policy"))
                    .as(path)
                    .contains("default-src 'self'", "connect-src 'self' ws: wss:", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
        }
    }

    @Test
    void only_the_preview_stands_in_frames_and_only_in_our_own() {
        Answer preview = browser.get("/preview?screen=stage");
        assertThat(preview.header("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(preview.header("x-frame-options")).isEqualTo("SAMEORIGIN");
        for (String path :
                new String[] {"/", "/stage/123456", "/organise", "/console/0b5e", "/preview/x", "/previews"}) {
            Answer page = browser.get(path);
            assertThat(page.header("content-security-policy")).as(path).endsWith("frame-ancestors 'none'");
            assertThat(page.header("x-frame-options")).as(path).isEqualTo("DENY");
        }
    }

    @Test
    void qr_codes_are_drawn_for_our_own_addresses_alone() {
        Answer code = browser.get("/qr.svg?text=http%3A%2F%2Flocalhost%3A" + server.port() + "%2Fj%2F123456");
        assertThat(code.status()).isEqualTo(200);
        assertThat(code.header("content-type")).isEqualTo("image/svg+xml");
        assertThat(code.text()).startsWith("<svg ").endsWith("</svg>");
        assertThat(browser.get("/qr.svg?text=http%3A%2F%2Fmay-chu.test%3A" + server.port() + "%2Fj%2F1")
                        .status())
                .isEqualTo(200);
        for (String foreign : new String[] {
            "",
            "http%3A%2F%2Fevil.example%2F",
            "http%3A%2F%2Flocalhost%3A" + server.port() + "%40evil.example%2F",
            "javascript%3Aalert(1)",
            "xin%20ch%C3%A0o"
        })
            assertThat(browser.get("/qr.svg?text=" + foreign).status())
                    .as(foreign)
                    .isEqualTo(400);
    }

    @Test
    void the_server_says_that_it_lives_and_that_it_can_keep_what_happens() {
        assertThat(browser.get("/health/live").status()).isEqualTo(200);
        assertThat(browser.get("/health/ready").json().path("status").asText()).isEqualTo("UP");
    }
}
