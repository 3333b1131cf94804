package app.rumbo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What was measured, on the console and in {@code target/benchmarks.txt}. */
public final class Findings {

    private static final Path FILE = Path.of("target", "benchmarks.txt");

    private Findings() {}

    /** One line. */
    public static void tell(String format, Object... arguments) {
        var line = "BENCHMARK " + String.format(Locale.ROOT, format, arguments);
        System.out.println(line);
        try {
            Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
