package vn.hoithi;

import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import vn.hoithi.rehearsal.CannotRehearse;
import vn.hoithi.store.DatabaseException;

/** The program behind {@code ./hoithi}. */
@Command(
        name = "hoithi",
        description = "Hội Thi: tổ chức hội thi trực tiếp · runs live contests",
        subcommands = {Serve.class, Rehearse.class, Buzzer.class, Bank.class},
        mixinStandardHelpOptions = true)
public final class App {
    private App() {}

    public static void main(String[] words) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new CommandLine(new App())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> explain(wrong, err))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, err))
                .execute(words);
        if (code != 0 || !parsedServe(words)) System.exit(code);
    }

    private static boolean parsedServe(String[] words) {
        return words.length > 0 && words[0].equals("serve");
    }

    private static int explain(ParameterException wrong, PrintWriter err) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String why = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        err.println("Sai cách gọi (" + why + "): xem ./" + command + " --help. · Wrong words (" + why + "): see ./"
                + command + " --help.");
        return 2;
    }

    /** One clear line for what a person can mend, and the whole trace for what only we can. */
    private static int explain(Throwable failure, PrintWriter err) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException || cause instanceof CannotStart || cause instanceof CannotRehearse) {
                err.println(cause.getMessage());
                return 1;
            }
            if (cause instanceof BindException) {
                err.println("Cổng đang có chương trình khác dùng: chọn cổng khác bằng --port. · "
                        + "The port is taken: choose another with --port.");
                return 1;
            }
        }
        failure.printStackTrace(err);
        return 2;
    }

    /** Folder of the program: the launcher says it, else it is the working folder. */
    static Path home() {
        return Path.of(System.getProperty("hoithi.home", ".")).toAbsolutePath().normalize();
    }
}
