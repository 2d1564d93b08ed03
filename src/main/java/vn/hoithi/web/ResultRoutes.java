package vn.hoithi.web;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoithi.codec.Json;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.contest.Plan;
import vn.hoithi.report.Language;
import vn.hoithi.report.Results;
import vn.hoithi.report.ScoreCsv;
import vn.hoithi.report.ScoreWorkbook;
import vn.hoithi.store.Journal;

/** What a contest leaves: standings, the score log, and the journal itself for whoever wants to check. */
final class ResultRoutes implements Routes {
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Work work;
    private final ContestStates states;
    private final Journal journal;
    private final ZoneId zone;
    private final OrganisersOnly organisers;

    ResultRoutes(Work work, ContestStates states, Journal journal, ZoneId zone, OrganisersOnly organisers) {
        this.work = work;
        this.states = states;
        this.journal = journal;
        this.zone = zone;
        this.organisers = organisers;
    }

    /** An entry of the journal without its content. */
    private record JournalLine(
            long number, Instant at, @Nullable String commandId, String actor, String type) {}

    @Override
    public void on(Router router) {
        router.get("/api/contests/:id/results").handler(organisers).handler(this::results);
        router.get("/api/contests/:id/scores.csv").handler(organisers).handler(this::csv);
        router.get("/api/contests/:id/scores.xlsx").handler(organisers).handler(this::xlsx);
        router.get("/api/contests/:id/journal").handler(organisers).handler(this::journal);
    }

    private void results(RoutingContext call) {
        Replies.ready(
                call, state(call).compose(contest -> work.run(() -> Packed.json(Json.WIRE, Results.of(contest)))));
    }

    private Future<ContestState> state(RoutingContext call) {
        return states.of(new ContestId(Bodies.contest(call)));
    }

    private void csv(RoutingContext call) {
        Language language = language(call);
        file(call, CSV, "csv", contest -> ScoreCsv.write(contest, language, zone));
    }

    private void xlsx(RoutingContext call) {
        Language language = language(call);
        file(call, XLSX, "xlsx", contest -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ScoreWorkbook.write(contest, language, zone, out);
            return out.toByteArray();
        });
    }

    private interface Writer {
        byte[] write(ContestState contest) throws Exception;
    }

    private void file(RoutingContext call, String type, String ending, Writer writer) {
        state(call)
                .compose(contest -> work.run(() -> writer.write(contest))
                        .onSuccess(content -> Replies.file(call, type, name(contest.plan()) + "." + ending, content)))
                .onFailure(call::fail);
    }

    /** A rehearsal is told by its file's name: a file is sent on without the page it came from. */
    private static String name(Plan plan) {
        return (plan.rehearsal() ? "chay-thu-" : "") + "diem-" + plan.code();
    }

    private static Language language(RoutingContext call) {
        return Language.of(Objects.requireNonNullElse(call.request().getParam("lang"), ""));
    }

    /** One line for each entry; {@code ?type=} gives those of one type. */
    private void journal(RoutingContext call) {
        UUID id = Bodies.contest(call);
        String type = call.request().getParam("type");
        Replies.ready(call, work.run(() -> {
            List<JournalLine> lines = new ArrayList<>();
            journal.read(id, 0, entry -> {
                if (type == null || type.equals(entry.type()))
                    lines.add(new JournalLine(
                            entry.number(), entry.at(), entry.commandId(), entry.actor(), entry.type()));
            });
            return Packed.json(Json.WIRE, lines);
        }));
    }
}
