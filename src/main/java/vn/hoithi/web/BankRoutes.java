package vn.hoithi.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.BankWriters;
import vn.hoithi.codec.Json;
import vn.hoithi.web.bank.BankPage;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.bank.ShelvedBank;

/** Question banks, answers included: for organisers alone. */
final class BankRoutes implements Routes {
    private final Work work;
    private final BankShelf banks;
    private final OrganisersOnly organisers;

    BankRoutes(Work work, BankShelf banks, OrganisersOnly organisers) {
        this.work = work;
        this.banks = banks;
        this.organisers = organisers;
    }

    /** A bank in a list; themes, levels, forms and reviews with how many usable questions each has. */
    private record Row(
            String id,
            String title,
            int questions,
            int usable,
            boolean olympia,
            Map<String, Integer> themes,
            Map<String, Integer> levels,
            Map<String, Integer> forms,
            Map<String, Integer> reviews) {}

    @Override
    public void on(Router router) {
        router.get("/api/banks").handler(organisers).handler(this::list);
        router.get("/api/banks/:id").handler(organisers).handler(this::get);
        router.get("/api/banks/:id/file").handler(organisers).handler(this::file);
    }

    private void list(RoutingContext call) {
        Replies.json(
                call, work.run(() -> banks.all().stream().map(BankRoutes::row).toList()));
    }

    private static Row row(ShelvedBank bank) {
        List<ShelvedBank.Entry> entries = bank.entries();
        return new Row(
                bank.id(),
                bank.title(),
                bank.size(),
                entries.size(),
                bank.usable().olympia() != null,
                counted(entries, entry -> entry.question().theme()),
                counted(entries, entry -> entry.question().level().name()),
                counted(entries, entry -> BankPage.kind(entry.question()).name()),
                counted(entries, entry -> entry.review().name().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> counted(
            List<ShelvedBank.Entry> entries, Function<ShelvedBank.Entry, String> by) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ShelvedBank.Entry entry : entries) counts.merge(by.apply(entry), 1, Integer::sum);
        return counts;
    }

    private void get(RoutingContext call) {
        String id = call.pathParam("id");
        Replies.ready(call, work.run(() -> Packed.json(Json.WIRE, BankPage.of(bank(id)))));
    }

    private ShelvedBank bank(String id) {
        return banks.find(id).orElseThrow(Refused::notKnown);
    }

    /**
     * {@code ?as=} yaml, xlsx, docx or gift; {@code ?answers=no} leaves them out of a file for printing; {@code ?ids=} takes
     * only these questions, in this order, with commas between.
     */
    private void file(RoutingContext call) {
        String id = call.pathParam("id");
        String as = Objects.requireNonNullElse(call.request().getParam("as"), "yaml");
        boolean answers = !"no".equals(call.request().getParam("answers"));
        @Nullable String ids = call.request().getParam("ids");
        BankWriter writer = BankWriters.of("." + as, answers).orElseThrow(() -> Refused.malformed("as"));
        work.run(() -> writer.write(
                        ids == null
                                ? bank(id).written()
                                : BankPage.only(bank(id).written(), List.of(ids.split(",", -1)))))
                .onSuccess(content -> Replies.file(
                        call, "application/octet-stream", id + (answers ? "" : "-de") + writer.ending(), content))
                .onFailure(call::fail);
    }
}
