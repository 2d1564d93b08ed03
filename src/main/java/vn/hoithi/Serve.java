package vn.hoithi;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoithi.web.media.MediaLimits;

/** {@code ./hoithi serve}. */
@Command(name = "serve", description = "Mở máy chủ · start the server", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--port", description = "Cổng · port (${DEFAULT-VALUE})", defaultValue = "" + Settings.PORT)
    private int port;

    @Option(
            names = "--host",
            description = "Địa chỉ lắng nghe · address to listen on (${DEFAULT-VALUE})",
            defaultValue = "0.0.0.0")
    private String host = "0.0.0.0";

    @Option(names = "--data", description = "Thư mục dữ liệu · data folder (data)")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            description = "PostgreSQL bên ngoài · external PostgreSQL: postgresql://user:password@host/name")
    private @Nullable String databaseUrl;

    @Option(
            names = "--admin-password",
            description = "Mật khẩu ban tổ chức · organiser's password (or HOITHI_ADMIN_PASSWORD)",
            defaultValue = "${env:HOITHI_ADMIN_PASSWORD}")
    private @Nullable String adminPassword;

    @Option(
            names = "--picture-mb",
            description = "Hình lớn nhất · largest picture (${DEFAULT-VALUE})",
            defaultValue = "20")
    private int pictureMb;

    @Option(
            names = "--sound-mb",
            description = "Âm thanh lớn nhất · largest sound (${DEFAULT-VALUE})",
            defaultValue = "30")
    private int soundMb;

    @Option(names = "--clip-mb", description = "Clip lớn nhất · largest clip (${DEFAULT-VALUE})", defaultValue = "300")
    private int clipMb;

    @Option(
            names = "--library-mb",
            description = "Cả thư viện hình, âm thanh, clip · the whole media library (${DEFAULT-VALUE})",
            defaultValue = "5000")
    private int libraryMb;

    @Option(
            names = "--warm-up",
            negatable = true,
            fallbackValue = "true",
            description = "Tự chạy thử trong bộ nhớ sau khi mở · play with itself in memory after the start"
                    + " (${DEFAULT-VALUE})",
            defaultValue = "true")
    private boolean warmUp = true;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Override
    public Integer call() {
        Bounds.check(spec, "--port", port, 0, 65_535);
        Path folder = data == null ? App.home().resolve("data") : data.toAbsolutePath();
        Settings settings = new Settings(
                host,
                port,
                folder,
                databaseUrl,
                adminPassword,
                App.home(),
                null,
                Server.defaultDoors(),
                media(),
                limits.of(spec),
                warmUp);
        Server server = Server.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "goodbye"));
        PrintWriter out = spec.commandLine().getOut();
        server.announcement().forEach(out::println);
        return 0;
    }

    private MediaLimits media() {
        Bounds.check(spec, "--picture-mb", pictureMb, 1, 100);
        Bounds.check(spec, "--sound-mb", soundMb, 1, 1_000);
        Bounds.check(spec, "--clip-mb", clipMb, 1, 4_000);
        Bounds.check(spec, "--library-mb", libraryMb, 1, 1_000_000);
        return MediaLimits.ofMegabytes(pictureMb, soundMb, clipMb, libraryMb);
    }
}
