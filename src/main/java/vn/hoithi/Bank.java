package vn.hoithi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankProblem.Severity;
import vn.hoithi.bank.BankWriter;
import vn.hoithi.bank.BankWriters;
import vn.hoithi.bank.Key;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.codec.Json;

/** {@code ./hoithi bank}: question banks as files, without a server. */
@Command(
        name = "bank",
        description =
                "Ngân hàng câu hỏi: kiểm tra, chuyển dạng, thống kê, tìm · question banks: check, convert, count, find",
        subcommands = {Bank.Check.class, Bank.Convert.class, Bank.Stats.class, BankFind.class},
        mixinStandardHelpOptions = true)
final class Bank implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return FileOfQuestions.UNREADABLE;
    }

    /** {@code bank check}. */
    @Command(
            name = "check",
            description = {
                "Đọc tệp câu hỏi và nói rõ những chỗ phải sửa · read files and tell what to mend",
                "Mã thoát · exit code: 0 không lỗi, 1 có lỗi, 2 không đọc được"
            },
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = ".docx, .xlsx, .csv, .txt, .yaml, .json, .gift, .xml")
        private List<Path> files = List.of();

        @Option(names = "--json", description = "print one JSON array, an object for each file")
        private boolean json;

        @Mixin
        private LimitOptions limits = new LimitOptions();

        private record Told(String severity, BankProblem.Code code, int line, String question, String message) {}

        private record Result(String file, String format, int questions, int usable, List<Told> problems) {}

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            ReadingLimits most = limits.of(spec);
            List<FileOfQuestions> read = files.stream()
                    .map(path -> FileOfQuestions.of(path, most, err))
                    .toList();
            if (json)
                out.println(
                        Json.write(Json.WIRE, read.stream().map(Check::result).toList()));
            else read.forEach(file -> print(file, out));
            return read.stream().mapToInt(FileOfQuestions::exitCode).max().orElse(0);
        }

        private static Result result(FileOfQuestions file) {
            return new Result(
                    file.file(),
                    file.read().format().map(BankFormat::name).orElse(""),
                    file.reading().written(),
                    file.reading().usable(),
                    file.reading().problems().stream().map(Check::told).toList());
        }

        private static Told told(BankProblem problem) {
            return new Told(
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.code(),
                    problem.line(),
                    problem.question(),
                    problem.message());
        }

        private static void print(FileOfQuestions file, PrintWriter out) {
            String place = file.read().place();
            out.println(file.file() + ": "
                    + (file.unreadable()
                            ? "không đọc được"
                            : file.reading().written() + " câu, dùng được "
                                    + file.reading().usable() + ", " + file.count(Severity.ERROR) + " lỗi, "
                                    + file.count(Severity.WARNING) + " điều nên xem"));
            for (BankProblem problem : file.reading().problems())
                out.println("  " + word(problem.severity()) + "  " + problem.told(place));
        }

        private static String word(Severity severity) {
            return switch (severity) {
                case ERROR -> "LỖI  ";
                case WARNING -> "xem  ";
                case NOTE -> "ghi  ";
            };
        }
    }

    /** {@code bank convert}. */
    @Command(
            name = "convert",
            description = "Chuyển sang dạng khác theo đuôi tệp · write in another format, by the ending",
            mixinStandardHelpOptions = true)
    static final class Convert implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Path file;

        @Option(names = "-o", required = true, paramLabel = "OUT", description = ".yaml · .xlsx · .docx · .gift")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Path out;

        @Option(names = "--without-answers", description = ".docx không có đáp án · .docx without the answers")
        private boolean withoutAnswers;

        @Mixin
        private LimitOptions limits = new LimitOptions();

        @Override
        public Integer call() throws IOException {
            PrintWriter err = spec.commandLine().getErr();
            Optional<BankWriter> writer = BankWriters.of(String.valueOf(out.getFileName()), !withoutAnswers);
            if (writer.isEmpty()) {
                err.println("Không ghi được dạng này: hãy dùng đuôi " + BankWriters.endings() + ". · Use one of "
                        + BankWriters.endings() + ".");
                return FileOfQuestions.UNREADABLE;
            }
            FileOfQuestions read = FileOfQuestions.of(file, limits.of(spec), err);
            Check.print(read, err);
            if (read.unreadable()) return FileOfQuestions.UNREADABLE;
            List<WrittenQuestion> questions = read.reading().questions();
            WrittenBank bank = read.reading().understood();
            if (questions.isEmpty()) {
                err.println("Không có câu nào để ghi. · Nothing to write.");
                return FileOfQuestions.UNREADABLE;
            }
            Files.write(out, writer.get().write(bank));
            err.println("Đã ghi " + questions.size() + " câu vào " + out + ".");
            boolean sets = !bank.obstacles().isEmpty() || bank.olympia() != null;
            if (sets && !writer.get().keepsSets())
                err.println("Bộ đề và bộ chướng ngại vật chỉ còn nguyên trong .yaml và .xlsx, không đọc lại được từ "
                        + writer.get().ending() + ". · Sets are kept only by .yaml and .xlsx.");
            return read.exitCode();
        }
    }

    /** {@code bank stats}. */
    @Command(
            name = "stats",
            description = "Đếm câu theo dạng, mức độ, chủ đề, tình trạng · count by form, level, theme, state",
            mixinStandardHelpOptions = true)
    static final class Stats implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "FILE")
        private List<Path> files = List.of();

        @Mixin
        private LimitOptions limits = new LimitOptions();

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            int code = 0;
            for (Path path : files) {
                FileOfQuestions file = FileOfQuestions.of(
                        path, limits.of(spec), spec.commandLine().getErr());
                code = Math.max(code, file.unreadable() ? FileOfQuestions.UNREADABLE : 0);
                print(file, out);
            }
            return code;
        }

        private static void print(FileOfQuestions file, PrintWriter out) {
            List<WrittenQuestion> questions = file.reading().questions();
            out.println(file.file() + ": " + file.reading().written() + " câu, dùng được "
                    + file.reading().usable());
            if (questions.isEmpty()) return;
            count(out, "dạng", questions, question -> question.form().name());
            count(out, "đáp án", questions, Stats::key);
            count(out, "mức độ", questions, question -> question.about().level().name());
            count(
                    out,
                    "tình trạng",
                    questions,
                    question -> question.about().review().name());
            count(out, "chủ đề", questions, question -> question.about().theme());
        }

        private static String key(WrittenQuestion question) {
            return question.key() instanceof Key.Options some && some.right().size() == 1
                    ? String.valueOf((char) ('A' + some.right().first()))
                    : question.key() == null ? "chưa có" : "khác";
        }

        private static void count(
                PrintWriter out, String what, List<WrittenQuestion> questions, Function<WrittenQuestion, String> by) {
            Map<String, Long> counts =
                    questions.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
            List<Map.Entry<String, Long>> most = new ArrayList<>(new LinkedHashMap<>(counts).entrySet());
            most.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()));
            out.println("  " + what + ": "
                    + most.stream()
                            .map(entry -> (entry.getKey().isEmpty() ? "(không ghi)" : entry.getKey()) + " "
                                    + entry.getValue())
                            .collect(Collectors.joining(" · ")));
        }
    }
}
