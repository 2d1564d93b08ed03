package vn.hoithi.web;

import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import vn.hoithi.store.Account;
import vn.hoithi.web.login.Logins;

/**
 * Lets pass whose browser is logged in, and remembers who it is for the rest of the call.
 *
 * <p>Vert.x wants the body taken before anything else on a route; so where there is a body this stands on a route of its
 * own before it: nobody uploads megabytes without a login.
 */
final class OrganisersOnly implements Handler<RoutingContext> {
    static final String COOKIE = "hoithi";

    private static final String ACCOUNT = "account";

    private final Work work;
    private final Logins logins;

    OrganisersOnly(Work work, Logins logins) {
        this.work = work;
        this.logins = logins;
    }

    /** Who calls; only behind this handler. */
    static Account account(RoutingContext call) {
        return Objects.requireNonNull(call.<Account>get(ACCOUNT), "nobody has asked who it is");
    }

    @Override
    public void handle(RoutingContext call) {
        Cookie cookie = call.request().getCookie(COOKIE);
        if (cookie == null) {
            call.fail(new Refused(401, "NOT_LOGGED_IN", ""));
            return;
        }
        // the body waits until we know whom it comes from
        call.request().pause();
        work.run(() -> logins.who(cookie.getValue()))
                .onSuccess(account -> {
                    if (account.isPresent()) {
                        call.put(ACCOUNT, account.get());
                        call.next();
                    } else {
                        call.fail(new Refused(401, "NOT_LOGGED_IN", ""));
                    }
                })
                .onFailure(call::fail)
                // only now, when somebody has said that he takes the body
                .onComplete(done -> call.request().resume());
    }
}
