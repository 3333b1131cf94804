package app.rumbo.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * One workbook of the demonstration.
 *
 * @param known when the municipality is told to have brought it
 * @param file its name in {@code db/demo}
 */
record DemoLoad(Instant known, String file) {

    private static final String FOLDER = "db/demo/";
    private static final LocalTime HOUR = LocalTime.of(13, 30);

    /** All of them, in the order in which they are brought. */
    static List<DemoLoad> all() {
        try {
            return new ClassPathResource(FOLDER + "cargas.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(DemoLoad::read)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static DemoLoad read(String line) {
        var words = line.split(" ", 2);
        var known = LocalDate.parse(words[0]).atTime(HOUR).toInstant(ZoneOffset.UTC);
        return new DemoLoad(known, words[1]);
    }

    ClassPathResource workbook() {
        return new ClassPathResource(FOLDER + file);
    }
}
