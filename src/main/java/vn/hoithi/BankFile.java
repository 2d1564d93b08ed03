package vn.hoithi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.question.QuestionBank;

/**
 * A question bank that somebody named on the command line, looked at before anything is started.
 *
 * @param id by which a server knows it: it stands in the file, whatever the file is called
 */
record BankFile(Path path, String id) {

    /**
     * Reads the file; one that is not there is looked for in {@code question-banks}.
     *
     * @throws CannotStart when there is none, or not one of its questions can be used
     */
    static BankFile read(Path named, Path banks) {
        Path path = Files.exists(named) ? named : banks.resolve(named);
        return Files.exists(path) ? read(path) : read(named);
    }

    private static BankFile read(Path path) {
        Optional<BankFormat> format = BankFormats.own(String.valueOf(path.getFileName()));
        if (format.isEmpty())
            throw unusable(path, "tên tệp phải có đuôi .yaml hoặc .json", "it has to end in .yaml or .json");
        try {
            if (Files.size(path) > ReadingLimits.DEFAULT.mostBytes())
                throw unusable(path, "tệp quá lớn", "it is too large");
            BankReading reading = format.get().read(path.toString(), Files.readAllBytes(path));
            QuestionBank bank = reading.bank();
            if (bank == null || bank.questions().isEmpty())
                throw unusable(path, reading.problems().getFirst());
            return new BankFile(path.toAbsolutePath(), bank.id());
        } catch (NoSuchFileException missing) {
            throw unusable(path, "không có tệp này", "there is no such file");
        } catch (IOException failure) {
            throw unusable(path, "không đọc được", "it cannot be read");
        }
    }

    private static CannotStart unusable(Path path, BankProblem first) {
        return unusable(path, first.toString().replaceFirst("\\.$", ""), "line " + first.line() + ": " + first.code());
    }

    private static CannotStart unusable(Path path, String vietnamese, String english) {
        return new CannotStart(
                "Không dùng được ngân hàng câu hỏi " + path + ": " + vietnamese + ".",
                "The question bank " + path + " cannot be used: " + english + ".");
    }
}
