package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;

/** What stands after "Đáp án:". Kept until the question ends: only then all options are known. */
final class StatedAnswers {
    private record Stated(int line, String text) {}

    private final List<Stated> answers = new ArrayList<>();

    void add(int line, String text) {
        answers.add(new Stated(line, text));
    }

    /** More of the last one. */
    void goOn(String text) {
        Stated last = answers.removeLast();
        add(last.line(), Remarks.joined(last.text(), text));
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Takes the answer from a text that ends with it ({@code D. 1945   Đáp án: B}) and leaves the rest. */
    String takenFrom(String text, int line) {
        int answer = Forms.answerAtTheEnd(text);
        if (answer < 0) return text;
        Forms.answer(text.substring(answer)).ifPresent(rest -> add(line, rest));
        return text.substring(0, answer);
    }

    /** Tells the sketch which of its options are meant, and the remarks what stood after them. */
    void tell(Sketch sketch, Remarks remarks) {
        for (Stated answer : answers) if (!answer.text().isBlank()) tell(answer, sketch, remarks);
    }

    private static void tell(Stated answer, Sketch sketch, Remarks remarks) {
        if (AskedForm.atLength(sketch)) {
            remarks.explain(Wording.line(answer.text()));
            return;
        }
        AnswerText.Understood understood = AnswerText.read(Wording.line(answer.text()), sketch.options());
        Optional<Key> key = understood.key();
        if (key.isEmpty()) {
            sketch.problem(
                    answer.line(),
                    BankProblem.Code.ANSWER_NOT_AN_OPTION,
                    "Đáp án ghi “" + shortened(answer.text())
                            + "”, không giống phương án nào. Hãy chọn phương án đúng.");
            return;
        }
        sketch.key(key.get(), answer.line(), "dòng “Đáp án: " + shortened(answer.text()) + "”");
        AnswerText.basis(understood.rest()).ifPresentOrElse(remarks::basis, () -> remarks.explain(understood.rest()));
    }

    private static String shortened(String text) {
        String line = Wording.line(text);
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
