package vn.hoithi.bank.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.WrittenQuestion;

/** A reading as lines that can be compared at a glance. */
public final class Told {
    private Told() {}

    /** {@code number | ask | option; option | key} for each question. */
    public static List<String> questions(BankReading reading) {
        return reading.questions().stream().map(Told::question).toList();
    }

    private static String question(WrittenQuestion question) {
        return question.number() + " | " + question.ask() + " | " + String.join("; ", question.options()) + " | "
                + key(question.key());
    }

    private static String key(@Nullable Key key) {
        return switch (key) {
            case null -> "?";
            case Key.Figure number -> number.toString();
            case Key.Day day -> day.day().toString();
            case Key.Places places -> places.indexes().toString();
            case Key.Truth truth -> truth.right() ? "đúng" : "sai";
            case Key.Wordings words -> "“" + String.join("”, “", words.wordings()) + "”";
            case Key.Options some ->
                some.right().stream()
                        .map(index -> String.valueOf((char) ('A' + index)))
                        .collect(Collectors.joining(","));
        };
    }

    /** {@code line CODE} for each problem. */
    public static List<String> problems(BankReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
    }
}
