package vn.hoithi.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Calls that change something must carry a header of ours. A page of another site can make a browser send its cookies
 * here, but not a header: it would have to ask first, and nobody answers.
 */
final class OwnPagesOnly implements Handler<RoutingContext> {
    static final String HEADER = "x-hoithi";

    @Override
    public void handle(RoutingContext call) {
        HttpMethod method = call.request().method();
        boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        if (reads || "1".equals(call.request().getHeader(HEADER))) call.next();
        else call.fail(new Refused(403, "HEADER_MISSING", HEADER + ": 1"));
    }
}
