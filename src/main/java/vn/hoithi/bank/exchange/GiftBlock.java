package vn.hoithi.bank.exchange;

import java.util.List;

/**
 * The lines of a GIFT file that belong to one question.
 *
 * @param from its first line, from 1
 * @param lines as they stand, the first at {@code from}
 * @param text them without comments; a line for each, so that places in it can be counted
 * @param theme of the category it stands under; may be empty
 * @param comment what comments said of it
 */
record GiftBlock(int from, List<String> lines, String text, String theme, Comment comment) {

    /**
     * What comments say of a question.
     *
     * @param id as {@code [id:…]}; may be empty
     * @param remark ours, as JSON; may be empty
     * @param line of the remark
     */
    record Comment(String id, String remark, int line) {
        static final Comment NONE = new Comment("", "", 0);

        Comment withId(String id) {
            return new Comment(id, remark, line);
        }
    }

    GiftBlock {
        lines = List.copyOf(lines);
    }

    /** The line of the file where a character of the text stands. */
    int line(int index) {
        return from
                + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
