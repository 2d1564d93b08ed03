package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;

class AccountsIT {
    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_first_password_is_set_by_a_link_that_works_once() {
        String old = server.logins.newFirstPasswordToken();
        String token = server.logins.newFirstPasswordToken();
        Browser browser = server.browser();

        assertThat(first(browser, old, "mật khẩu dài").status()).isEqualTo(403);
        assertThat(first(browser, token, "ngắn").error()).isEqualTo("PASSWORD_TOO_SHORT");
        Answer set = first(browser, token, "mật khẩu dài");
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.header("set-cookie")).contains("HTTPOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.get("/api/me").json().path("name").asText()).isEqualTo("admin");
        assertThat(first(server.browser(), token, "kẻ đến sau 123").error()).isEqualTo("TOKEN_REFUSED");

        assertThat(login(server.browser(), "Admin", "mật khẩu dài").status()).isEqualTo(200);
        assertThat(login(server.browser(), "admin", "mật khẩu dai").error()).isEqualTo("WRONG_PASSWORD");
    }

    @Test
    void a_browser_that_logs_out_is_nobody() {
        Browser organiser = server.organiser();
        assertThat(organiser.get("/api/me").status()).isEqualTo(200);
        assertThat(organiser.post("/api/logout", "").status()).isEqualTo(200);
        Answer nobody = organiser.get("/api/me");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.error()).isEqualTo("NOT_LOGGED_IN");
    }

    @Test
    void a_new_password_logs_out_everybody_and_the_same_one_nobody() {
        Browser organiser = server.organiser();
        server.logins.setPassword(TestServer.PASSWORD);
        assertThat(organiser.get("/api/me").status()).isEqualTo(200);
        server.logins.setPassword("một mật khẩu khác");
        assertThat(organiser.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void guessing_is_slowed_down_by_name_and_others_are_not_hindered() {
        server.organiser();
        for (int i = 0; i < 10; i++)
            assertThat(login(server.browser(), "thư ký", "sai " + i).status()).isEqualTo(401);
        Answer refused = login(server.browser(), "Thư ký", "sai nữa");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.error()).isEqualTo("TOO_MANY");
        assertThat(login(server.browser(), "admin", TestServer.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void a_call_that_changes_something_needs_the_header_of_our_own_pages() {
        Browser organiser = server.organiser();
        Answer refused = organiser.send(organiser
                .request("/api/contests")
                .header("content-type", "text/plain")
                .POST(BodyPublishers.ofString("{\"preset\":\"GOLDENBELL_15\"}")));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).isEqualTo("HEADER_MISSING");
    }

    @Test
    void what_is_broken_or_too_large_is_refused_in_one_line() {
        Browser browser = server.browser();
        for (String broken :
                new String[] {"", "{", "[]", "7", "{\"name\":7}", "{\"name\":\"a\"}", "{\"x\":".repeat(90)}) {
            Answer refused = browser.post("/api/login", broken);
            assertThat(refused.status()).as(broken).isEqualTo(400);
            assertThat(refused.error()).isEqualTo("MALFORMED");
            assertThat(refused.text()).doesNotContain("Exception", "\\n", ".java");
        }
        Answer large = browser.post("/api/login", "{\"name\":\"" + "a".repeat(40_000) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.error()).isEqualTo("TOO_LARGE");
    }

    private static Answer first(Browser browser, String token, String password) {
        return browser.post("/api/first-password", "{\"token\":\"" + token + "\",\"password\":\"" + password + "\"}");
    }

    private static Answer login(Browser browser, String name, String password) {
        return browser.post("/api/login", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }
}
