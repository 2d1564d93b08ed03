package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoithi.store.MediaLibrary;
import vn.hoithi.web.TestServer.Answer;
import vn.hoithi.web.TestServer.Browser;
import vn.hoithi.web.media.TestPictures;

/** The library as organisers fill it. */
class MediaRoutesIT {
    private static final byte[] PICTURE = TestPictures.file(TestPictures.redAndBlue(40, 20), "png");

    private final TestServer server = TestServer.start();
    private final Browser organiser = server.organiser();

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer add(String name, byte[] file) {
        return organiser.post("/api/media?name=" + name, file);
    }

    private static String nameOf(Answer added) {
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return added.json().path("item").path("name").asText();
    }

    private JsonNode items() {
        return organiser.get("/api/media").json().path("items");
    }

    /** Noise behind the first bytes of a clip. */
    private static byte[] clip(int bytes) {
        byte[] clip = new byte[bytes];
        new Random(bytes).nextBytes(clip);
        byte[] head = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, clip, 0, head.length);
        return clip;
    }

    @Test
    void a_picture_goes_in_under_a_name_of_its_own_and_comes_out_clean() {
        byte[] file = TestPictures.pngThatHides(TestPictures.redAndBlue(40, 20));
        Answer added = add("%E1%BA%A2nh%20B%C3%A1c%20H%E1%BB%93.PNG", file);

        String name = nameOf(added);
        assertThat(name).matches("anh-bac-ho-[0-9a-f]{8}\\.png");
        JsonNode item = added.json().path("item");
        assertThat(added.json().path("known").asBoolean()).isFalse();
        assertThat(item.path("kind").asText()).isEqualTo("PICTURE");
        assertThat(item.path("sourceName").asText()).isEqualTo("Ảnh Bác Hồ.PNG");
        assertThat(item.path("addedBy").asText()).isEqualTo("admin");
        assertThat(items()).containsExactly(item);

        Answer shown = server.browser().get("/media/" + name);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("content-type")).isEqualTo("image/png");
        assertThat(shown.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(shown.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(shown.bytes()).hasSize(item.path("bytes").asInt());
        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(TestPictures.HIDDEN);
        assertThat(TestPictures.read(shown.bytes()).getRGB(1, 1)).isEqualTo(TestPictures.RED);
    }

    @Test
    void the_ending_is_that_of_the_content_whatever_the_file_is_called() {
        byte[] jpeg = TestPictures.photo(TestPictures.redAndBlue(8, 8), 1);
        assertThat(nameOf(add("clip.mp4", jpeg))).matches("clip-[0-9a-f]{8}\\.jpg");
        assertThat(nameOf(add("..%2F..%2F.png", PICTURE))).matches("png-[0-9a-f]{8}\\.png");
        assertThat(nameOf(add("%E6%97%A5.mp4", clip(5000)))).matches("clip-[0-9a-f]{8}\\.mp4");
    }

    @Test
    void the_same_content_twice_is_one_item_and_says_so() {
        String first = nameOf(add("mot.png", PICTURE));
        Answer second = add("hai.png", PICTURE);
        assertThat(nameOf(second)).isEqualTo(first);
        assertThat(second.json().path("known").asBoolean()).isTrue();

        // what was taken out of the library and brought back is the same too
        Answer third = add("ba.png", organiser.get("/media/" + first).bytes());
        assertThat(nameOf(third)).isEqualTo(first);
        assertThat(items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "anh.png, '<svg xmlns=\"http://www.w3.org/2000/svg\"/>', 415, IS_SVG",
        "anh.png, '<!doctype html><script>alert(1)</script>', 415, IS_DOCUMENT",
        "anh.jpg, '%PDF-1.7', 415, IS_DOCUMENT",
        "anh.png, 'xin chào', 415, IS_NO_MEDIA",
        "anh.png, '', 400, IS_EMPTY",
        "anh.gif, 'GIF89a', 422, IS_DAMAGED"
    })
    void what_only_calls_itself_a_picture_is_refused_by_name(String name, String file, int status, String error) {
        Answer refused = add(name, file.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.error()).isEqualTo(error);
        assertThat(items()).isEmpty();
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded() {
        assertThat(add("bom.png", TestPictures.bomb(60_000, 60_000)).error()).isEqualTo("TOO_MANY_PIXELS");
        assertThat(items()).isEmpty();
    }

    @Test
    void what_is_too_large_for_its_kind_is_refused_also_where_nobody_says_how_large_it_is() {
        byte[] noise = clip(1_000_001);
        byte[] picture = noise.clone();
        System.arraycopy(PICTURE, 0, picture, 0, 100);
        assertThat(add("anh.png", picture).error()).isEqualTo("PICTURE_TOO_LARGE");
        assertThat(add("clip.mp4", noise).status()).isEqualTo(200);
        byte[] long1 = clip(3_000_001);
        Answer chunked = organiser.send(organiser
                .request("/api/media?name=clip.mp4")
                .header("x-hoithi", "1")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(long1))));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.error()).isEqualTo("VIDEO_TOO_LARGE");
        assertThat(add("clip.mp4", Arrays.copyOf(long1, 3_000_000)).status()).isEqualTo(200);
        assertThat(items()).hasSize(2);
    }

    @Test
    void a_full_library_takes_no_more_until_something_is_removed() {
        String first = nameOf(add("mot.mp4", clip(2_900_000)));
        assertThat(add("hai.mp4", clip(2_200_000)).error()).isEqualTo("LIBRARY_IS_FULL");
        assertThat(add("hai.mp4", clip(2_100_000)).status()).isEqualTo(200);
        assertThat(organiser.delete("/api/media/" + first).status()).isEqualTo(200);
        assertThat(add("ba.mp4", clip(2_200_000)).status()).isEqualTo(200);
        // its room was needed
        assertThat(organiser.post("/api/media/" + first + "/restore", "").status())
                .isEqualTo(404);
    }

    @Test
    void a_clip_is_sent_in_the_parts_a_player_asks_for() {
        byte[] clip = clip(2 * MediaLibrary.CHUNK + 77);
        String path = "/media/" + nameOf(add("clip.mp4", clip));
        assertThat(organiser.get(path).bytes()).isEqualTo(clip);

        int size = clip.length;
        assertPart(path, clip, "bytes=0-0", 0, 0);
        assertPart(path, clip, "bytes=0-", 0, size - 1);
        assertPart(path, clip, "bytes=-77", size - 77, size - 1);
        assertPart(path, clip, "bytes=-99999999", 0, size - 1);
        int edge = MediaLibrary.CHUNK;
        assertPart(path, clip, "bytes=" + (edge - 1) + "-" + edge, edge - 1, edge);
        assertPart(path, clip, "bytes=" + edge + "-" + (2 * edge - 1), edge, 2 * edge - 1);
        assertPart(path, clip, "bytes=" + (size - 1) + "-99999999", size - 1, size - 1);

        for (String beyond : List.of("bytes=" + size + "-", "bytes=-0")) {
            Answer none = part(path, beyond);
            assertThat(none.status()).as(beyond).isEqualTo(416);
            assertThat(none.header("content-range")).isEqualTo("bytes */" + size);
        }
        for (String nothing : List.of("bytes=5-4", "bytes=-", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b")) {
            Answer whole = part(path, nothing);
            assertThat(whole.status()).as(nothing).isEqualTo(200);
            assertThat(whole.bytes()).as(nothing).hasSize(size);
        }
    }

    private Answer part(String path, String range) {
        return organiser.send(organiser.request(path).GET().header("range", range));
    }

    private void assertPart(String path, byte[] clip, String range, int first, int last) {
        Answer part = part(path, range);
        assertThat(part.status()).as(range).isEqualTo(206);
        assertThat(part.header("content-range")).isEqualTo("bytes " + first + "-" + last + "/" + clip.length);
        assertThat(part.bytes()).as(range).isEqualTo(Arrays.copyOfRange(clip, first, last + 1));
    }

    @Test
    void what_a_browser_has_is_not_sent_again() {
        String path = "/media/" + nameOf(add("anh.png", PICTURE));
        String tag = organiser.get(path).header("etag");
        Answer again = organiser.send(organiser.request(path).GET().header("if-none-match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        Answer changed = organiser.send(
                organiser.request(path).GET().header("range", "bytes=0-1").header("if-range", "\"other\""));
        assertThat(changed.status()).isEqualTo(200);
        Answer head = organiser.send(organiser.request(path).HEAD());
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("content-length"))
                .isEqualTo(Integer.toString(organiser.get(path).bytes().length));
    }

    @Test
    void a_description_is_kept_in_one_line() {
        String path = "/api/media/" + nameOf(add("anh.png", PICTURE));
        Answer described = organiser.patch(path, words("  Bến cảng\n Nhà Rồng "));
        assertThat(described.json().path("description").asText()).isEqualTo("Bến cảng Nhà Rồng");
        assertThat(items().get(0).path("description").asText()).isEqualTo("Bến cảng Nhà Rồng");
        assertThat(organiser.patch(path, JsonNodeFactory.instance.objectNode()).error())
                .isEqualTo("MALFORMED");
        assertThat(organiser
                        .patch("/api/media/khong-co-12345678.png", words(""))
                        .status())
                .isEqualTo(404);
    }

    private static JsonNode words(String description) {
        return JsonNodeFactory.instance.objectNode().put("description", description);
    }

    @Test
    void what_was_removed_is_shown_to_nobody_until_it_is_brought_back() {
        String name = nameOf(add("anh.png", PICTURE));
        assertThat(organiser.delete("/api/media/" + name).status()).isEqualTo(200);
        assertThat(items()).isEmpty();
        assertThat(organiser.get("/media/" + name).status()).isEqualTo(404);
        assertThat(organiser.delete("/api/media/" + name).status()).isEqualTo(404);

        assertThat(organiser.post("/api/media/" + name + "/restore", "").status())
                .isEqualTo(200);
        assertThat(items()).hasSize(1);
        assertThat(organiser.get("/media/" + name).status()).isEqualTo(200);

        organiser.delete("/api/media/" + name);
        Answer again = add("anh.png", PICTURE);
        assertThat(nameOf(again)).isEqualTo(name);
        assertThat(again.json().path("known").asBoolean()).isFalse();
    }

    @Test
    void only_organisers_see_or_change_the_library() {
        String name = nameOf(add("anh.png", PICTURE));
        Browser stranger = server.browser();
        assertThat(stranger.get("/api/media").status()).isEqualTo(401);
        assertThat(stranger.post("/api/media?name=x.png", PICTURE).status()).isEqualTo(401);
        assertThat(stranger.patch("/api/media/" + name, words("x")).status()).isEqualTo(401);
        assertThat(stranger.delete("/api/media/" + name).status()).isEqualTo(401);
        assertThat(stranger.post("/api/media/" + name + "/restore", "").status())
                .isEqualTo(401);
        assertThat(organiser
                        .send(organiser.request("/api/media?name=x.png").POST(BodyPublishers.ofByteArray(PICTURE)))
                        .error())
                .isEqualTo("HEADER_MISSING");
        assertThat(organiser.post("/api/media", PICTURE).error()).isEqualTo("MALFORMED");
        assertThat(items()).hasSize(1);
    }
}
