package vn.hoithi.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoithi.question.Media;

/** How files of pictures, sounds and clips may be called: one plain name, never a path. */
public final class MediaNames {
    private static final int LONGEST = 120;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*\\.[A-Za-z0-9]+");

    private MediaNames() {}

    /** Whether it has a plain name with an ending of its kind. */
    public static boolean fits(Media media) {
        return fits(media.name())
                && kind(media.name()).filter(media.kind()::equals).isPresent();
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST && PLAIN.matcher(name).matches() && !name.contains("..");
    }

    /** What a file of this name is; empty for what is neither picture nor sound nor clip. */
    public static Optional<Media.Kind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Media.Kind kind : Media.Kind.values())
            if (list(kind).stream().anyMatch(ending -> lower.endsWith("." + ending))) return Optional.of(kind);
        return Optional.empty();
    }

    /** Why a name does not fit, and what does. */
    public static String why(Media media) {
        return "“" + media.name() + "” không phải tên tệp " + word(media.kind())
                + ": tên chỉ gồm chữ không dấu, số, gạch nối, và đuôi " + endings(media.kind()) + ".";
    }

    /** For a sentence: {@code .png, .jpg}. */
    private static String endings(Media.Kind kind) {
        return "." + String.join(", .", list(kind));
    }

    /** For a sentence. */
    private static String word(Media.Kind kind) {
        return switch (kind) {
            case PICTURE -> "hình";
            case SOUND -> "âm thanh";
            case VIDEO -> "clip";
        };
    }

    private static List<String> list(Media.Kind kind) {
        return switch (kind) {
            case PICTURE -> List.of("png", "jpg", "jpeg", "webp", "gif", "svg");
            case SOUND -> List.of("mp3", "ogg", "oga", "m4a", "wav");
            case VIDEO -> List.of("mp4", "webm");
        };
    }
}
