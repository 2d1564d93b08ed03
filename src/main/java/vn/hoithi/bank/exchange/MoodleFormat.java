package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;

/**
 * Moodle XML, as Moodle's question bank exports it.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
public final class MoodleFormat implements BankFormat {
    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            XmlTree root = XmlTree.read(TextContent.of(content));
            if (!root.name().equals("quiz"))
                return BankReading.nothing(
                        new BankProblem(
                                root.line(),
                                "",
                                BankProblem.Code.NOT_THIS_FORMAT,
                                "Tệp XML này không phải của Moodle (không bắt đầu bằng <quiz>): hãy dùng .docx, .xlsx, .txt hoặc tệp Moodle XML."));
            return questions(fileName, root);
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }

    private static BankReading questions(String fileName, XmlTree quiz) {
        List<BankProblem> problems = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        Titles titles = new Titles();
        String theme = "";
        for (XmlTree question : quiz.all("question").toList()) {
            if (question.attribute("type").equals("category"))
                theme = CategoryPath.theme(question.first("category")
                        .map(path -> path.textOf("text"))
                        .orElse(""));
            else MoodleQuestion.read(question, theme, titles, problems).ifPresent(sketches::add);
        }
        return BankCheck.finish(fileName, sketches, problems);
    }
}
