package vn.hoithi.codec;

/** What was sent cannot be read: not JSON, an unknown name, a field missing, unknown or of the wrong kind. */
public final class Malformed extends Exception {
    public Malformed(String why) {
        super(why);
    }
}
