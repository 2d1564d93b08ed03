package vn.hoithi.web;

import io.nayuki.qrcodegen.QrCode;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Draws QR codes of this server's own addresses; those of others would be a stranger's poster in our colours. */
final class QrRoutes implements Routes {
    private static final int LONGEST = 600;
    /** Modules of white around the code that scanners need. */
    private static final int BORDER = 4;

    private final ServerAddress address;

    QrRoutes(ServerAddress address) {
        this.address = address;
    }

    @Override
    public void on(Router router) {
        router.get("/qr.svg").handler(this::draw);
    }

    private void draw(RoutingContext call) {
        String text = call.request().getParam("text");
        HostAndPort authority = call.request().authority();
        String calledAs = authority == null ? null : authority.toString();
        if (text == null || text.length() > LONGEST || !address.isOwn(text, calledAs))
            throw Refused.malformed("text: an address of this server");
        call.response()
                .putHeader("content-type", "image/svg+xml")
                .putHeader("cache-control", "private, max-age=86400")
                .end(svg(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)));
    }

    /** One path of unit squares, scaled by whoever shows it. */
    static String svg(QrCode code) {
        int side = code.size + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>"
                + "<path d=\"" + path + "\"/></svg>";
    }
}
