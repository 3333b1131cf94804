package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.WorkbookImport;
import app.rumbo.imports.workbook.ExchangeSource;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An import of measurements, checked and with its history, beside a bare read of the file and a bare COPY of its rows. */
@Tag("benchmark")
@WebIntegrationTest
class ImportBenchmark {

    private static final int WARM = 3;
    private static final int COUNTED = 5;
    private static final int ROWS = 25_679;
    private static final int MEBI = 1024 * 1024;

    @Autowired
    private WorkbookImport imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void theImportBesideReadingAndCopying() throws Exception {
        var files = files(WARM + COUNTED, 1, ROWS);
        var sample = files.getFirst();

        var bare = Timing.of(WARM, COUNTED, () -> bareReadAndCopy(sample));
        var whole = Timing.of(WARM, COUNTED, () -> importOf(files.removeFirst(), ROWS));

        Findings.tell("import of %,d measurements", ROWS);
        Findings.tell("  fastexcel-reader and COPY: %s", bare);
        Findings.tell("  import, all checks:        %s, ratio %.2f", whole, whole.p50() / bare.p50());
    }

    @Test
    void theHeapWhileFilesGrow() throws Exception {
        importOf(files(1, 1, ROWS).getFirst(), ROWS);
        for (var rows : List.of(5_000, 25_000, 250_000)) {
            var file = files(1, 10, rows).getFirst();
            var alive = Heap.mostAlive(() -> importOf(file, rows));
            Findings.tell(
                    "heap while importing %,7d rows: %d MiB above rest, -Xmx%dm",
                    rows, alive / MEBI, Runtime.getRuntime().maxMemory() / MEBI);
        }
    }

    /** As many files as that, each with measurements of a plan of its own that has none yet. */
    private Deque<Path> files(int count, int times, int rows) throws Exception {
        var files = new ArrayDeque<Path>();
        for (var file = 0; file < count; file++) {
            var municipality = new Municipality("IMPORT-" + rows + "-" + file + "-" + System.nanoTime(), times);
            municipality.storePlan(jdbc, transaction);
            files.add(MeasurementWorkbook.of(municipality.plan(), rows, jdbc));
        }
        jdbc.sql("analyze").update();
        return files;
    }

    private void importOf(Path file, int rows) {
        var outcome = SystemUser.call(() -> {
            try (var source = ExchangeSource.open(file)) {
                return imports.apply(source, ImportProgress.NONE, () -> {});
            }
        });
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.counts().get(ExchangeSheet.MEASUREMENTS)).isEqualTo(new ImportOutcome.Counts(rows, 0, 0));
    }

    private void bareReadAndCopy(Path file) throws Exception {
        var lines = new StringBuilder();
        try (var in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in);
                var rows = workbook.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> {
                for (var column = 0; column < 8; column++) {
                    lines.append(row.getCellText(column)).append(column == 7 ? '\n' : '\t');
                }
            });
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute("create table bare (plan text, indicator text, period text, value numeric,"
                    + " numerator numeric, denominator numeric, state text, comment text)");
            var copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare from stdin with (null '')", new StringReader(lines.toString()));
            assertThat(copied).isEqualTo(ROWS);
        }
    }
}
