package vn.hoithi.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.codec.Json;
import vn.hoithi.contest.view.AskedView;
import vn.hoithi.contest.view.KeyView;
import vn.hoithi.question.Form;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
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

    /** A bank in a list; themes, levels and forms with how many questions each has. */
    private record Row(
            String id,
            String title,
            int questions,
            int usable,
            Map<String, Integer> themes,
            Map<String, Integer> levels,
            Map<String, Integer> forms) {}

    private record Whole(String id, String title, List<Item> questions, List<BankProblem> problems) {}

    /** A question as {@code web/src/organise/api.ts} has it; {@code seconds} is null where the rules decide. */
    private record Item(
            String id,
            String text,
            AskedView.Kind form,
            List<String> options,
            @Nullable Integer right,
            String answer,
            List<String> accepted,
            String theme,
            Level level,
            @Nullable Long seconds,
            String explanation,
            String basis,
            String source,
            String notes,
            String review,
            List<AskedView.MediaView> media) {}

    @Override
    public void on(Router router) {
        router.get("/api/banks").handler(organisers).handler(this::list);
        router.get("/api/banks/:id").handler(organisers).handler(this::get);
    }

    private void list(RoutingContext call) {
        Replies.json(
                call, work.run(() -> banks.all().stream().map(BankRoutes::row).toList()));
    }

    private static Row row(ShelvedBank bank) {
        return new Row(
                bank.id(),
                bank.title(),
                bank.written(),
                bank.entries().size(),
                counted(bank, Question::theme),
                counted(bank, question -> question.level().name()),
                counted(bank, question -> asked(question).form().name()));
    }

    private static Map<String, Integer> counted(ShelvedBank bank, Function<Question, String> by) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ShelvedBank.Entry entry : bank.entries()) counts.merge(by.apply(entry.question()), 1, Integer::sum);
        return counts;
    }

    private void get(RoutingContext call) {
        String id = call.pathParam("id");
        Replies.ready(
                call,
                work.run(() -> banks.find(id)
                        .map(bank -> Packed.json(Json.WIRE, whole(bank)))
                        .orElseThrow(Refused::notKnown)));
    }

    private static Whole whole(ShelvedBank bank) {
        return new Whole(
                bank.id(),
                bank.title(),
                bank.entries().stream().map(BankRoutes::item).toList(),
                bank.problems());
    }

    private static Item item(ShelvedBank.Entry entry) {
        Question question = entry.question();
        AskedView asked = asked(question);
        KeyView key = KeyView.of(question);
        Duration suggested = question.suggested();
        return new Item(
                question.id().value(),
                question.text(),
                asked.form(),
                asked.options(),
                key.right(),
                key.answer(),
                question.form() instanceof Form.Written written ? written.accepted() : List.of(),
                question.theme(),
                question.level(),
                suggested == null ? null : (Long) suggested.toSeconds(),
                question.explanation(),
                question.basis(),
                question.source(),
                question.notes(),
                entry.review().name().toLowerCase(Locale.ROOT),
                asked.media());
    }

    /** As a contest would show it. */
    private static AskedView asked(Question question) {
        return AskedView.of(question, 1, 1, "1", 1, true);
    }
}
