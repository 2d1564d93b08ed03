package vn.hoithi.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.nio.file.Path;

/** The five screens, the frame for trying questions out, what they are made of, and the pictures and sounds of questions. */
final class PageRoutes implements Routes {
    private static final String PHONE = "index.html";
    /** Beside the media lie the banks themselves, answers and all. */
    private static final String MEDIA = "\\/media\\/.+\\.(?i:png|jpe?g|webp|gif|svg|mp3|ogg|oga|m4a|wav|mp4|webm)";

    private final PageFiles files;
    private final Path media;

    PageRoutes(PageFiles files, Path media) {
        this.files = files;
        this.media = media.toAbsolutePath().normalize();
    }

    @Override
    public void on(Router router) {
        page(router.route("/"), PHONE);
        page(router.route("/j/:code"), PHONE);
        screen(router, "stage", "stage.html");
        screen(router, "console", "console.html");
        screen(router, "organise", "organise.html");
        screen(router, "referee", "jury.html");
        screen(router, "jury", "jury.html");
        page(router.route("/chuong"), "chuong.html");
        Route preview = router.route("/preview").handler(SafetyHeaders::inOurFrames);
        page(preview, "preview.html");
        read(router.route("/assets/*"))
                .handler(call -> files.asset(call, call.normalizedPath().substring(1)));
        read(router.routeWithRegex(MEDIA)).handler(mediaFiles());
        // whoever mistypes an address sees where to type the code
        read(router.routeWithRegex("\\/[^./]{0,40}")).handler(call -> files.page(call, PHONE, 404));
    }

    private StaticHandler mediaFiles() {
        return StaticHandler.create(FileSystemAccess.ROOT, media.toString())
                .setDirectoryListing(false)
                .setIncludeHidden(false)
                .setEnableRangeSupport(true)
                .setMaxAgeSeconds(3600);
    }

    private void screen(Router router, String name, String file) {
        page(router.route("/" + name), file);
        page(router.route("/" + name + "/*"), file);
    }

    private void page(Route route, String file) {
        read(route).handler(call -> files.page(call, file, 200));
    }

    private static Route read(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD);
    }
}
