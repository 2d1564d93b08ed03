package vn.hoithi.bank.text;

/**
 * A part of the file: the questions under one heading.
 *
 * @param heading on one line; empty before the first
 */
record Section(String heading) {
    static final Section NONE = new Section("");

    private static final int LONGEST_THEME = 80;

    /** What the heading speaks of, without "Phần I."; empty where it says too much for a theme. */
    String theme() {
        String theme = heading.replaceFirst(
                        "(?iu)^\\s*(?:phần|chương|mục|chủ\\s*đề|lĩnh\\s*vực|bài)\\s+[\\p{L}\\d]+\\s*[.:\\-–—]\\s*", "")
                .replaceFirst("^[IVX]+\\s*[.:\\-–—)]\\s*", "")
                .strip();
        return theme.length() > LONGEST_THEME ? "" : theme;
    }
}
