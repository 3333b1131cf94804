package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.ImportedFile;
import app.rumbo.imports.WorkbookExport;
import app.rumbo.imports.WorkbookImport;
import app.rumbo.imports.workbook.ExchangeSource;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
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

    private static final int WARM = 20;
    private static final int COUNTED = 15;
    private static final int ROWS = 25_679;
    private static final int MEBI = 1024 * 1024;

    @Autowired
    private WorkbookImport imports;

    @Autowired
    private WorkbookExport exports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void theImportBesideReadingAndCopying() throws Exception {
        var file = fileOf(new Municipality("IMPORT-1", 1), ROWS, _ -> "medido en terreno");

        var bare = Timing.of(WARM, COUNTED, () -> bareReadAndCopy(file));
        var whole = Timing.of(WARM, COUNTED, this::forgetMeasurements, () -> importOf(file, ROWS));

        Findings.tell("import of %,d measurements", ROWS);
        Findings.tell("  fastexcel-reader and COPY: %s", bare);
        Findings.tell("  import, all checks:        %s, ratio %.2f", whole, whole.p50() / bare.p50());
    }

    @Test
    void theHeapWhileFilesGrow() throws Exception {
        var municipality = new Municipality("IMPORT-10", 10);
        for (var rows : List.of(5_000, 50_000, 250_000)) {
            var file = fileOf(municipality, rows, line -> "medido en terreno según el acta " + line);
            forgetMeasurements();
            var importing = Heap.mostAlive(() -> importOf(file, rows));
            var exporting = Heap.mostAlive(() -> exportOf(municipality));
            Findings.tell(
                    "heap above rest with %,7d rows: importing %d MiB, exporting %d MiB, -Xmx%dm",
                    rows,
                    importing / MEBI,
                    exporting / MEBI,
                    Runtime.getRuntime().maxMemory() / MEBI);
        }
    }

    private void exportOf(Municipality municipality) {
        SystemUser.run(() -> exports.writeFilled(municipality.plan(), OutputStream.nullOutputStream()));
    }

    private Path fileOf(Municipality municipality, int rows, IntFunction<String> comments) throws Exception {
        if (jdbc.sql("select from plan where code = ?")
                .param(municipality.plan())
                .query()
                .listOfRows()
                .isEmpty()) {
            municipality.storePlan(jdbc, transaction);
            TestDatabase.asOwner("analyze");
        }
        return MeasurementWorkbook.of(municipality.plan(), rows, comments, jdbc);
    }

    private void forgetMeasurements() {
        TestDatabase.asOwner("truncate measurement cascade");
    }

    private void importOf(Path file, int rows) {
        var outcome = SystemUser.call(() -> {
            try (var source = ExchangeSource.open(file)) {
                return imports.apply(source, ImportedFile.of("mediciones.xlsx", file), ImportProgress.NONE, () -> {});
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
        try (var connection = TestDatabase.logins().owner().connect();
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
