package app.rumbo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;

/** What was measured, on the console and in {@code target/benchmarks.txt}. */
public final class Findings {

    private static final Path FILE = Path.of("target", "benchmarks.txt");

    private Findings() {}

    /** A line each, with how many times as long it took as the floor last named before it. */
    public static void beside(Map<String, Timing> timings, String floor) {
        var least = 0.0;
        for (var timing : timings.entrySet()) {
            if (timing.getKey().startsWith(floor)) {
                least = timing.getValue().p50();
                tell("  %-40s %s", timing.getKey(), timing.getValue());
            } else {
                tell(
                        "  %-40s %s, ratio %.2f",
                        timing.getKey(), timing.getValue(), timing.getValue().p50() / least);
            }
        }
    }

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
