package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoithi.bank.Wording;

/** Moodle's path of a category ({@code $course$/top/Lịch sử/Đại hội}) and the theme we make of it. */
final class CategoryPath {
    private static final String ROOT = "$course$/top";
    private static final Pattern ONE_SLASH = Pattern.compile("(?<!/)/(?!/)");
    private static final Pattern PLACE = Pattern.compile("\\$[a-z]+\\$");
    private static final int LONGEST_THEME = 80;

    private CategoryPath() {}

    /** The names below the top, joined; the last alone where that would be too long for a theme. */
    static String theme(String path) {
        List<String> names = new ArrayList<>();
        for (String part : ONE_SLASH.split(path.strip(), -1)) {
            String name = Wording.line(part.replace("//", "/"));
            boolean top = names.isEmpty() && (PLACE.matcher(name).matches() || name.equals("top"));
            if (!top && !name.isEmpty()) names.add(name);
        }
        String all = String.join(" / ", names);
        return all.length() <= LONGEST_THEME || names.isEmpty() ? all : names.getLast();
    }

    /** The path of a theme; of none, the top. */
    static String path(String theme) {
        return theme.isEmpty() ? ROOT : ROOT + "/" + theme.replace("/", "//");
    }
}
