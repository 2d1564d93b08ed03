package vn.hoithi.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import vn.hoithi.web.login.LoginReply;
import vn.hoithi.web.login.Logins;

/** Coming and going of organisers. */
final class AccountRoutes implements Routes {
    private final Work work;
    private final Logins logins;
    private final OrganisersOnly organisers;

    AccountRoutes(Work work, Logins logins, OrganisersOnly organisers) {
        this.work = work;
        this.logins = logins;
        this.organisers = organisers;
    }

    private record FirstPassword(String token, String password) {}

    private record Login(String name, String password) {}

    private record Me(String name) {}

    @Override
    public void on(Router router) {
        router.post("/api/first-password").handler(Bodies.upTo(Bodies.SMALL)).handler(this::firstPassword);
        router.post("/api/login").handler(Bodies.upTo(Bodies.SMALL)).handler(this::login);
        router.post("/api/logout").handler(this::logout);
        router.get("/api/me").handler(organisers).handler(this::me);
    }

    private void firstPassword(RoutingContext call) {
        FirstPassword sent = Bodies.read(call, FirstPassword.class);
        work.run(() -> logins.firstPassword(sent.token(), sent.password()))
                .onSuccess(reply -> answer(call, reply))
                .onFailure(call::fail);
    }

    private void login(RoutingContext call) {
        Login sent = Bodies.read(call, Login.class);
        work.run(() -> logins.login(sent.name(), sent.password()))
                .onSuccess(reply -> answer(call, reply))
                .onFailure(call::fail);
    }

    private static void answer(RoutingContext call, LoginReply reply) {
        switch (reply) {
            case LoginReply.Entered entered -> {
                call.response().addCookie(cookie(call, entered.token()).setMaxAge(Logins.SESSION.toSeconds()));
                Replies.json(call, 200, new Me(entered.account().login()));
            }
            case LoginReply.Wrong wrong -> call.fail(new Refused(401, "WRONG_PASSWORD", ""));
            case LoginReply.TooOften often -> {
                call.response().putHeader("retry-after", "60");
                call.fail(new Refused(429, "TOO_MANY", ""));
            }
            case LoginReply.LinkUsed used -> call.fail(new Refused(403, "TOKEN_REFUSED", ""));
            case LoginReply.PasswordTooShort tooShort -> call.fail(new Refused(400, "PASSWORD_TOO_SHORT", ""));
        }
    }

    private void logout(RoutingContext call) {
        Cookie cookie = call.request().getCookie(OrganisersOnly.COOKIE);
        call.response().addCookie(cookie(call, "").setMaxAge(0));
        Replies.json(call, work.run(() -> {
            if (cookie != null) logins.logout(cookie.getValue());
            return new Replies.Nothing();
        }));
    }

    private void me(RoutingContext call) {
        Replies.json(call, 200, new Me(OrganisersOnly.account(call).login()));
    }

    private static Cookie cookie(RoutingContext call, String token) {
        boolean secure = call.request().isSSL() || "https".equals(call.request().getHeader("x-forwarded-proto"));
        return Cookie.cookie(OrganisersOnly.COOKIE, token)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(secure)
                .setPath("/");
    }
}
