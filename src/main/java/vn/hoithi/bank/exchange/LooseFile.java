package vn.hoithi.bank.exchange;

import static vn.hoithi.bank.BankProblem.Code.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.exchange.LooseFields.Meaning;
import vn.hoithi.bank.own.Tree;

/** Finds the questions in a file of JSON, wherever in it they stand, and what concerns them all. */
final class LooseFile {
    private static final int MOST_TOLD = 12;
    /** Names of lists that say nothing of what is in them. */
    private static final Set<String> GENERIC = Set.of(
            "questions", "cauhoi", "data", "items", "list", "results", "danhsach", "quiz", "bank", "exam", "dethi");

    private final Titles titles = new Titles();
    private final List<Sketch> sketches = new ArrayList<>();
    private final List<BankProblem> problems = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();
    private int indexed;
    private int firstIndexed;
    private boolean zero;
    private int current;
    private int rightFirst;

    static BankReading read(String fileName, Tree root) {
        LooseFile file = new LooseFile();
        file.look(root, "");
        file.tell();
        return BankCheck.finish(fileName, file.sketches, file.problems);
    }

    Titles titles() {
        return titles;
    }

    /** A field nobody here knows. */
    void unknown(String field) {
        unknown.add(field);
    }

    /** An answer that is the place of an option, counted from 0 or from 1. */
    void indexed(int index) {
        if (indexed++ == 0) firstIndexed = current;
        zero |= index == 0;
    }

    /** A question whose right option stands first only because the file writes it so. */
    void rightFirst() {
        if (rightFirst == 0) rightFirst = current;
    }

    private void look(Tree tree, String theme) {
        switch (tree) {
            case Tree.Items items -> items.items().forEach(item -> item(item, theme));
            case Tree.Fields fields -> inside(new LooseFields(fields), theme);
            case Tree.Text _, Tree.Nothing _ -> {}
        }
    }

    private void item(Tree item, String theme) {
        int before = sketches.size();
        look(item, theme);
        if (sketches.size() == before)
            problems.add(new BankProblem(
                    item.line(),
                    "",
                    NOT_UNDERSTOOD,
                    "Mục này không có câu hỏi và đáp án nào nhận ra được: đã bỏ qua."));
    }

    private void inside(LooseFields fields, String theme) {
        if (fields.asks()) {
            current = fields.line();
            sketches.add(LooseQuestion.read(fields, this, theme));
            return;
        }
        String own = fields.text(Meaning.THEME).isEmpty() ? fields.text(Meaning.ASK) : fields.text(Meaning.THEME);
        for (Tree.Field field : fields.fields())
            if (!(field.value() instanceof Tree.Text))
                look(field.value(), theme(field.name(), own.isEmpty() ? theme : own));
    }

    private static String theme(String name, String otherwise) {
        return GENERIC.contains(LooseFields.bare(name)) || !otherwise.isEmpty() ? otherwise : name;
    }

    private void tell() {
        if (indexed > 0)
            problems.add(
                    new BankProblem(
                            firstIndexed,
                            "",
                            NO_ANSWER,
                            indexed + " câu ghi đáp án bằng số thứ tự của phương án"
                                    + (zero ? " (có câu ghi số 0)" : "")
                                    + "; tệp không cho biết đếm từ 0 hay từ 1, nên các câu ấy vào chưa có đáp án. Hãy đổi các số thành chữ A, B, C, D trong tệp rồi đưa vào lại, hoặc chọn đáp án từng câu."));
        if (rightFirst > 0)
            problems.add(
                    new BankProblem(
                            rightFirst,
                            "",
                            PUT_RIGHT,
                            "Tệp ghi phương án đúng riêng, các phương án sai riêng: phương án đúng được xếp thành A. Hãy bật xáo trộn phương án khi thi."));
        if (!unknown.isEmpty())
            problems.add(new BankProblem(
                    1,
                    "",
                    NOT_UNDERSTOOD,
                    "Các trường không dùng đến: “"
                            + String.join(
                                    "”, “", unknown.stream().limit(MOST_TOLD).toList())
                            + (unknown.size() > MOST_TOLD ? "”, …" : "”") + "."));
    }
}
