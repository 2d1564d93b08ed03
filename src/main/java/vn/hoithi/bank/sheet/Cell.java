package vn.hoithi.bank.sheet;

import vn.hoithi.bank.Wording;

/**
 * A cell of a table.
 *
 * @param text as the person who typed it meant it, as far as that can be known; with line breaks
 * @param doubt in Vietnamese: how the spreadsheet may have changed it; empty where it did not
 */
record Cell(String text, Kind kind, String doubt, Dress dress) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula without a result; its text is empty. */
        ERROR
    }

    static final Cell EMPTY = new Cell("", Kind.TEXT, "", Dress.PLAIN);

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT, "", Dress.PLAIN);
    }

    /** Nothing can be read in it; an error is not blank: something should stand there. */
    boolean isBlank() {
        return kind != Kind.ERROR && text.isBlank();
    }

    /** On one line. */
    String line() {
        return Wording.line(text);
    }
}
