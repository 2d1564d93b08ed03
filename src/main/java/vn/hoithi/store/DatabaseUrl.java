package vn.hoithi.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Understands the address of a database however people write it: as PostgreSQL's own tools do
 * ({@code postgresql://user:password@host:5432/name?sslmode=require}, {@code postgres://…}), or as JDBC does.
 */
final class DatabaseUrl {
    private DatabaseUrl() {}

    /**
     * The same address as JDBC writes it.
     *
     * @throws DatabaseException when it is neither form; the message does not repeat it, for it may hold a password
     */
    static String jdbc(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return url;
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw unreadable();
        }
        try {
            return fromUri(new URI(url));
        } catch (URISyntaxException e) {
            throw unreadable();
        }
    }

    private static String fromUri(URI uri) {
        if (uri.getHost() == null) {
            throw unreadable();
        }
        StringBuilder jdbc = new StringBuilder("jdbc:postgresql://").append(uri.getHost());
        if (uri.getPort() != -1) {
            jdbc.append(':').append(uri.getPort());
        }
        jdbc.append(uri.getRawPath());
        String separator = "?";
        if (uri.getRawQuery() != null) {
            jdbc.append('?').append(uri.getRawQuery());
            separator = "&";
        }
        String user = uri.getUserInfo();
        if (user != null) {
            int colon = user.indexOf(':');
            jdbc.append(separator).append("user=").append(encoded(colon < 0 ? user : user.substring(0, colon)));
            if (colon >= 0) {
                jdbc.append("&password=").append(encoded(user.substring(colon + 1)));
            }
        }
        return jdbc.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static DatabaseException unreadable() {
        return new DatabaseException(
                "Địa chỉ cơ sở dữ liệu phải có dạng postgresql://user:password@host:5432/name.",
                "A database address looks like postgresql://user:password@host:5432/name.");
    }
}
