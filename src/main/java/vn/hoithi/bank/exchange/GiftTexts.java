package vn.hoithi.bank.exchange;

/** Reads the texts of one question of GIFT, in the way the first of them says for all, and knows of their pictures. */
final class GiftTexts {
    private String kind = "moodle";
    private boolean media;

    /** What is asked. */
    String first(String raw) {
        GiftText.Read read = GiftText.read(raw, kind);
        kind = read.kind();
        media |= read.media();
        return read.text();
    }

    String plain(String raw) {
        GiftText.Read read = GiftText.read(raw, kind);
        media |= read.media();
        return read.text();
    }

    /** Whether a picture, sound or clip belongs to what was read so far. */
    boolean media() {
        return media;
    }
}
