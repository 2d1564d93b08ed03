package vn.hoithi.question;

/**
 * A picture, sound or clip that belongs to a question.
 *
 * @param kind how it is shown
 * @param name file name beside the bank, or address below {@code /media/}
 * @param description what a person who cannot see or hear it is told; never gives the answer away
 */
public record Media(Kind kind, String name, String description) {
    public enum Kind {
        PICTURE,
        SOUND,
        VIDEO
    }
}
