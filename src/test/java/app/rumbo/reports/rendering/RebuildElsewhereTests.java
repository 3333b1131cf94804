package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.ReportDocument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sealed reports drawn again by other JVMs, under other zones, locales and flags, are the same bytes. One report by each JVM
 * in the suite; {@code -Drumbo.rebuilds=100} draws a hundred different ones.
 */
class RebuildElsewhereTests {

    private static final int REPORTS = Integer.getInteger("rumbo.rebuilds", 1);

    private static final List<List<String>> ELSEWHERE = List.of(
            List.of("-Duser.timezone=Asia/Tokyo", "-Duser.language=ar", "-Duser.country=EG", "-XX:+UseSerialGC"),
            List.of(
                    "-Duser.timezone=America/Lima",
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=ISO-8859-1",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UseCompressedOops",
                    "-Djava.awt.headless=true"));

    @TempDir
    private Path folder;

    @Test
    void aSealedReportIsTheSameBytesInAnyJvm() throws Exception {
        var snapshots = Files.createDirectory(folder.resolve("snapshots"));
        var here = new StringBuilder();
        for (var number = 0; number < REPORTS; number++) {
            var snapshot = snapshots.resolve("%04d.json".formatted(number));
            Files.write(snapshot, CanonicalJson.write(report(number)));
            here.append(DrawElsewhere.hashes(snapshot));
        }
        for (var flags : ELSEWHERE) {
            assertThat(there(flags, snapshots)).as(String.join(" ", flags)).isEqualTo(here.toString());
        }
    }

    private String there(List<String> flags, Path snapshots) throws IOException, InterruptedException {
        var told = folder.resolve("told.txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DrawElsewhere.class.getName(),
                snapshots.toString(),
                told.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "said.txt"))
                .start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .isZero();
        return Files.readString(told);
    }

    /** The report of that number, each another content. */
    private static ReportDocument report(int number) {
        var whole = LosAromos.report();
        return whole.replacing("INF-%04d".formatted(number), whole.sections());
    }
}
