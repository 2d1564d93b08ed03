package vn.hoithi.web.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import vn.hoithi.bank.BankReading.Review;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.question.Level;
import vn.hoithi.question.Question;
import vn.hoithi.question.WrittenText;
import vn.hoithi.web.bank.ShelvedBank;

/**
 * Draws the questions of a new contest from one bank: more easy ones than hard ones, themes in turn, easy ones asked
 * first. What was asked in the latest sessions comes last, where nothing else is left; questions whose facts have been
 * checked go before those that have not, and of those the ones that were never asked. A question that is won by the
 * closest answer has no right or wrong, and is not drawn.
 */
final class QuestionDraw {
    static final int RESERVE = 5;
    static final int TOPICS = 3;
    /** Sessions whose questions are not asked again while there are others; the same on the page of questions. */
    static final int SESSIONS = 2;

    /** Of ten questions, by level from the easiest. */
    private static final Map<Level, Integer> SHARES =
            Map.of(Level.RECOGNISE, 4, Level.UNDERSTAND, 3, Level.APPLY, 2, Level.MASTER, 1);

    private static final List<Level> EASIEST_FIRST =
            List.of(Level.RECOGNISE, Level.UNDERSTAND, Level.UNGRADED, Level.APPLY, Level.MASTER);
    /** A reserve question comes at any moment of the contest: neither a present nor a wall. */
    private static final List<Level> MIDDLE_FIRST =
            List.of(Level.UNDERSTAND, Level.UNGRADED, Level.APPLY, Level.RECOGNISE, Level.MASTER);

    private final String bank;
    private final Predicate<Question> recent;
    /** What is left, best candidates first. */
    private final List<Question> left;

    private QuestionDraw(ShelvedBank bank, QuestionUse.Past past, RandomGenerator random) {
        this.bank = bank.id();
        this.recent = question -> past.recent().contains(ref(question));
        this.left = inOrderOfTrust(bank, past, random);
    }

    /** As many as the bank has, where it has too few. */
    static Draft.Questions draw(
            ShelvedBank bank, GoldenBellRules rules, QuestionUse.Past past, RandomGenerator random) {
        QuestionDraw draw = new QuestionDraw(bank, past, random);
        List<Question> topics = rules.eliminates() ? draw.topics() : List.of();
        List<Question> main = draw.main(rules.questions());
        List<Question> reserve = draw.reserve();
        return new Draft.Questions(draw.refs(main), draw.refs(reserve), draw.refs(topics));
    }

    private List<Question> inOrderOfTrust(ShelvedBank bank, QuestionUse.Past past, RandomGenerator random) {
        List<ShelvedBank.Entry> entries = new ArrayList<>(bank.entries());
        Collections.shuffle(entries, random);
        entries.sort(Comparator.<ShelvedBank.Entry, Boolean>comparing(entry -> recent.test(entry.question()))
                .thenComparing(entry -> entry.review() == Review.DRAFT)
                .thenComparing(entry -> past.ever().contains(ref(entry.question()))));
        Set<String> wordings = new HashSet<>();
        List<Question> order = new ArrayList<>();
        for (ShelvedBank.Entry entry : entries)
            if (!entry.question().rewardsTheClosest()
                    && wordings.add(WrittenText.bare(entry.question().text()))) order.add(entry.question());
        return order;
    }

    /** The hardest, of different themes; fewer than two leave nothing to choose. */
    private List<Question> topics() {
        List<Question> topics = new ArrayList<>();
        Set<String> themes = new HashSet<>();
        List<Question> hardestFirst = left.stream()
                .sorted(Comparator.<Question, Boolean>comparing(recent::test)
                        .thenComparingInt(question -> -EASIEST_FIRST.indexOf(question.level())))
                .toList();
        for (Question question : hardestFirst)
            if (topics.size() < TOPICS && !question.theme().isBlank() && themes.add(question.theme()))
                topics.add(question);
        if (topics.size() < 2) return List.of();
        left.removeAll(topics);
        return topics;
    }

    private List<Question> main(int count) {
        Map<Level, Integer> wanted = shares(count);
        Map<String, Integer> perTheme = new HashMap<>();
        List<Question> main = new ArrayList<>();
        for (Level level : EASIEST_FIRST)
            for (int i = wanted.getOrDefault(level, 0); i > 0; i--) main.add(take(List.of(level), perTheme));
        return main;
    }

    private List<Question> reserve() {
        Map<String, Integer> perTheme = new HashMap<>();
        List<Question> reserve = new ArrayList<>();
        while (reserve.size() < RESERVE && !left.isEmpty()) reserve.add(take(MIDDLE_FIRST, perTheme));
        return reserve;
    }

    /** How many of each level, by the shares; a level that has too few leaves its part to the others. */
    private Map<Level, Integer> shares(int count) {
        List<Question> fresh = left.stream().filter(recent.negate()).toList();
        List<Question> from = fresh.size() < count ? left : fresh;
        Map<Level, Integer> wanted = new HashMap<>();
        for (int placed = 0; placed < Math.min(count, from.size()); placed++) {
            int all = placed + 1;
            Level next = EASIEST_FIRST.stream()
                    .filter(level -> wanted.getOrDefault(level, 0) < available(level, from))
                    .max(Comparator.comparingDouble(level -> behind(level, all, wanted)))
                    .orElseThrow();
            wanted.merge(next, 1, Integer::sum);
        }
        return wanted;
    }

    private static double behind(Level level, int all, Map<Level, Integer> wanted) {
        return SHARES.getOrDefault(level, 0) * all / 10.0 - wanted.getOrDefault(level, 0);
    }

    private static long available(Level level, List<Question> from) {
        return from.stream().filter(question -> question.level() == level).count();
    }

    /** The best of these levels, not asked lately if there is one, of the theme that has been taken from least. */
    private Question take(List<Level> levels, Map<String, Integer> perTheme) {
        Question next = left.stream()
                .filter(question -> levels.contains(question.level()))
                .min(Comparator.<Question, Boolean>comparing(recent::test)
                        .thenComparingInt(question -> perTheme.getOrDefault(question.theme(), 0))
                        .thenComparingInt(question -> levels.indexOf(question.level())))
                .orElseThrow();
        perTheme.merge(next.theme(), 1, Integer::sum);
        left.remove(next);
        return next;
    }

    private List<Draft.Ref> refs(List<Question> questions) {
        return questions.stream().map(this::ref).toList();
    }

    private Draft.Ref ref(Question question) {
        return new Draft.Ref(bank, question.id().value());
    }
}
