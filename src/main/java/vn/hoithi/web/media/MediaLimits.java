package vn.hoithi.web.media;

import vn.hoithi.question.Media;

/**
 * How large what is brought may be, in bytes, each at least 1.
 *
 * @param picture of a picture as it comes; by default 20 MB
 * @param sound by default 30 MB
 * @param video by default 300 MB
 * @param library of everything together; by default 5 GB. Files that come in the same moment may exceed it
 */
public record MediaLimits(long picture, long sound, long video, long library) {
    private static final long MB = 1_000_000;

    public static final MediaLimits USUAL = ofMegabytes(20, 30, 300, 5_000);

    public MediaLimits {
        if (picture < 1 || sound < 1 || video < 1 || library < 1)
            throw new IllegalArgumentException("a limit below one byte");
    }

    public static MediaLimits ofMegabytes(int picture, int sound, int video, int library) {
        return new MediaLimits(picture * MB, sound * MB, video * MB, library * MB);
    }

    public long of(Media.Kind kind) {
        return switch (kind) {
            case PICTURE -> picture;
            case SOUND -> sound;
            case VIDEO -> video;
        };
    }

    /** Of the kind that may be largest. */
    public long largest() {
        return Math.max(picture, Math.max(sound, video));
    }

    /**
     * Lets pass what is not too large for its kind.
     *
     * @throws NotTaken for what is
     */
    public void check(Media.Kind kind, long bytes) {
        if (bytes <= of(kind)) return;
        throw new NotTaken(
                switch (kind) {
                    case PICTURE -> MediaRefusal.PICTURE_TOO_LARGE;
                    case SOUND -> MediaRefusal.SOUND_TOO_LARGE;
                    case VIDEO -> MediaRefusal.VIDEO_TOO_LARGE;
                });
    }
}
