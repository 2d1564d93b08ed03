package vn.hoithi.bank.text;

import vn.hoithi.bank.Sketch;
import vn.hoithi.bank.Wording;

/** What stands beside a question, each under its word: why the answer is right, where it is written, how hard it is. */
final class Remarks {
    private enum Kind {
        EXPLANATION,
        BASIS,
        OTHER
    }

    private final Sketch sketch;
    private Kind last = Kind.OTHER;

    Remarks(Sketch sketch) {
        this.sketch = sketch;
    }

    void add(Forms.Remark remark) {
        last = add(remark.name(), Wording.line(remark.rest()));
    }

    private Kind add(String name, String rest) {
        switch (name) {
            case "căn cứ", "cơ sở", "cơ sở pháp lý" -> {
                basis(rest);
                return Kind.BASIS;
            }
            case "nguồn", "trích", "trích dẫn", "tài liệu" ->
                sketch.about(about -> about.withSource(joined(about.source(), rest)));
            case "mức độ" -> level(rest);
            case "thời gian" -> time(rest);
            case "chủ đề", "lĩnh vực" -> sketch.about(about -> about.withTheme(rest));
            case "điểm" -> note("Điểm: " + rest);
            case "ghi chú" -> note(rest);
            default -> {
                explain(rest);
                return Kind.EXPLANATION;
            }
        }
        return Kind.OTHER;
    }

    /** More of the last remark; what cannot run on over lines goes to the notes. */
    void goOn(String text) {
        switch (last) {
            case EXPLANATION -> explain(text);
            case BASIS -> basis(text);
            case OTHER -> note(text);
        }
    }

    /** Whether the last remark may be so long that anything can stand in it. */
    boolean runOn() {
        return last != Kind.OTHER;
    }

    void explain(String text) {
        sketch.about(about -> about.withExplanation(joined(about.explanation(), text)));
    }

    void basis(String text) {
        sketch.about(about -> about.withBasis(joined(about.basis(), text)));
    }

    private void level(String text) {
        Details.level(text)
                .ifPresentOrElse(level -> sketch.about(about -> about.withLevel(level)), () -> note("Mức độ: " + text));
    }

    private void time(String text) {
        Details.time(text)
                .ifPresentOrElse(time -> sketch.about(about -> about.withTime(time)), () -> note("Thời gian: " + text));
    }

    private void note(String text) {
        sketch.about(about -> about.withNotes(joined(about.notes(), text)));
    }

    static String joined(String before, String more) {
        return before.isEmpty() ? more : more.isEmpty() ? before : before + " " + more;
    }
}
