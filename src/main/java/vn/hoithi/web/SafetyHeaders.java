package vn.hoithi.web;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What browsers are told not to do with our pages. */
final class SafetyHeaders implements Handler<RoutingContext> {
    /** Up to those who may show the page in a frame. Sockets: behind a proxy the scheme may differ from that of the page. */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob: data:",
            "connect-src 'self' ws: wss:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors ");

    @Override
    public void handle(RoutingContext call) {
        MultiMap headers = call.response().headers();
        headers.set("content-security-policy", CONTENT + "'none'");
        headers.set("x-content-type-options", "nosniff");
        headers.set("x-frame-options", "DENY");
        // referee and first-password links hold a token
        headers.set("referrer-policy", "no-referrer");
        headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
        call.next();
    }

    /** For a page that our own pages show in a frame: nobody else may. Only of use after {@link #handle}. */
    static void inOurFrames(RoutingContext call) {
        MultiMap headers = call.response().headers();
        headers.set("content-security-policy", CONTENT + "'self'");
        headers.set("x-frame-options", "SAMEORIGIN");
        call.next();
    }
}
