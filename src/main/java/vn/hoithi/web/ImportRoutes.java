package vn.hoithi.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import vn.hoithi.bank.Reading;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.codec.Json;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.bank.ReadFile;
import vn.hoithi.web.bank.WrittenJson;

/** From an organiser's file to a bank: read, mended on the page, put on the shelf. */
final class ImportRoutes implements Routes {
    private static final int LONGEST_NAME = 200;
    /** Between two words of how far it is: no more than ten a second. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Work work;
    private final BankShelf banks;
    private final OrganisersOnly organisers;

    ImportRoutes(Work work, BankShelf banks, OrganisersOnly organisers) {
        this.work = work;
        this.banks = banks;
        this.organisers = organisers;
    }

    /** Questions that were mended, and what the bank is to be called. */
    private record Mended(String title, List<WrittenJson> questions) {}

    private record Made(String id) {}

    private record Limits(int bytes, int questions) {}

    /** Bytes of the questions of one file as JSON, their original lines included. */
    static int mostBytes(ReadingLimits limits) {
        return 3 * limits.mostBytes();
    }

    @Override
    public void on(Router router) {
        router.get("/api/reading-limits").handler(organisers).handler(this::limits);
        router.post("/api/banks/read").handler(organisers);
        router.post("/api/banks/read")
                // one byte more than is read: a file too large is told as a file, with what to do
                .handler(Bodies.upTo(banks.limits().mostBytes() + 1_000_000))
                .handler(this::read);
        router.post("/api/banks").handler(organisers);
        router.post("/api/banks")
                .handler(Bodies.upTo(mostBytes(banks.limits())))
                .handler(this::keep);
    }

    private void limits(RoutingContext call) {
        Replies.json(
                call, 200, new Limits(banks.limits().mostBytes(), banks.limits().mostQuestions()));
    }

    /**
     * {@code ?name=} the file's; the body is the file. Who accepts {@code application/x-ndjson} gets lines: how far it is,
     * as {@code {"progress": 0.4, "step": "questions", "done": 2000, "of": 5000}}, and last of all {@code {"read": …}}.
     */
    private void read(RoutingContext call) {
        String name = call.queryParam("name").stream().findFirst().orElse("");
        if (name.isBlank() || name.length() > LONGEST_NAME) throw Refused.malformed("the name of the file is missing");
        byte[] content = Bodies.bytes(call);
        if (ReadingStream.isWanted(call)) stream(call, name, content);
        else Replies.ready(call, work.run(() -> Packed.json(Json.WIRE, read(name, content, ReadingProgress.NOBODY))));
    }

    private ReadFile read(String name, byte[] content, ReadingProgress progress) {
        return new Reading(banks.limits(), progress).during(() -> ReadFile.of(name, content, banks.everything()));
    }

    private void stream(RoutingContext call, String name, byte[] content) {
        ReadingStream stream = new ReadingStream(call);
        ReadingProgress seldom = stream.atMostEvery(PAUSE, System::nanoTime);
        work.run(() -> {
                    stream.end(read(name, content, seldom));
                    return new Replies.Nothing();
                })
                .onFailure(failure -> {
                    if (!stream.isGone()) call.fail(failure);
                });
    }

    private void keep(RoutingContext call) {
        byte[] content = Bodies.bytes(call);
        String by = OrganisersOnly.account(call).login();
        Replies.json(call, work.run(() -> {
            Mended mended = Bodies.read(content, Mended.class);
            String title = mended.title().strip();
            if (title.isEmpty() || title.length() > 120) throw Refused.malformed("title");
            if (mended.questions().isEmpty()
                    || mended.questions().size() > banks.limits().mostQuestions()) throw Refused.malformed("questions");
            return new Made(banks.keep(title, written(mended.questions()), by));
        }));
    }

    private static List<WrittenQuestion> written(List<WrittenJson> questions) {
        try {
            return questions.stream().map(WrittenJson::written).toList();
        } catch (IllegalArgumentException foreign) {
            throw Refused.malformed(String.valueOf(foreign.getMessage()));
        }
    }
}
