package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hoithi.bank.Shown;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Media;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;
import vn.hoithi.web.bank.ShelvedBank;
import vn.hoithi.web.media.TestPictures;

/** What a question shows is not taken away under it. */
class MediaInUseIT {
    private final TestServer server = TestServer.start();
    private final Browser organiser = server.organiser();
    private final String picture = organiser
            .post("/api/media?name=ben-cang.png", TestPictures.file(TestPictures.redAndBlue(40, 20), "png"))
            .json()
            .path("item")
            .path("name")
            .asText();

    @AfterEach
    void stop() {
        server.close();
    }

    /** The bank new contests draw from, each of its questions with these media. */
    private ShelvedBank shelve(List<Media> media, String what) {
        ShelvedBank bank = server.banks.find("lich-su-dang").orElseThrow();
        List<WrittenQuestion> showing = bank.written().questions().stream()
                .map(question -> showing(question, media))
                .toList();
        return server.banks
                .change(bank.written().of(showing), bank, "admin", what)
                .orElseThrow();
    }

    private static WrittenQuestion showing(WrittenQuestion question, List<Media> media) {
        return new WrittenQuestion(
                question.id(),
                question.number(),
                question.section(),
                question.form(),
                question.ask(),
                question.options(),
                question.pinned(),
                question.matches(),
                question.key(),
                new Shown(List.of(), media, false),
                question.about(),
                question.from(),
                question.original());
    }

    @Test
    void what_a_question_of_a_bank_shows_stays_and_where_is_told() {
        ShelvedBank bank = shelve(List.of(new Media(Media.Kind.PICTURE, picture, "")), "with");

        Answer refused = organiser.delete("/api/media/" + picture);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.error()).isEqualTo("IN_USE");
        assertThat(refused.json().path("problems")).hasSameSizeAs(bank.entries());
        assertThat(refused.json().path("problems").get(0).path("in").asText()).isEqualTo(bank.title());
        assertThat(refused.json().path("problems").get(0).path("question").asText())
                .isEqualTo(bank.entries().getFirst().question().text());
        assertThat(organiser.get("/media/" + picture).status()).isEqualTo(200);

        shelve(List.of(), "without");
        assertThat(organiser.delete("/api/media/" + picture).status()).isEqualTo(200);
    }

    @Test
    void an_open_contest_keeps_what_it_shows_also_when_the_bank_has_changed_until_it_is_over() {
        shelve(List.of(new Media(Media.Kind.PICTURE, picture, "")), "with");
        ObjectNode draft = organiser
                .post("/api/contests", "{\"preset\":\"GOLDENBELL_15\"}")
                .object();
        String path = "/api/contests/" + draft.path("id").asText();
        draft.put("title", "Rung chuông vàng").put("joining", "OPEN");
        draft.putArray("units").addObject().put("id", "to1").put("name", "Tổ 1").putNull("parent");
        assertThat(organiser.put(path, draft).status()).isEqualTo(200);
        Answer opened = organiser.post(path + "/open", "{}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        shelve(List.of(), "without");

        Answer refused = organiser.delete("/api/media/" + picture);

        assertThat(refused.error()).as(refused.text()).isEqualTo("IN_USE");
        assertThat(refused.json().path("problems").get(0).path("in").asText()).isEqualTo("Rung chuông vàng");

        server.drafts.changeStatus(UUID.fromString(draft.path("id").asText()), ContestStatus.ENDED);
        assertThat(organiser.delete("/api/media/" + picture).status()).isEqualTo(200);
    }
}
