package vn.hoithi.web.media;

/** Why something is not done with a file; pages have words for each that say what to do instead. */
public enum MediaRefusal {
    IS_EMPTY(400),
    /** Drawings may carry scripts. */
    IS_SVG(415),
    /** What iPhones take, and browsers do not show. */
    IS_HEIC(415),
    IS_OTHER_PICTURE(415),
    IS_OTHER_SOUND(415),
    IS_OTHER_VIDEO(415),
    /** Web pages, PDF, Word and the like, archives. */
    IS_DOCUMENT(415),
    IS_NO_MEDIA(415),
    /** It begins like a picture but cannot be decoded. */
    IS_DAMAGED(422),
    /** Four inks instead of red, green and blue. */
    IS_FOR_PRINT(422),
    TOO_MANY_PIXELS(422),
    PICTURE_TOO_LARGE(413),
    SOUND_TOO_LARGE(413),
    VIDEO_TOO_LARGE(413),
    LIBRARY_IS_FULL(409),
    /** A question of a bank or of a contest that is not over shows it. */
    IN_USE(409);

    private final int status;

    MediaRefusal(int status) {
        this.status = status;
    }

    /** Of the HTTP answer. */
    public int status() {
        return status;
    }
}
