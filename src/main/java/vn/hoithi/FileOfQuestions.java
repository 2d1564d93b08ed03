package vn.hoithi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem.Severity;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Reading;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.ReadingProgress;

/** A file named on the command line, and what became of it. */
record FileOfQuestions(String file, BankFormats.Read read) {
    /** Of a file that could be read but has errors. */
    static final int ERRORS = 1;
    /** Of a file that could not be read. */
    static final int UNREADABLE = 2;

    /** Reads the file; where somebody sits at a terminal, it is told there how far it is. */
    static FileOfQuestions of(Path path, ReadingLimits limits, PrintWriter err) {
        TerminalProgress line = new TerminalProgress(err);
        ReadingProgress progress = TerminalProgress.isSeen() ? line.calmly() : ReadingProgress.NOBODY;
        BankFormats.Read read = new Reading(limits, progress).during(() -> read(path, limits));
        line.done();
        return new FileOfQuestions(path.toString(), read);
    }

    private static BankFormats.Read read(Path path, ReadingLimits limits) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > limits.mostBytes()) return BankFormats.tooLarge();
            return BankFormats.read(name, Files.readAllBytes(path));
        } catch (IOException | SecurityException missing) {
            return BankFormats.missing(path.toString());
        }
    }

    BankReading reading() {
        return read.reading();
    }

    boolean unreadable() {
        return reading().bank() == null && reading().questions().isEmpty();
    }

    long count(Severity severity) {
        return reading().problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    int exitCode() {
        return unreadable() ? UNREADABLE : count(Severity.ERROR) > 0 ? ERRORS : 0;
    }
}
