package vn.hoithi.bank.own;

import static vn.hoithi.bank.BankProblem.Code.*;
import static vn.hoithi.bank.ReadingProgress.Step.QUESTIONS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankMaker;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.QuestionBank;

/** Our own format, {@code hoithi/1}, in YAML or in JSON: made for people to write and read. */
public final class HoiThiFormat implements BankFormat {
    static final String FORMAT = "hoithi/1";
    private static final Set<String> FIELDS =
            Set.of("format", "id", "title", "language", "questions", "obstacles", "olympia");
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
        String id = QuestionReader.slug(fields, "id");
        String title = fields.text("title", 120);
        fields.word("language", LANGUAGES);
        List<Tree> written = fields.items("questions");
        int most = ReadingLimits.now().mostQuestions();
        if (written == null || written.isEmpty() || written.size() > most) {
            fields.problem(
                    fields.lineOf("questions"), WRONG_COUNT, "“questions” phải có từ 1 đến " + most + " câu hỏi.");
            written = List.of();
        }
        if (id.isEmpty() || title.isEmpty() || written.isEmpty()) return BankReading.nothing(0, problems);
        List<WrittenQuestion> questions = new ArrayList<>();
        int done = 0;
        for (Tree one : written) {
            ReadingProgress.tell(QUESTIONS, ++done, written.size());
            WrittenQuestion question = QuestionReader.read(one, problems);
            if (question != null) questions.add(question);
        }
        WrittenBank bank =
                new WrittenBank(id, title, questions, SetReader.obstacles(fields, problems), SetReader.olympia(fields));
        QuestionBank usable = BankMaker.make(bank, problems);
        problems.sort(Comparator.comparingInt(BankProblem::line));
        return new BankReading(usable, bank, written.size(), problems);
    }
}
