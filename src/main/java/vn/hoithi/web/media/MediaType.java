package vn.hoithi.web.media;

import vn.hoithi.question.Media.Kind;

/** What the library holds: what every browser of the last years shows or plays by itself, and cannot run as a program. */
public enum MediaType {
    PNG(Kind.PICTURE, "image/png", "png"),
    JPEG(Kind.PICTURE, "image/jpeg", "jpg"),
    GIF(Kind.PICTURE, "image/gif", "gif"),
    WEBP(Kind.PICTURE, "image/webp", "webp"),
    MP3(Kind.SOUND, "audio/mpeg", "mp3"),
    OGG(Kind.SOUND, "audio/ogg", "ogg"),
    WAV(Kind.SOUND, "audio/wav", "wav"),
    M4A(Kind.SOUND, "audio/mp4", "m4a"),
    MP4(Kind.VIDEO, "video/mp4", "mp4"),
    WEBM(Kind.VIDEO, "video/webm", "webm");

    private final Kind kind;
    private final String contentType;
    private final String ending;

    MediaType(Kind kind, String contentType, String ending) {
        this.kind = kind;
        this.contentType = contentType;
        this.ending = ending;
    }

    public Kind kind() {
        return kind;
    }

    /** As in the header {@code Content-Type}. */
    public String contentType() {
        return contentType;
    }

    /** Of names, without the dot. */
    public String ending() {
        return ending;
    }
}
