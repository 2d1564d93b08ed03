package vn.hoithi.bank.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.TextContent;
import vn.hoithi.bank.Unreadable;

/** Plain text as people type or paste it. */
public final class PlainTextFormat implements BankFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean reads(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md");
    }

    @Override
    public BankReading read(String fileName, byte[] content) {
        try {
            String[] texts = TextContent.of(content).split("\\R", -1);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < texts.length; i++) lines.add(Line.plain(i + 1, texts[i]));
            return TextReader.read(fileName, lines, List.of(texts));
        } catch (Unreadable unreadable) {
            return BankReading.nothing(unreadable.problem());
        }
    }
}
