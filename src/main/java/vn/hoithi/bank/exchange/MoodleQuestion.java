package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Mixed;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;
import vn.hoithi.bank.WrittenQuestion.FormName;
import vn.hoithi.bank.text.Details;

/** Reads one question of Moodle XML. */
final class MoodleQuestion {
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final XmlTree xml;
    private final Sketch sketch;
    private final List<String> explanation = new ArrayList<>();
    private boolean media;

    private MoodleQuestion(XmlTree xml, Sketch sketch) {
        this.xml = xml;
        this.sketch = sketch;
    }

    /**
     * The question; empty where nothing is asked, and then there is a problem.
     *
     * @param theme of the category it stands under
     * @param titles of the file
     * @param problems of the file
     */
    static Optional<Sketch> read(XmlTree xml, String theme, Titles titles, List<BankProblem> problems) {
        String title = Wording.line(
                Html.read(xml.first("name").map(name -> name.textOf("text")).orElse(""))
                        .text());
        if (xml.attribute("type").equals("description")) {
            problems.add(new BankProblem(
                    xml.line(), title, NOT_UNDERSTOOD, "Mục lời dẫn (description) không phải câu hỏi: đã bỏ qua."));
            return Optional.empty();
        }
        String idNumber = xml.textOf("idnumber");
        String wish = Titles.isSlug(idNumber) ? idNumber : title;
        String number = Titles.number(title);
        Sketch sketch = new Sketch(xml.line(), number, "");
        sketch.id(titles.next(wish));
        if (!theme.isEmpty()) sketch.about(about -> about.withTheme(theme));
        MoodleQuestion question = new MoodleQuestion(xml, sketch);
        question.read();
        if (number.isEmpty() && !Titles.isSlug(title)) Titles.keep(title, sketch);
        if (!idNumber.isEmpty() && !Titles.isSlug(idNumber)) Titles.keep("Mã trong Moodle: " + idNumber, sketch);
        return Optional.of(sketch);
    }

    private void read() {
        xml.first("questiontext").ifPresent(text -> {
            sketch.ask(plain(text));
            for (String line : LINE_ENDS.split(text.textOf("text"), -1)) sketch.original(line.strip());
        });
        form(xml.attribute("type"));
        xml.first("generalfeedback").ifPresent(text -> explanation.addFirst(plain(text)));
        String why =
                Wording.line(String.join(" ", explanation.stream().distinct().toList()));
        if (!why.isEmpty()) sketch.about(about -> about.withExplanation(why));
        tags();
        if (media)
            sketch.problem(
                    xml.line(),
                    MEDIA_MISSING,
                    "Câu có hình, tiếng hoặc phim không đọc từ tệp này: xem lại câu còn hiểu được không.");
        if (xml.textOf("hidden").equals("1"))
            sketch.problem(
                    xml.line(),
                    NOT_UNDERSTOOD,
                    "Trong Moodle câu này đang ẩn: xem lại có còn dùng không. Câu vẫn được đọc.");
    }

    private void form(String type) {
        switch (type) {
            case "multichoice", "multichoiceset" -> choice();
            case "truefalse" -> truth();
            case "shortanswer" -> written();
            case "numerical" -> numerical();
            case "matching", "ddmatch" -> matching();
            case "ordering" -> ordering();
            case "essay" -> sketch.form(FormName.ESSAY);
            default -> notPlayed(type);
        }
    }

    private void notPlayed(String type) {
        sketch.form(FormName.OTHER);
        sketch.problem(
                xml.line(),
                FORM_NOT_PLAYED,
                "Câu kiểu “" + type
                        + "” của Moodle: chưa có phần thi nào dùng. Hãy viết lại thành câu chọn hoặc câu có đáp án ngắn.");
    }

    /** The text inside an element, as its {@code format} says. */
    private String plain(XmlTree element) {
        String text = element.textOf("text");
        if (text.isEmpty()) text = element.text();
        if (element.has("file")) media = true;
        if (element.attribute("format").equals("plain_text")) return Wording.line(text);
        Html.Read read = Html.read(text);
        media |= read.media();
        return read.text();
    }

    private List<XmlTree> answers() {
        return xml.all("answer").toList();
    }

