package vn.hoithi.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoithi.question.WrittenText;

/** Options that speak of the others ("Cả A và B", "Tất cả các phương án trên"): shuffled, they would be wrong. */
public final class PinnedOptions {
    private static final Pattern OF_ALL = Pattern.compile(
            "(tat ca|ca)( (hai|ba|bon|nam|2|3|4|5|cac))?( y)?( (phuong an|dap an|cau|y kien|y|dieu|noi dung))?( tren| neu tren| tren day| o tren)?( deu)?( (dung|sai))?");
    private static final Pattern NONE =
            Pattern.compile("(khong co|khong)( (phuong an|dap an|cau|y))?( nao)?( (dung|sai|o tren|tren))?");
    private static final Pattern OF_LETTERS = Pattern.compile(
            "(ca |chi |gom )?(phuong an |dap an |cau |y )?[a-f]( ?(,|va|hoac|&) ?[a-f])+( deu)?( dung| sai)?");

    private PinnedOptions() {}

    /** Indexes of the options that keep their place; those they name by letter keep theirs too. */
    public static Set<Integer> of(List<String> options) {
        Set<Integer> pinned = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String bare = WrittenText.bare(options.get(i))
                    .replaceAll("[.;:!\"“”]", "")
                    .strip();
            if (OF_LETTERS.matcher(bare).matches()) {
                pinned.add(i);
                pinned.addAll(named(bare, options.size()));
            } else if (i == options.size() - 1 && bare.length() > 2 && ofAllOrNone(bare)) {
                pinned.add(i);
            }
        }
        return pinned;
    }

    private static boolean ofAllOrNone(String bare) {
        if (bare.equals("ca") || bare.equals("khong")) return false;
        return OF_ALL.matcher(bare).matches() || NONE.matcher(bare).matches();
    }

    private static Set<Integer> named(String bare, int options) {
        Set<Integer> named = new HashSet<>();
        for (String word : bare.split("[^a-z]+", -1))
            if (word.length() == 1 && word.charAt(0) - 'a' < options && word.charAt(0) <= 'f')
                named.add(word.charAt(0) - 'a');
        return named;
    }
}
