package vn.hoithi;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoithi.contest.ContestId;
import vn.hoithi.live.ContestDirectory;
import vn.hoithi.live.DeskHouse;
import vn.hoithi.live.Doors;
import vn.hoithi.live.Gateway;
import vn.hoithi.live.HealthNews;
import vn.hoithi.live.ServerTime;
import vn.hoithi.live.Tokens;
import vn.hoithi.rehearsal.WarmUp;
import vn.hoithi.store.Contests;
import vn.hoithi.store.Database;
import vn.hoithi.store.Journal;
import vn.hoithi.store.LocalDatabase;
import vn.hoithi.store.SharedSettings;
import vn.hoithi.store.StoredContest;
import vn.hoithi.web.HttpApi;
import vn.hoithi.web.ServerAddress;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.draft.Drafts;
import vn.hoithi.web.login.Logins;
import vn.hoithi.web.media.MediaShelf;

/** A running server: all wiring in one place, in the order things start; closing goes the other way. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final int port;
    private final List<AutoCloseable> open;
    private final List<String> announcement;

    private Server(int port, List<AutoCloseable> open, List<String> announcement) {
        this.port = port;
        this.open = open;
        this.announcement = announcement;
    }

    /** Half of the processors: the other half judges, keeps and answers HTTP. */
    static int defaultDoors() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /**
     * Starts a server and waits until it serves.
     *
     * @throws CannotStart when the port is taken or the data folder cannot be used
     */
    public static Server start(Settings settings) {
        List<AutoCloseable> open = new ArrayList<>();
        try {
            return new Starting(settings, open).start();
        } catch (RuntimeException failure) {
            close(open);
            throw failure;
        }
    }

    int port() {
        return port;
    }

    /** What the person at the keyboard needs to know, line by line. */
    List<String> announcement() {
        return announcement;
    }

    @Override
    public void close() {
        close(open);
    }

    private static void close(List<AutoCloseable> open) {
        for (AutoCloseable part : open.reversed()) {
            try {
                part.close();
            } catch (Exception failure) {
                LOG.warn("closing {}", part, failure);
            }
        }
        open.clear();
    }

    private static final class Starting {
        private final Settings settings;
        private final List<AutoCloseable> open;

        Starting(Settings settings, List<AutoCloseable> open) {
            this.settings = settings;
            this.open = open;
        }

        Server start() {
            int port = free(settings.port());
            Database database = Database.open(databaseUrl());
            open.add(database);
            HealthNews news = new HealthNews();
            Journal journal = Journal.open(database, news);
            open.add(journal);

            Vertx vertx = Vertx.vertx(
                    new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(loops()));
            open.add(() -> vertx.close().await());
            Doors.register(vertx);
            Gateway.echo(vertx);
            ServerTime time = new ServerTime();
            ServerAddress address = new ServerAddress(onlyHere(settings.host()) ? settings.host() : null);
            address.listening(port);
            address.keepLooking(vertx);
            ContestDirectory directory =
                    new ContestDirectory(vertx, new DeskHouse(journal::append, news, time, address));
            Tokens tokens = new Tokens(new SharedSettings(database).findOrMake("tokenKey", Tokens::newKey));
            Logins logins = new Logins(database, time);
            if (settings.adminPassword() != null) logins.setPassword(settings.adminPassword());
            BankShelf banks = new BankShelf(database, time, settings.limits());
            load(banks);
            Drafts drafts = new Drafts(database, banks, time);
            drafts.makeSampleOnce();
            boolean busy = takeUp(new Contests(database), journal, directory);

            HttpApi api = new HttpApi(
                    vertx,
                    database,
                    journal,
                    directory,
                    tokens,
                    logins,
                    banks,
                    new MediaShelf(database, settings.media(), time),
                    drafts,
                    address,
                    time,
                    ZoneId.systemDefault(),
                    settings.pages(),
                    settings.banks().resolve("media"));
            vertx.deployVerticle(
                            () -> new Door(api, new Gateway(vertx, directory, tokens, time), settings.host(), port),
                            new DeploymentOptions().setInstances(settings.doors()))
                    .await();
            // Who comes back to an open contest is waiting: then nothing else runs.
            if (settings.warmUp() && !busy) open.add(WarmUp.begin());
            return new Server(port, open, announcement(address, logins));
        }

        private int loops() {
            return Math.max(settings.doors() + 1, Runtime.getRuntime().availableProcessors());
        }

        private String databaseUrl() {
            if (settings.databaseUrl() != null) return settings.databaseUrl();
            writable(settings.data());
            LocalDatabase local = LocalDatabase.start(settings.data());
            open.add(local);
            return local.url();
        }

        private static void writable(Path folder) {
            try {
                Files.createDirectories(folder);
            } catch (IOException failure) {
                throw noFolder(folder);
            }
            if (!Files.isWritable(folder)) throw noFolder(folder);
        }

        private static CannotStart noFolder(Path folder) {
            return new CannotStart(
                    "Không ghi được vào thư mục dữ liệu " + folder + ": chọn thư mục khác bằng --data.",
                    "The data folder " + folder + " cannot be written: choose another with --data.");
        }

        private int free(int wanted) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(here(), wanted));
                return socket.getLocalPort();
            } catch (IOException taken) {
                throw new CannotStart(
                        "Cổng " + wanted + " đang có chương trình khác dùng: chọn cổng khác bằng --port.",
                        "Port " + wanted + " is taken: choose another with --port.");
            }
        }

        private InetAddress here() {
            try (ServerSocket socket = new ServerSocket()) {
                InetAddress address = InetAddress.getByName(settings.host());
                socket.bind(new InetSocketAddress(address, 0));
                return address;
            } catch (IOException unknown) {
                // told below
            }
            throw new CannotStart(
                    "Máy này không có địa chỉ “" + settings.host() + "”: chọn địa chỉ khác bằng --host.",
                    "This machine has no address “" + settings.host() + "”: choose another with --host.");
        }

        private void load(BankShelf banks) {
            try {
                banks.load(settings.banks()).forEach(Starting::tell);
                if (settings.bank() != null) banks.loadFile(settings.bank()).ifPresent(Starting::tell);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void tell(BankShelf.Loaded loaded) {
            loaded.problems().forEach(problem -> LOG.warn("{}: {}", loaded.file(), problem));
        }

        /** Whether there was any. */
        private static boolean takeUp(Contests contests, Journal journal, ContestDirectory directory) {
            List<StoredContest> live = contests.live();
            for (StoredContest stored : live) {
                ContestId id = new ContestId(stored.id());
                directory
                        .takeUp(id, stored.code(), journal.readAll(stored.id()))
                        .await();
                LOG.info("contest {} is taken up", id);
            }
            return !live.isEmpty();
        }

        private List<String> announcement(ServerAddress address, Logins logins) {
            String base = address.base();
            String organiser = logins.hasAccounts()
                    ? base + "/organise"
                    : base + "/organise/first?token=" + logins.newFirstPasswordToken();
            List<String> lines = new ArrayList<>();
            lines.add("Ban tổ chức · organiser   " + organiser);
            lines.add("Màn hình · stage          " + base + "/stage");
            lines.add("Điện thoại · phones       " + base + "/");
            return lines;
        }
    }

    private static boolean onlyHere(String host) {
        return !host.equals("0.0.0.0") && !host.equals("::");
    }

    /** One event loop's HTTP server; all doors share the port. */
    private static final class Door extends VerticleBase {
        private final HttpApi api;
        private final Gateway gateway;
        private final String host;
        private final int port;

        Door(HttpApi api, Gateway gateway, String host, int port) {
            this.api = api;
            this.gateway = gateway;
            this.host = host;
            this.port = port;
        }

        @Override
        public Future<?> start() {
            return vertx.createHttpServer(Gateway.serverOptions())
                    .requestHandler(api.router(gateway.router()))
                    .listen(port, host);
        }
    }
}
