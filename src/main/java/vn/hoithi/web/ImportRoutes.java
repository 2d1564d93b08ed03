package vn.hoithi.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.codec.Json;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.bank.ReadFile;
import vn.hoithi.web.bank.WrittenJson;

/** From an organiser's file to a bank: read, mended on the page, put on the shelf. */
final class ImportRoutes implements Routes {
    /** Bytes of the questions of one file as JSON, their original lines included. */
    private static final int MOST_BYTES = 3 * BankFormats.MOST_BYTES;

    private static final int LONGEST_NAME = 200;

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

    @Override
    public void on(Router router) {
        router.post("/api/banks/read").handler(organisers);
        router.post("/api/banks/read")
                // one byte more than is read: a file too large is told as a file, with what to do
                .handler(Bodies.upTo(BankFormats.MOST_BYTES + 1_000_000))
                .handler(this::read);
        router.post("/api/banks").handler(organisers);
        router.post("/api/banks").handler(Bodies.upTo(MOST_BYTES)).handler(this::keep);
    }

    /** {@code ?name=} the file's; the body is the file. */
    private void read(RoutingContext call) {
        String name = call.queryParam("name").stream().findFirst().orElse("");
        if (name.isBlank() || name.length() > LONGEST_NAME) throw Refused.malformed("the name of the file is missing");
        byte[] content = Bodies.bytes(call);
        Replies.ready(call, work.run(() -> Packed.json(Json.WIRE, ReadFile.of(name, content, banks.everything()))));
    }

    private void keep(RoutingContext call) {
        byte[] content = Bodies.bytes(call);
        String by = OrganisersOnly.account(call).login();
        Replies.json(call, work.run(() -> {
            Mended mended = Bodies.read(content, Mended.class);
            String title = mended.title().strip();
            if (title.isEmpty() || title.length() > 120) throw Refused.malformed("title");
            if (mended.questions().isEmpty() || mended.questions().size() > BankCheck.MOST_QUESTIONS)
                throw Refused.malformed("questions");
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
