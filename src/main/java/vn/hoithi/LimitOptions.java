package vn.hoithi;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.hoithi.bank.ReadingLimits;

/** How much is read of a file of questions, as options of whatever reads one. */
final class LimitOptions {
    @Option(
            names = "--max-mb",
            paramLabel = "MB",
            description = "Tệp câu hỏi lớn nhất · largest file of questions (${DEFAULT-VALUE}; or HOITHI_MAX_MB)",
            defaultValue = "${env:HOITHI_MAX_MB:-20}")
    private int megabytes;

    @Option(
            names = "--max-questions",
            paramLabel = "N",
            description = "Nhiều câu nhất trong một tệp · most questions of a file"
                    + " (${DEFAULT-VALUE}; or HOITHI_MAX_QUESTIONS)",
            defaultValue = "${env:HOITHI_MAX_QUESTIONS:-10000}")
    private int questions;

    @Option(
            names = "--max-growth",
            paramLabel = "N",
            description =
                    "Phần của tệp Word, Excel giải nén ra gấp nhiều nhất N lần · parts of Word and Excel files may be"
                            + " unpacked to N times their size (${DEFAULT-VALUE}; or HOITHI_MAX_GROWTH)",
            defaultValue = "${env:HOITHI_MAX_GROWTH:-100}")
    private int growth;

    /** What was chosen; a figure out of its bounds is told as such. */
    ReadingLimits of(CommandSpec command) {
        Bounds.check(command, "--max-mb", megabytes, 1, ReadingLimits.MOST_MEGABYTES);
        Bounds.check(command, "--max-questions", questions, 1, ReadingLimits.MOST_QUESTIONS);
        Bounds.check(command, "--max-growth", growth, 10, 10_000);
        return ReadingLimits.DEFAULT.megabytes(megabytes).questions(questions).growth(growth);
    }
}
