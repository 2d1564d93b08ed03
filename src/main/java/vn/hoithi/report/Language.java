package vn.hoithi.report;

/** Language of headings and words in a file. */
public enum Language {
    VI,
    EN;

    /** By its code; Vietnamese for anything that is not {@code en}. */
    public static Language of(String code) {
        return code.equalsIgnoreCase("en") ? EN : VI;
    }
}
