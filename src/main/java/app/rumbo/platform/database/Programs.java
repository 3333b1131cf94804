package app.rumbo.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own programs, run so that it accepts its user. What they say goes to a file and never to a pipe: the
 * server outlives Rumbo, and a pipe without a reader would stop it.
 */
record Programs(Path home, Unprivileged unprivileged, Path log) {

    /** Runs one to its end. */
    boolean run(String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return exitCode(unprivileged.prefix(), command, Redirect.appendTo(log.toFile())) == 0;
    }

    /** Runs one to its end, which has to be a good one. */
    void require(String program, String... arguments) {
        if (!run(program, arguments)) {
            throw new DatabaseRefused.ProgramFailed(program, log);
        }
    }

    /** Whether a command can be run in that way on this machine. */
    static boolean succeed(List<String> prefix, String command) {
        try {
            return exitCode(prefix, List.of(command), Redirect.DISCARD) == 0;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private static int exitCode(List<String> prefix, List<String> command, Redirect output) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        try {
            return new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
