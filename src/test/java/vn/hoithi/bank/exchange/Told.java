package vn.hoithi.bank.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenQuestion;

/** Readings as tables, for tests to compare. */
final class Told {
    private Told() {}

    /** A file of the corpus, as everybody's files are read. */
    static BankFormats.Read corpus(String name) throws IOException {
        return BankFormats.read(name, Files.readAllBytes(Path.of("src/test/resources/banks", name)));
    }

    static BankReading read(BankFormat format, String fileName, String text) {
        return format.read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code line name FORM ask [options] -> key}, one line each. */
    static String questions(BankReading reading) {
        return reading.questions().stream().map(Told::question).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String question(WrittenQuestion question) {
        return question.from() + " " + question.id() + " " + question.form() + " " + question.ask()
                + (question.options().isEmpty() ? "" : " " + question.options())
                + (question.matches().isEmpty() ? "" : " " + question.matches()) + " -> " + key(question.key());
    }

    private static String key(@Nullable Key key) {
        return switch (key) {
            case null -> "?";
            case Key.Options some -> some.right().toString();
            case Key.Figure number -> (number.value() + " ± " + number.tolerance() + " " + number.unit()).strip();
            case Key.Day day -> day.day().toString();
            case Key.Places places -> places.indexes().toString();
            case Key.Truth truth -> truth.right() ? "đúng" : "sai";
            case Key.Wordings words -> String.join(" / ", words.wordings());
        };
    }

    /** {@code line name CODE}, one line each. */
    static String problems(BankReading reading) {
        return reading.problems().stream()
                .map(problem -> (problem.line() + " " + problem.question() + " " + problem.code()).replace("  ", " "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
