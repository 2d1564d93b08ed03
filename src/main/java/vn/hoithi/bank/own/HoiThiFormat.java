package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionBank;
import vn.hoithi.question.QuestionId;

/** Our own format, {@code hoithi/1}, in YAML or in JSON: made for people to write and read. */
public final class HoiThiFormat implements BankFormat {
    static final String FORMAT = "hoithi/1";
    private static final int MOST_QUESTIONS = 10_000;
    private static final Set<String> FIELDS = Set.of("format", "id", "title", "language", "questions");
    private static final Map<String, String> LANGUAGES = Map.of("vi", "vi", "en", "en");

    /** The schema beside the banks is JSON as well, and is none. */
    private static final String SCHEMA = ".schema.json";

    @Override
    public String name() {
        return "hoithi";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return named(name) && !(name.endsWith(".json") && JsonKinds.foreign(content));
    }

    /** Whether a file is called as ours are. */
    public boolean named(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) && !name.endsWith(SCHEMA);
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            String text = TextContent.of(content);
            // YAML forbids tabs at the beginning of a line, JSON does not mind them
            Tree tree = text.stripLeading().startsWith("{") ? JsonTree.read(text) : YamlTree.read(text);
            return tree instanceof Tree.Fields fields
                    ? bank(fields)
                    : BankReading.nothing(new BankProblem(
                            tree.line(), "", NOT_THIS_FORMAT, "Tệp phải bắt đầu bằng “format: " + FORMAT + "”."));
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }

    private static BankReading bank(Tree.Fields tree) {
        List<BankProblem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(tree, FIELDS, "", problems);
        String format = fields.text("format", 40);
        if (!format.equals(FORMAT))
            return BankReading.nothing(new BankProblem(
                    fields.lineOf("format"),
                    "",
                    NOT_THIS_FORMAT,
                    "Tệp phải ghi “format: " + FORMAT + "”, không phải “" + format + "”."));
        String id = fields.text("id", QuestionReader.LONGEST_SLUG);
        boolean wellNamed = QuestionReader.SLUG.matcher(id).matches();
        if (!wellNamed && !id.isEmpty())
            fields.problem(
                    fields.lineOf("id"), NOT_ALLOWED, "Mã ngân hàng chỉ gồm chữ thường không dấu, số và gạch nối.");
        String title = fields.text("title", 120);
        fields.word("language", LANGUAGES);
        List<Tree> written = fields.items("questions");
        if (written == null || written.isEmpty() || written.size() > MOST_QUESTIONS) {
            fields.problem(
                    fields.lineOf("questions"),
                    WRONG_COUNT,
                    "“questions” phải có từ 1 đến " + MOST_QUESTIONS + " câu hỏi.");
            written = List.of();
        }
        if (!wellNamed || title.isEmpty() || written.isEmpty())
            return new BankReading(null, Map.of(), List.of(), 0, problems);
        return questions(id, title, written, problems);
    }

    private static BankReading questions(String id, String title, List<Tree> written, List<BankProblem> problems) {
        Map<QuestionId, Question> questions = new LinkedHashMap<>();
        Map<QuestionId, BankReading.Review> reviews = new HashMap<>();
        List<WrittenQuestion> understood = new ArrayList<>();
        for (Tree tree : written) {
            QuestionReader.@Nullable Read read = QuestionReader.read(tree, problems);
            if (read == null) continue;
            QuestionId name = read.question().id();
            if (questions.putIfAbsent(name, read.question()) != null) {
                problems.add(new BankProblem(
                        tree.line(), name.value(), ID_TWICE, "Mã “" + name + "” đã có ở một câu phía trên."));
                continue;
            }
            reviews.put(name, read.review());
            understood.add(read.written());
        }
        QuestionBank bank = new QuestionBank(id, title, List.copyOf(questions.values()));
        return new BankReading(bank, reviews, understood, written.size(), problems);
    }
}
