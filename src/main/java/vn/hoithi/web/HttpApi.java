package vn.hoithi.web;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import vn.hoithi.live.ContestDirectory;
import vn.hoithi.live.Gateway;
import vn.hoithi.live.Tokens;
import vn.hoithi.store.Database;
import vn.hoithi.store.Journal;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.draft.Drafts;
import vn.hoithi.web.draft.QuestionUse;
import vn.hoithi.web.login.Logins;
import vn.hoithi.web.media.MediaShelf;

/** Everything a node answers by HTTP. One for the node; each event loop that takes sockets has a router of its own. */
public final class HttpApi {
    private final Vertx vertx;
    private final Failures failures;
    private final List<Routes> groups;

    /**
     * Puts the groups of routes together.
     *
     * @param zone whose wall clock files give times by
     * @param pages folder of the built pages
     * @param bankMedia folder with the pictures and sounds of the banks that come along
     */
    public HttpApi(
            Vertx vertx,
            Database database,
            Journal journal,
            ContestDirectory directory,
            Tokens tokens,
            Logins logins,
            BankShelf banks,
            MediaShelf media,
            Drafts drafts,
            ServerAddress address,
            InstantSource time,
            ZoneId zone,
            Path pages,
            Path bankMedia) {
        this.vertx = vertx;
        this.failures = new Failures(journal);
        Work work = new Work(vertx, database);
        OrganisersOnly organisers = new OrganisersOnly(work, logins);
        ContestStates states = new ContestStates(vertx, work, directory, journal);
        Progress progress = new Progress(states, work, drafts);
        Openings openings = new Openings(work, drafts, journal, directory);
        this.groups = List.of(
                new HealthRoutes(journal),
                new JoinRoutes(vertx, work, states, directory, tokens),
                new AccountRoutes(work, logins, organisers),
                new DraftRoutes(work, drafts, progress, openings, organisers),
                new LinkRoutes(work, drafts, database, tokens, address, organisers),
                new BankRoutes(work, banks, organisers),
                new BankChangeRoutes(work, banks, time, zone, organisers),
                new SearchRoutes(work, banks, organisers),
                new ImportRoutes(work, banks, organisers),
                new QuestionUseRoutes(work, new QuestionUse(database), organisers),
                new RosterRoutes(work, organisers),
                new ResultRoutes(work, states, journal, zone, organisers),
                new QrRoutes(address),
                new MediaRoutes(vertx, work, media, new MediaUse(work, banks, drafts, states), organisers),
                new MediaFiles(work, media),
                new PageRoutes(new PageFiles(work, pages), bankMedia));
    }

    /**
     * A router with all routes.
     *
     * @param eventbus what answers below {@code /eventbus}: the gateway of this event loop
     */
    public Router router(Router eventbus) {
        Router router = Router.router(vertx);
        // what is sent over plain requests, where no WebSocket gets through: SockJS leaves the reading to us
        router.post("/eventbus/*").handler(Bodies.upTo(Gateway.LONGEST_MESSAGE));
        router.route("/eventbus/*").subRouter(eventbus);
        router.route().handler(new SafetyHeaders());
        router.route().handler(new OwnPagesOnly());
        for (Routes group : groups) group.on(router);
        router.route().failureHandler(failures);
        for (int status : new int[] {400, 404, 405, 413, 414, 500}) router.errorHandler(status, failures);
        return router;
    }
}
