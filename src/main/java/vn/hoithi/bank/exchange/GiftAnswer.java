package vn.hoithi.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer between the braces of GIFT: {@code =%50%text#feedback}.
 *
 * @param percent of the points; what is written as such, else 100 after {@code =} and 0 after {@code ~}
 * @param text as it stands, with its backslashes
 * @param feedback as it stands; may be empty
 */
record GiftAnswer(double percent, String text, String feedback) {
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%\\s*(-?\\d{1,3}(?:[.,]\\d{0,10})?)\\s*%");

    /** Answers, and what stood before the first: nothing, if the file is right. */
    record All(String before, List<GiftAnswer> answers) {}

    /** @param signs those that begin an answer */
    static All read(String inside, String signs) {
        List<String> parts = GiftText.parts(inside, signs);
        List<GiftAnswer> answers = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) answers.add(of(part));
        return new All(parts.getFirst().strip(), answers);
    }

    private static GiftAnswer of(String part) {
        String rest = part.substring(1);
        double percent = part.startsWith("=") ? 100 : 0;
        Matcher weight = WEIGHT.matcher(rest);
        if (weight.find()) {
            percent = Double.parseDouble(weight.group(1).replace(',', '.'));
            rest = rest.substring(weight.end());
        }
        int feedback = GiftText.find(rest, "#", 0);
        return feedback < 0
                ? new GiftAnswer(percent, rest, "")
                : new GiftAnswer(percent, rest.substring(0, feedback), rest.substring(feedback + 1));
    }

    boolean whole() {
        return new Weighted("", percent).whole();
    }
}
