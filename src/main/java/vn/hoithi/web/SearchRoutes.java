package vn.hoithi.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import vn.hoithi.bank.BankSearch;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.codec.Json;
import vn.hoithi.web.bank.BankShelf;

/** Looking for questions in all banks at once. */
final class SearchRoutes implements Routes {
    private static final int LONGEST_WORDS = 200;
    private static final int MOST = 100;

    private final Work work;
    private final BankShelf banks;
    private final OrganisersOnly organisers;

    SearchRoutes(Work work, BankShelf banks, OrganisersOnly organisers) {
        this.work = work;
        this.banks = banks;
        this.organisers = organisers;
    }

    /** A question that was found; {@code answer} is empty where it has none, and then it cannot be used. */
    private record Hit(
            String bank,
            String bankTitle,
            String id,
            String ask,
            String answer,
            WrittenQuestion.FormName form,
            String theme,
            String level,
            String review) {
        static Hit of(BankSearch.Found found) {
            WrittenQuestion question = found.question();
            return new Hit(
                    found.bank(),
                    found.bankTitle(),
                    question.id(),
                    question.ask(),
                    found.answer(),
                    question.form(),
                    question.about().theme(),
                    question.about().level().name(),
                    question.about().review().name().toLowerCase(Locale.ROOT));
        }
    }

    private record Hits(int total, List<Hit> first) {}

    @Override
    public void on(Router router) {
        router.get("/api/questions").handler(organisers).handler(this::find);
    }

    /** {@code ?q=} words; {@code theme}, {@code level}, {@code form}, {@code review} narrow; {@code from} pages on. */
    private void find(RoutingContext call) {
        MultiMap asked = call.request().params();
        String words = Objects.requireNonNullElse(asked.get("q"), "");
        if (words.length() > LONGEST_WORDS) throw Refused.malformed("q");
        int from = from(Objects.requireNonNullElse(asked.get("from"), "0"));
        Predicate<BankSearch.Found> also = narrowed(asked);
        Replies.ready(call, work.run(() -> {
            BankSearch.Hits hits = banks.search().find(words, also, from, MOST);
            return Packed.json(
                    Json.WIRE,
                    new Hits(hits.total(), hits.first().stream().map(Hit::of).toList()));
        }));
    }

    private static Predicate<BankSearch.Found> narrowed(MultiMap asked) {
        Predicate<BankSearch.Found> also = any -> true;
        for (String name : List.of("theme", "level", "form", "review")) {
            String wanted = asked.get(name);
            if (wanted != null && !wanted.isEmpty())
                also = also.and(found -> wanted.equalsIgnoreCase(part(found.question(), name)));
        }
        return also;
    }

    private static String part(WrittenQuestion question, String name) {
        return switch (name) {
            case "theme" -> question.about().theme();
            case "level" -> question.about().level().name();
            case "form" -> question.form().name();
            default -> question.about().review().name();
        };
    }

    private static int from(String text) {
        if (!text.matches("[0-9]{1,7}")) throw Refused.malformed("from");
        return Integer.parseInt(text);
    }
}
