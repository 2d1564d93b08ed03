package vn.hoithi.web.media;

/** A file is not taken into the library. */
public final class NotTaken extends RuntimeException {
    private final MediaRefusal refusal;

    public NotTaken(MediaRefusal refusal) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
    }

    public MediaRefusal refusal() {
        return refusal;
    }
}
