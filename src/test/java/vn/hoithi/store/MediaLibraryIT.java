package vn.hoithi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaLibraryIT {
    private static final Instant T0 = Instant.parse("2026-09-02T01:00:00Z");

    @TempDir
    private Path folder;

    private final Database database = TestDatabase.fresh();
    private final MediaLibrary library = new MediaLibrary(database);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MediaLibrary.CHUNK - 1, MediaLibrary.CHUNK, MediaLibrary.CHUNK + 1, 3 * MediaLibrary.CHUNK})
    void content_comes_out_in_chunks_as_it_went_in(int bytes) throws IOException {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        StoredMedia item = item("anh-12345678.png", "h1", "s1", bytes, T0);

        assertThat(library.add(item, file(content))).isTrue();

        assertThat(library.find(item.name())).contains(item);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int number = 0;
        for (Optional<byte[]> chunk = library.chunk(item.name(), 0); chunk.isPresent(); number++) {
            assertThat(chunk.get().length).isBetween(1, MediaLibrary.CHUNK);
            out.write(chunk.get());
            chunk = library.chunk(item.name(), number + 1);
        }
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(number).isEqualTo((bytes + MediaLibrary.CHUNK - 1) / MediaLibrary.CHUNK);
    }

    @Test
    void the_same_content_is_not_kept_twice() throws IOException {
        StoredMedia first = item("anh-12345678.png", "h1", "s1", 3, T0);
        library.add(first, file(new byte[3]));

        assertThat(library.add(item("khac-12345678.png", "h1", "s2", 3, T0), file(new byte[3])))
                .isFalse();

        assertThat(library.list()).containsExactly(first);
        assertThat(library.findByHash("h1")).contains(first);
        assertThat(library.findByHash("s1")).contains(first);
        assertThat(library.findByHash("s2")).isEmpty();
        assertThat(library.bytes()).isEqualTo(3);
    }

    @Test
    void a_file_that_cannot_be_read_leaves_nothing_behind() {
        StoredMedia item = item("anh-12345678.png", "h1", "s1", 3, T0);
        assertThatThrownBy(() -> library.add(item, folder.resolve("missing"))).isInstanceOf(UncheckedIOException.class);
        assertThat(library.list()).isEmpty();
        assertThat(library.findByHash("h1")).isEmpty();
    }

    @Test
    void what_was_removed_is_gone_until_it_is_brought_back() throws IOException {
        StoredMedia item = item("anh-12345678.png", "h1", "s1", 3, T0);
        library.add(item, file(new byte[3]));

        assertThat(library.remove(item.name(), T0.plusSeconds(1))).isTrue();
        assertThat(library.remove(item.name(), T0.plusSeconds(2))).isFalse();
        assertThat(library.find(item.name())).isEmpty();
        assertThat(library.list()).isEmpty();
        assertThat(library.describe(item.name(), "mô tả")).isFalse();
        assertThat(library.findByHash("h1").map(StoredMedia::removedAt)).contains(T0.plusSeconds(1));
        assertThat(library.bytes()).isEqualTo(3);

        assertThat(library.restore(item.name())).isTrue();
        assertThat(library.find(item.name())).contains(item);
        assertThat(library.restore("khong-co-12345678.png")).isFalse();
    }

    @Test
    void what_was_removed_is_forgotten_after_its_time_with_its_content() throws IOException {
        StoredMedia item = item("anh-12345678.png", "h1", "s1", 3, T0);
        StoredMedia other = item("khac-12345679.png", "h2", "s2", 3, T0);
        library.add(item, file(new byte[3]));
        library.add(other, file(new byte[3]));
        library.remove(item.name(), T0);

        assertThat(library.forgetRemoved(T0)).isZero();
        assertThat(library.forgetRemoved(T0.plusMillis(1))).isEqualTo(1);

        assertThat(library.restore(item.name())).isFalse();
        assertThat(library.chunk(item.name(), 0)).isEmpty();
        assertThat(library.chunk(other.name(), 0)).isPresent();
        assertThat(library.bytes()).isEqualTo(3);
    }

    @Test
    void the_newest_is_listed_first_and_a_description_can_be_changed() throws IOException {
        library.add(item("cu-12345678.png", "h1", "s1", 3, T0), file(new byte[3]));
        library.add(item("moi-12345679.png", "h2", "s2", 3, T0.plusSeconds(1)), file(new byte[3]));

        assertThat(library.describe("cu-12345678.png", "Bến cảng")).isTrue();
        assertThat(library.describe("khong-co-12345678.png", "")).isFalse();

        assertThat(library.list()).extracting(StoredMedia::description).containsExactly("", "Bến cảng");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "media", ""), content);
    }

    private static StoredMedia item(String name, String hash, String sourceHash, long bytes, Instant at) {
        return new StoredMedia(name, "picture", "image/png", bytes, "", "Ảnh.png", hash, sourceHash, "admin", at, null);
    }
}
