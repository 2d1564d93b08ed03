package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a GIFT file apart into its questions: they end at an empty line, and, as people forget that line, where the next
 * begins with its title or its own braces.
 */
final class GiftBlocks {
    /** Before our own remark in a comment. */
    static final String REMARK = "// hoithi:";

    static final String CATEGORY = "$CATEGORY:";
    /** Not those of Unicode that only some programs take for the end of a line. */
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|\n|\r");

    private static final Pattern ID = Pattern.compile("\\[id:([^\\]\\s]{1,100})]");
    private static final int LOOK_AHEAD = 10;
    private static final String GOES_ON_INSIDE = "~=#}";

    private final String[] lines;
    private final List<GiftBlock> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int from;
    private boolean inside;
    private boolean closed;
    private String theme = "";
    private GiftBlock.Comment comment = GiftBlock.Comment.NONE;

    private GiftBlocks(String text) {
        lines = LINE_ENDS.split(text, -1);
    }

    static List<GiftBlock> of(String text) {
        GiftBlocks reader = new GiftBlocks(text);
        for (int i = 0; i < reader.lines.length; i++) reader.read(i);
        reader.end();
        return reader.blocks;
    }

    private void read(int index) {
        String line = lines[index].strip();
        if (line.startsWith("//")) comment(line, index);
        else if (line.isEmpty()) empty(index);
        else if (line.startsWith(CATEGORY) && !inside) {
            end();
            theme = CategoryPath.theme(line.substring(CATEGORY.length()));
        } else line(line, index);
    }

    private void comment(String line, int index) {
        if (closed) end();
        if (line.startsWith(REMARK))
            comment = new GiftBlock.Comment(comment.id(), line.substring(REMARK.length()), index + 1);
        Matcher id = ID.matcher(line);
        if (!line.startsWith(REMARK) && id.find()) comment = comment.withId(id.group(1));
        if (!open.isEmpty()) add(index, "");
    }

    private void empty(int index) {
        if (open.isEmpty()) return;
        if (inside && goesOn(index)) add(index, "");
        else end();
    }

    private boolean goesOn(int index) {
        for (int i = index + 1; i < Math.min(lines.length, index + LOOK_AHEAD); i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("//")) return GOES_ON_INSIDE.indexOf(line.charAt(0)) >= 0;
        }
        return false;
    }

    private void line(String line, int index) {
        boolean titled = line.startsWith("::") && GiftText.findRun(line, "::", 2) > 0;
        boolean next = closed && (titled || GiftText.find(line, "{", 0) >= 0);
        if (next || (inside && titled)) end();
        if (open.isEmpty()) from = index + 1;
        add(index, line);
        for (int at = GiftText.find(line, "{}", 0); at >= 0; at = GiftText.find(line, "{}", at + 1)) {
            inside = line.charAt(at) == '{';
            closed |= !inside;
        }
    }

    private void add(int index, String line) {
        open.add(lines[index]);
        text.append(line).append('\n');
    }

    private void end() {
        if (open.isEmpty()) return;
        blocks.add(new GiftBlock(from, open, text.toString(), theme, comment));
        open.clear();
        text.setLength(0);
        inside = false;
        closed = false;
        comment = GiftBlock.Comment.NONE;
    }
}
