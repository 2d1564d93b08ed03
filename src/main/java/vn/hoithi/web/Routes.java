package vn.hoithi.web;

import io.vertx.ext.web.Router;

/** A group of addresses that belong together. Shared by all routers of a node: it keeps no state of a call. */
interface Routes {

    /** Adds its routes. */
    void on(Router router);
}
