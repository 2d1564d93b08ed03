package vn.hoithi.web.roster;

/** What was sent is no list at all: broken, of another kind of file, or beyond the limits. */
public final class NotAList extends Exception {
    public enum Name {
        /** An old .xls, a picture, a document: anything that is neither text nor .xlsx. */
        NOT_A_WORKBOOK,
        /** Protected by a password, damaged, or packed to burst. */
        WORKBOOK_UNREADABLE,
        NOT_UTF8
    }

    private final Name name;

    NotAList(Name name, String detail) {
        super(detail);
        this.name = name;
    }

    public Name name() {
        return name;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
