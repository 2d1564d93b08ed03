package vn.hoithi.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.codec.Json;
import vn.hoithi.web.bank.BankChange;
import vn.hoithi.web.bank.BankEditing;
import vn.hoithi.web.bank.BankPage;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.bank.ShelvedBank;

/** Changing a bank on its page. Each call makes one version, and every version can be had back. */
final class BankChangeRoutes implements Routes {
    private static final int LONGEST_WHAT = 200;

    private final Work work;
    private final BankShelf banks;
    private final InstantSource time;
    private final ZoneId zone;
    private final OrganisersOnly organisers;

    BankChangeRoutes(Work work, BankShelf banks, InstantSource time, ZoneId zone, OrganisersOnly organisers) {
        this.work = work;
        this.banks = banks;
        this.time = time;
        this.zone = zone;
        this.organisers = organisers;
    }

    /**
     * What is to be done.
     *
     * @param revision the one that was looked at; another one means somebody else has changed the bank
     * @param what for the list of versions, in the words of who did it; may be empty
     */
    private record Changes(long revision, String what, List<BankChange> changes) {}

    private record Back(long revision, long to) {}

    @Override
    public void on(Router router) {
        router.post("/api/banks/:id/changes").handler(organisers);
        router.post("/api/banks/:id/changes")
                .handler(Bodies.upTo(ImportRoutes.mostBytes(banks.limits())))
                .handler(this::change);
        router.get("/api/banks/:id/versions").handler(organisers).handler(this::versions);
        router.get("/api/banks/:id/versions/:revision").handler(organisers).handler(this::version);
        router.post("/api/banks/:id/back").handler(organisers);
        router.post("/api/banks/:id/back").handler(Bodies.upTo(Bodies.SMALL)).handler(this::back);
        router.delete("/api/banks/:id").handler(organisers).handler(this::remove);
    }

    private void change(RoutingContext call) {
        String id = call.pathParam("id");
        String by = OrganisersOnly.account(call).login();
        byte[] content = Bodies.bytes(call);
        Replies.ready(call, work.run(() -> {
            Changes changes = Bodies.read(content, Changes.class);
            if (changes.changes().isEmpty() || changes.what().length() > LONGEST_WHAT)
                throw Refused.malformed("changes");
            ShelvedBank before = at(id, changes.revision());
            return put(changed(before, changes.changes(), by), before, by, changes.what());
        }));
    }

    private ShelvedBank at(String id, long revision) {
        ShelvedBank bank = banks.find(id).orElseThrow(Refused::notKnown);
        if (bank.revision() != revision) throw changedMeanwhile();
        return bank;
    }

    private static Refused changedMeanwhile() {
        return new Refused(409, "CHANGED_MEANWHILE", "");
    }

    private WrittenBank changed(ShelvedBank before, List<BankChange> changes, String by) {
        try {
            return BankEditing.change(
                    before,
                    changes,
                    by,
                    LocalDate.ofInstant(time.instant(), zone),
                    banks.limits().mostQuestions());
        } catch (BankEditing.NotPossible notPossible) {
            throw new Refused(422, notPossible.name(), String.valueOf(notPossible.getMessage()));
        } catch (IllegalArgumentException foreign) {
            throw Refused.malformed(String.valueOf(foreign.getMessage()));
        }
    }

    private Packed put(WrittenBank bank, ShelvedBank before, String by, String what) {
        return Packed.json(
                Json.WIRE,
                BankPage.of(banks.change(bank, before, by, what).orElseThrow(BankChangeRoutes::changedMeanwhile)));
    }

    private void versions(RoutingContext call) {
        String id = call.pathParam("id");
        Replies.json(call, work.run(() -> banks.versions(id)));
    }

    private void version(RoutingContext call) {
        String id = call.pathParam("id");
        long revision = number(call.pathParam("revision"));
        Replies.ready(
                call,
                work.run(() -> Packed.json(
                        Json.WIRE, BankPage.of(banks.version(id, revision).orElseThrow(Refused::notKnown)))));
    }

    /** An earlier version comes back as a new one: nothing between is lost. */
    private void back(RoutingContext call) {
        String id = call.pathParam("id");
        String by = OrganisersOnly.account(call).login();
        Back back = Bodies.read(call, Back.class);
        Replies.ready(call, work.run(() -> {
            ShelvedBank before = at(id, back.revision());
            ShelvedBank earlier = banks.version(id, back.to()).orElseThrow(Refused::notKnown);
            return put(earlier.written(), before, by, "Trở lại bản " + back.to());
        }));
    }

    private void remove(RoutingContext call) {
        String id = call.pathParam("id");
        Replies.json(call, work.run(() -> {
            if (!banks.remove(id)) throw Refused.notKnown();
            return new Replies.Nothing();
        }));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException other) {
            throw Refused.notKnown();
        }
    }
}