    /** Of the points; of the steps of an ordering, their place. */
    private static double percent(XmlTree answer) {
        try {
            return Double.parseDouble(answer.attribute("fraction").strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static boolean whole(XmlTree answer) {
        return new Weighted("", percent(answer)).whole();
    }

    /** What is said to whoever gave a right answer. */
    private void explain(XmlTree answer) {
        answer.first("feedback")
                .map(this::plain)
                .filter(text -> !text.isEmpty())
                .ifPresent(explanation::add);
    }

    /** Several options count together where Moodle lets several be chosen; otherwise any of them would be enough. */
    private void choice() {
        Weighted.addTo(
                sketch,
                answers().stream()
                        .map(answer -> new Weighted(plain(answer), percent(answer)))
                        .toList(),
                xml.line());
        boolean several = xml.textOf("single").matches("(?i)\\s*(?:false|0)\\s*");
        if (several || xml.attribute("type").equals("multichoiceset")) sketch.form(FormName.MULTIPLE);
        if (answers().isEmpty()) {
            sketch.form(FormName.CHOICE);
            sketch.problem(xml.line(), WRONG_COUNT, "Câu không có phương án nào: hãy viết thêm.");
        }
        answers().stream().filter(answer -> percent(answer) > 0).forEach(this::explain);
    }

    private void truth() {
        sketch.form(FormName.TRUE_FALSE);
        for (XmlTree answer : answers()) {
            String said = Wording.line(answer.textOf("text"));
            if (!whole(answer)) continue;
            if (said.equalsIgnoreCase("true") || said.equalsIgnoreCase("false"))
                sketch.key(new Key.Truth(said.equalsIgnoreCase("true")), answer.line(), "đáp án “" + said + "”");
            else
                sketch.problem(
                        answer.line(),
                        NOT_UNDERSTOOD,
                        "Đáp án của câu đúng sai là “true” hoặc “false”, không phải “" + said + "”.");
            explain(answer);
        }
    }

    private void written() {
        List<XmlTree> right = answers().stream().filter(MoodleQuestion::whole).toList();
        boolean parts = answers().stream().anyMatch(answer -> percent(answer) > 0 && !whole(answer));
        List<String> wordings = right.stream()
                .map(answer -> Wording.line(answer.textOf("text")))
                .toList();
        ShortAnswers.addTo(sketch, wordings, parts, xml.line());
        right.forEach(this::explain);
    }

    private void numerical() {
        MoodleNumber.read(xml)
                .ifPresentOrElse(
                        key -> {
                            sketch.form(key instanceof Key.Figure ? FormName.NUMBER : FormName.SHORT);
                            sketch.key(key, xml.line(), "đáp số");
                            answers().stream().filter(MoodleQuestion::whole).forEach(this::explain);
                        },
                        () -> {
                            sketch.form(FormName.OTHER);
                            sketch.problem(
                                    xml.line(),
                                    FORM_NOT_PLAYED,
                                    "Đáp số không phải một số, hoặc có mấy đáp số khác nhau: chưa có phần thi nào dùng. Hãy viết lại"
                                            + " thành một số với sai số.");
                        });
    }

    private void matching() {
        Mixed.matching(
                sketch,
                xml.all("subquestion")
                        .map(pair -> new Mixed.Pair(
                                plain(pair),
                                pair.first("answer").map(this::plain).orElse("")))
                        .toList(),
                xml.line(),
                "các cặp của câu");
    }

    /** Moodle keeps the steps in their order; where they have numbers those say it. */
    private void ordering() {
        Mixed.ordering(
                sketch,
                answers().stream()
                        .sorted(Comparator.comparingDouble(MoodleQuestion::percent))
                        .map(this::plain)
                        .toList(),
                xml.line(),
                "thứ tự các bước");
    }

    /** A level where a tag is the word of one; all others are notes. */
    private void tags() {
        List<String> others = new ArrayList<>();
        xml.first("tags").stream().flatMap(tags -> tags.all("tag")).forEach(tag -> {
            String word = Wording.line(tag.textOf("text"));
            if (!DIGITS.matcher(word).matches() && Details.level(word).isPresent())
                sketch.about(about -> about.withLevel(Details.level(word).orElse(about.level())));
            else if (!word.isEmpty()) others.add(word);
        });
        if (!others.isEmpty())
            sketch.about(about -> Titles.noted(about, "Thẻ trong Moodle: " + String.join(", ", others) + "."));
    }
}
