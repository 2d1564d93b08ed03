package vn.hoithi.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstBytesTest {
    private static byte[] bytes(String written) {
        return written.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "'\\211PNG\\r\\n\\032\\n', PNG",
        "'\\377\\330\\377\\340', JPEG",
        "GIF89a, GIF",
        "'RIFF\\4\\0\\0\\0WEBPVP8L', WEBP",
        "'RIFF\\4\\0\\0\\0WAVEfmt ', WAV",
        "'OggS\\0\\2', OGG",
        "'ID3\\4\\0\\0\\0\\0\\0\\0\\0', MP3",
        "'\\0\\0\\0\\34ftypM4A \\0\\0', M4A",
        "'\\0\\0\\0\\34ftypisom\\0\\0', MP4",
        "'\\0\\0\\0\\34ftypmp42\\0\\0', MP4",
        "'\\032E\\337\\243\\237B\\206\\201\\1B\\202\\204webm', WEBM"
    })
    void what_the_library_holds_is_known_by_its_first_bytes(String written, MediaType type) {
        assertThat(FirstBytes.type(bytes(written))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "'', IS_EMPTY",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\"/>', IS_SVG",
        "'<?xml version=\"1.0\"?>  <SVG onload=\"x()\"/>', IS_SVG",
        "'<!DOCTYPE html><p>', IS_DOCUMENT",
        "'  <script>alert(1)</script>', IS_DOCUMENT",
        "'%PDF-1.7', IS_DOCUMENT",
        "'PK\\3\\4', IS_DOCUMENT",
        "'\\0\\0\\0\\34ftypheic\\0\\0', IS_HEIC",
        "'\\0\\0\\0\\34ftypavif\\0\\0', IS_OTHER_PICTURE",
        "'BM6\\0', IS_OTHER_PICTURE",
        "'\\0\\0\\0\\24ftypqt  \\0\\0', IS_OTHER_VIDEO",
        "'\\032E\\337\\243\\237B\\202\\210matroska', IS_OTHER_VIDEO",
        "'RIFF\\4\\0\\0\\0AVI LIST', IS_OTHER_VIDEO",
        "fLaC, IS_OTHER_SOUND",
        "'\\377\\361\\120\\200', IS_OTHER_SOUND",
        "'MZ\\220\\0', IS_NO_MEDIA",
        "xin chào, IS_NO_MEDIA"
    })
    void everything_else_is_told_what_it_is(String written, MediaRefusal refusal) {
        assertThatThrownBy(() -> FirstBytes.type(bytes(written)))
                .isInstanceOfSatisfying(
                        NotTaken.class, told -> assertThat(told.refusal()).isEqualTo(refusal));
    }

    @Test
    void an_mp3_without_a_title_is_known_by_two_frames_that_follow_each_other() {
        // 128 kbit/s at 44.1 kHz: 417 bytes a frame
        byte[] sound = new byte[900];
        for (int at : new int[] {0, 417}) {
            sound[at] = (byte) 0xff;
            sound[at + 1] = (byte) 0xfb;
            sound[at + 2] = (byte) 0x90;
        }
        assertThat(FirstBytes.type(sound)).isEqualTo(MediaType.MP3);
        sound[417] = 0;
        assertThatThrownBy(() -> FirstBytes.type(sound)).isInstanceOf(NotTaken.class);
    }

    @Test
    void no_noise_is_taken_for_media() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[FirstBytes.ENOUGH];
            random.nextBytes(noise);
            Arrays.fill(noise, 0, 1, (byte) 0xff);
            assertThatThrownBy(() -> FirstBytes.type(noise)).as("seed %d", seed).isInstanceOf(NotTaken.class);
        }
    }
}
