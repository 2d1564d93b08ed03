package vn.hoithi.web.media;

import static vn.hoithi.web.media.MediaRefusal.IS_DOCUMENT;
import static vn.hoithi.web.media.MediaRefusal.IS_EMPTY;
import static vn.hoithi.web.media.MediaRefusal.IS_HEIC;
import static vn.hoithi.web.media.MediaRefusal.IS_NO_MEDIA;
import static vn.hoithi.web.media.MediaRefusal.IS_OTHER_PICTURE;
import static vn.hoithi.web.media.MediaRefusal.IS_OTHER_SOUND;
import static vn.hoithi.web.media.MediaRefusal.IS_OTHER_VIDEO;
import static vn.hoithi.web.media.MediaRefusal.IS_SVG;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is, by how it begins. Its name and what a browser says of it are not asked. */
public final class FirstBytes {
    /** How many bytes are needed to tell, of files that have as many. */
    public static final int ENOUGH = 4096;

    /** Brands of the ISO base media format, at byte 8 after {@code ftyp}. */
    private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "M4B ");

    private static final Set<String> VIDEO_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "M4V ",
            "M4VH", "M4VP", "MSNV", "dash", "f4v ");
    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private static final String EBML = "\u001aE\u00df\u00a3";

    /** A beginning and what it means where it is nothing the library holds. */
    private record Known(MediaRefusal refusal, int at, String bytes) {}

    private static final List<Known> NOT_HELD = List.of(
            new Known(IS_OTHER_PICTURE, 0, "BM"),
            new Known(IS_OTHER_PICTURE, 0, "II*\0"),
            new Known(IS_OTHER_PICTURE, 0, "MM\0*"),
            new Known(IS_OTHER_PICTURE, 0, "8BPS"),
            new Known(IS_OTHER_SOUND, 0, "fLaC"),
            new Known(IS_OTHER_SOUND, 0, "#!AMR"),
            new Known(IS_OTHER_SOUND, 8, "AIFF"),
            new Known(IS_OTHER_SOUND, 0, "MThd"),
            new Known(IS_OTHER_VIDEO, 8, "AVI "),
            new Known(IS_OTHER_VIDEO, 0, "FLV\u0001"),
            new Known(IS_OTHER_VIDEO, 0, "0&\u00b2u\u008ef\u00cf\u0011"),
            new Known(IS_OTHER_VIDEO, 0, "\0\0\u0001\u00ba"),
            new Known(IS_DOCUMENT, 0, "%PDF"),
            new Known(IS_DOCUMENT, 0, "PK\u0003\u0004"),
            new Known(IS_DOCUMENT, 0, "\u00d0\u00cf\u0011\u00e0"));

    private final byte[] bytes;
    /** The same as characters 0–255. */
    private final String text;

    private FirstBytes(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Tells what a file is.
     *
     * @param bytes the whole file, or at least {@link #ENOUGH} bytes of it
     * @throws NotTaken for everything the library does not hold
     */
    public static MediaType type(byte[] bytes) {
        if (bytes.length == 0) throw new NotTaken(IS_EMPTY);
        FirstBytes first = new FirstBytes(bytes);
        MediaType type = first.held();
        if (type == null) throw new NotTaken(first.refusal());
        return type;
    }

    private @Nullable MediaType held() {
        if (has(0, "\u0089PNG\r\n\u001a\n")) return MediaType.PNG;
        if (has(0, "\u00ff\u00d8\u00ff")) return MediaType.JPEG;
        if (has(0, "GIF87a") || has(0, "GIF89a")) return MediaType.GIF;
        if (has(0, "RIFF") && has(8, "WEBPVP8")) return MediaType.WEBP;
        if (has(0, "RIFF") && has(8, "WAVE")) return MediaType.WAV;
        if (has(0, "OggS\0")) return MediaType.OGG;
        if (has(0, "ID3") && bytes.length > 10 && bytes[3] >= 2 && bytes[3] <= 4) return MediaType.MP3;
        if (has(0, EBML) && text.indexOf("webm") < 64 && text.contains("webm")) return MediaType.WEBM;
        if (SOUND_BRANDS.contains(brand())) return MediaType.M4A;
        if (VIDEO_BRANDS.contains(brand())) return MediaType.MP4;
        return Mp3Frame.begins(bytes) ? MediaType.MP3 : null;
    }

    private MediaRefusal refusal() {
        for (Known known : NOT_HELD) if (has(known.at(), known.bytes())) return known.refusal();
        if (HEIF_BRANDS.contains(brand())) return IS_HEIC;
        if (brand().startsWith("avif")) return IS_OTHER_PICTURE;
        // QuickTime, 3GP; Matroska
        if (!brand().isEmpty() || has(0, EBML)) return IS_OTHER_VIDEO;
        // AAC as it is, without a container
        if (has(0, "\u00ff\u00f1") || has(0, "\u00ff\u00f9")) return IS_OTHER_SOUND;
        return ofText(new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
    }

    private static MediaRefusal ofText(String words) {
        if (words.contains("<svg")) return IS_SVG;
        if (words.contains("<html") || words.contains("<!doctype html") || words.contains("<script"))
            return IS_DOCUMENT;
        return IS_NO_MEDIA;
    }

    /** Empty where it is no file of the ISO base media format. */
    private String brand() {
        return has(4, "ftyp") && text.length() >= 12 ? text.substring(8, 12) : "";
    }

    private boolean has(int at, String beginning) {
        return text.startsWith(beginning, at);
    }
}
