package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.MediaNames;
import vn.hoithi.bank.QuestionMaker;
import vn.hoithi.bank.Shown;
import vn.hoithi.question.Media;

/** Reads pictures, sounds and clips: {@code - picture: den-hung.jpg} with {@code about: …} below it. */
final class MediaFields {
    static final Map<String, Media.Kind> KINDS = Words.ordered(
            "picture", Media.Kind.PICTURE,
            "sound", Media.Kind.SOUND,
            "video", Media.Kind.VIDEO);
    private static final Set<String> FIELDS = Set.of("picture", "sound", "video", "about");
    private static final int LONGEST_NAME = 120;

    private MediaFields() {}

    static Shown of(FieldReader fields) {
        return new Shown(list(fields, "media"), list(fields, "reveal"), fields.has("inturn") && fields.yes("inturn"));
    }

    private static List<Media> list(FieldReader fields, String name) {
        if (!fields.has(name)) return List.of();
        List<Tree> items = fields.items(name);
        if (items == null) {
            fields.problem(fields.lineOf(name), WRONG_KIND, "“" + name + "” phải là một danh sách.");
            return List.of();
        }
        List<Media> media = new ArrayList<>();
        for (Tree item : items) {
            FieldReader inside = fields.inside(item, name, FIELDS);
            Media read = inside == null ? null : one(inside);
            if (read != null) media.add(read);
        }
        return media;
    }

    private static @Nullable Media one(FieldReader fields) {
        List<String> kinds = KINDS.keySet().stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.problem(fields.line(), MISSING, "Ghi một trong: picture, sound, video, với tên tệp.");
            return null;
        }
        return named(fields, kinds.getFirst());
    }

    /** The file that a field names; null where it is none of its kind, and then there is a problem. */
    static @Nullable Media named(FieldReader fields, String kind) {
        Media media = new Media(
                Words.meaning(KINDS, kind),
                fields.text(kind, LONGEST_NAME),
                fields.optionalText("about", QuestionMaker.LONGEST_SOURCE));
        if (media.name().isEmpty()) return null;
        if (MediaNames.fits(media)) return media;
        fields.problem(fields.lineOf(kind), NOT_ALLOWED, "“" + kind + "”: " + MediaNames.why(media));
        return null;
    }
}
