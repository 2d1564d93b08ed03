package vn.hoithi.bank.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenQuestion;

/** What was read, as text tables that tests compare. */
final class Told {
    private Told() {}

    /** A question a line: {@code 1 | Ask? | A / B / C | B}; a dot where it has no number. */
    static String questions(BankReading reading) {
        return reading.questions().stream().map(Told::question).collect(Collectors.joining("\n"));
    }

    private static String question(WrittenQuestion question) {
        return (question.number().isEmpty() ? "." : question.number()) + " | " + question.ask() + " | "
                + String.join(" / ", question.options()) + " | " + key(question.key());
    }

    static String key(@Nullable Key key) {
        return switch (key) {
            case null -> "-";
            case Key.Figure number -> number.toString();
            case Key.Day day -> day.day().toString();
            case Key.Places places -> places.indexes().toString();
            case Key.Truth truth -> truth.right() ? "Đúng" : "Sai";
            case Key.Wordings words -> String.join(" = ", words.wordings());
            case Key.Options some ->
                some.right().stream()
                        .map(index -> Objects.toString((char) ('A' + index)))
                        .collect(Collectors.joining(","));
        };
    }

    /** The right answers alone, in one line. */
    static String keys(BankReading reading) {
        return reading.questions().stream().map(question -> key(question.key())).collect(Collectors.joining(" "));
    }

    /** Row and code of each problem. */
    static List<String> problems(BankReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
    }

    static String message(BankReading reading, BankProblem.Code code) {
        return reading.problems().stream()
                .filter(problem -> problem.code() == code)
                .map(BankProblem::message)
                .collect(Collectors.joining("\n"));
    }
}
