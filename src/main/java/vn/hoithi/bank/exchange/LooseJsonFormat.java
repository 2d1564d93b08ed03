package vn.hoithi.bank.exchange;

import java.util.Locale;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;
import vn.hoithi.bank.own.JsonKinds;
import vn.hoithi.bank.own.JsonTree;

/**
 * Questions as lists of JSON objects, in the shapes that circulate: {@code {cauhoi, dapan1, …, ketqua}}, {@code {q, options:
 * {A, B}, correct}}, {@code {question, options: [{label, text, isCorrect}]}}, {@code {question, correct, wrong: […]}}.
 */
public final class LooseJsonFormat implements BankFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") && !name.endsWith(".schema.json") && JsonKinds.foreign(content);
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            return LooseFile.read(fileName, JsonTree.read(TextContent.of(content)));
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }
}
