package vn.hoithi.web.roster;

import java.text.Normalizer;

/** Tidies what stands in a cell. */
final class Cells {
    /** A longer cell is cut: no name has so many characters. */
    static final int LONGEST = 500;

    private Cells() {}

    /** NFC, one space between words, nothing invisible. */
    static String tidy(String raw) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]", "")
                .replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ")
                .strip();
    }
}
