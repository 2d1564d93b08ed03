package vn.hoithi;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Figures on the command line. */
final class Bounds {
    private Bounds() {}

    /**
     * Lets a figure pass that is within its bounds, both included.
     *
     * @throws ParameterException for any other
     */
    static void check(CommandSpec command, String option, int value, int least, int most) {
        if (value < least || value > most)
            throw new ParameterException(
                    command.commandLine(), option + ": " + least + "–" + most + ", " + value + "?");
    }
}
