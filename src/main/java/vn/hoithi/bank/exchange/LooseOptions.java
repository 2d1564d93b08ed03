package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.own.Tree;

/**
 * The options of a question of JSON, in whatever way they are written.
 *
 * @param labels what each is called in the file; empty where it has no name
 * @param texts without a letter typed before them
 * @param marked indexes of those that say of themselves that they are right
 * @param line of the first
 */
record LooseOptions(List<String> labels, List<String> texts, List<Integer> marked, int line) {
    private static final Set<String> TEXT = Set.of("text", "noidung", "content", "value", "option", "answer", "title");
    private static final Set<String> LABEL = Set.of("label", "letter", "id", "key", "kyhieu", "ma");
    private static final Set<String> MARK =
            Set.of("iscorrect", "correct", "dung", "right", "isright", "istrue", "ladapan");
    private static final Set<String> YES = Set.of("true", "1", "yes", "x", "đúng");
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Fa-f])\\s?[.):/]\\s*(.*)", Pattern.DOTALL);

    static LooseOptions of(LooseFields question) {
        Collector all = new Collector(question.line());
        for (Tree.Field field : question.all(LooseFields.Meaning.OPTIONS)) all.add(field);
        for (LooseFields.Labelled own : question.options())
            all.add(own.label(), own.field().value());
        return all.finish();
    }

    /** The one option of this name, in any case; -1 where none or several have it. */
    int named(String name) {
        int found = -1;
        for (int i = 0; i < labels.size(); i++)
            if (!name.isEmpty() && labels.get(i).equalsIgnoreCase(name)) {
                if (found >= 0) return -1;
                found = i;
            }
        return found;
    }

    /** Gathers options one by one. */
    private static final class Collector {
        private final List<String> labels = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<Integer> marked = new ArrayList<>();
        private int line;

        Collector(int line) {
            this.line = line;
        }

        void add(Tree.Field options) {
            line = options.line();
            switch (options.value()) {
                case Tree.Items items -> items.items().forEach(item -> add("", item));
                case Tree.Fields named -> named.fields().forEach(field -> add(field.name(), field.value()));
                case Tree.Text text -> add("", text);
                case Tree.Nothing _ -> {}
            }
        }

        void add(String label, Tree option) {
            String text = LooseFields.text(option);
            String name = label;
            if (option instanceof Tree.Fields fields)
                for (Tree.Field field : fields.fields()) {
                    String word = LooseFields.bare(field.name());
                    String value = LooseFields.text(field.value());
                    if (TEXT.contains(word) && text.isEmpty()) text = value;
                    else if (LABEL.contains(word) && name.isEmpty()) name = value;
                    else if (MARK.contains(word) && YES.contains(value.toLowerCase(Locale.ROOT)))
                        marked.add(texts.size());
                }
            labels.add(name.strip());
            texts.add(text);
        }

        LooseOptions finish() {
            List<String> bare = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                Matcher found = LETTER.matcher(texts.get(i));
                if (!found.matches() || Character.toUpperCase(found.group(1).charAt(0)) != 'A' + i) break;
                bare.add(Wording.line(found.group(2)));
            }
            boolean lettered = bare.size() == texts.size();
            return new LooseOptions(labels, lettered ? bare : texts, marked, line);
        }
    }
}
