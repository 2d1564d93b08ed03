package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.own.Tree;
import vn.hoithi.question.WrittenText;

/** The fields of one object of JSON, by what people call them: {@code cauhoi}, {@code Câu hỏi} and {@code question} are one. */
final class LooseFields {
    /** What a field says. */
    enum Meaning {
        ASK,
        OPTIONS,
        ANSWER,
        WRONG,
        EXPLANATION,
        BASIS,
        SOURCE,
        NOTES,
        THEME,
        LEVEL,
        TIME,
        ID,
        NUMBER,
        PICTURE,
        /** What kind of answer is wanted. */
        FORM,
        /** Known, and of no use here. */
        NOTHING
    }

    /** An option with a field of its own; {@code label} is its letter or number. */
    record Labelled(String label, Tree.Field field) {}

    private static final Map<String, Meaning> NAMES = names();
    private static final Pattern OWN_OPTION =
            Pattern.compile("(?:dapan|phuongan|luachon|option|opt|answer|choice|pa|da)([a-f]|[1-6])|([a-f])");

    private final int line;
    private final List<Tree.Field> fields;
    private final Map<Meaning, List<Tree.Field>> meant = new HashMap<>();
    private final List<Labelled> options = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    LooseFields(Tree.Fields tree) {
        line = tree.line();
        fields = tree.fields();
        for (Tree.Field field : fields) {
            if (field.value() instanceof Tree.Nothing) continue;
            String name = bare(field.name());
            Matcher own = OWN_OPTION.matcher(name);
            Meaning meaning = meaning(name, field.value());
            if (meaning != null)
                meant.computeIfAbsent(meaning, any -> new ArrayList<>()).add(field);
            else if (own.matches() && field.value() instanceof Tree.Text)
                options.add(new Labelled(own.group(1) == null ? own.group(2) : own.group(1), field));
            else unknown.add(field.name());
        }
    }

    private static @Nullable Meaning meaning(String name, Tree value) {
        Meaning meaning = NAMES.get(name);
        // "dapan", "answers": the options where they are a list of several, the answer where they are one
        boolean several = value instanceof Tree.Items || value instanceof Tree.Fields;
        if (name.equals("dapan") || name.equals("answers")) return several ? Meaning.OPTIONS : Meaning.ANSWER;
        return meaning;
    }

    private static Map<String, Meaning> names() {
        Map<String, Meaning> names = new HashMap<>();
        put(
                names,
                Meaning.ASK,
                "cauhoi question q noidung noidungcauhoi questiontext questioncontent text content debai title stem prompt");
        put(names, Meaning.OPTIONS, "options opts option choices phuongan cacphuongan luachon cacluachon cacdapan");
        put(
                names,
                Meaning.ANSWER,
                "ketqua correct answer dapandung answerletter correctanswer correctanswers correctoption correctoptionid correctindex answerindex answerkey key ans dung da rightanswer phuongandung solution");
        put(names, Meaning.WRONG, "wrong incorrect wronganswers incorrectanswers distractors sai");
        put(
                names,
                Meaning.EXPLANATION,
                "answerexplanation explanation giaithich giaithichdapan explain loigiai lydo rationale feedback");
        put(names, Meaning.BASIS, "cancu coso cosophaply");
        put(names, Meaning.SOURCE, "nguon source reference ref trichdan");
        put(names, Meaning.NOTES, "ghichu note notes");
        put(names, Meaning.THEME, "chude theme topic category linhvuc chuong phan section subject");
        put(names, Meaning.LEVEL, "mucdo level difficulty dokho capdo");
        put(names, Meaning.TIME, "thoigian time seconds timelimit sogiay");
        put(names, Meaning.ID, "id ma macauhoi questionid code");
        put(names, Meaning.NUMBER, "stt so number no causo index num tt");
        put(names, Meaning.PICTURE, "image img imageurl imagelink picture hinh hinhanh anh media video audio");
        put(names, Meaning.FORM, "type loai loaicauhoi form dang kieu questiontype");
        put(names, Meaning.NOTHING, "points diem score");
        return Map.copyOf(names);
    }

    private static void put(Map<String, Meaning> names, Meaning meaning, String words) {
        for (String word : words.split(" ", -1)) names.put(word, meaning);
    }

    static String bare(String name) {
        return WrittenText.bare(name).replaceAll("[^a-z0-9]+", "");
    }

    int line() {
        return line;
    }

    List<Tree.Field> fields() {
        return fields;
    }

    /** Whether it looks like a question: it asks, and there is something to answer. */
    boolean asks() {
        return meant.containsKey(Meaning.ASK)
                && (meant.containsKey(Meaning.OPTIONS)
                        || meant.containsKey(Meaning.ANSWER)
                        || meant.containsKey(Meaning.WRONG)
                        || options.size() > 1);
    }

    List<Tree.Field> all(Meaning meaning) {
        return meant.getOrDefault(meaning, List.of());
    }

    Optional<Tree.Field> first(Meaning meaning) {
        return all(meaning).stream().findFirst();
    }

    /** The text of the first such field on one line; empty where there is none. */
    String text(Meaning meaning) {
        return first(meaning).map(field -> text(field.value())).orElse("");
    }

    /** A single value on one line; empty for anything else. */
    static String text(Tree tree) {
        return tree instanceof Tree.Text text ? Wording.line(text.value()) : "";
    }

    List<Labelled> options() {
        return options;
    }

    /** Names nobody here knows, as they are written. */
    List<String> unknown() {
        return unknown;
    }
}
