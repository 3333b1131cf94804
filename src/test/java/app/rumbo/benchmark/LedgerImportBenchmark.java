package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.ImportRuns;
import app.rumbo.imports.ImportedFile;
import app.rumbo.imports.WorkbookImport;
import app.rumbo.imports.workbook.ExchangeSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** An import of expense line by line, checked and with its history, beside a bare read of the file and a bare COPY of its rows. */
@Tag("benchmark")
@WebIntegrationTest
class LedgerImportBenchmark {

    private static final int WARM = 2;
    private static final int COUNTED = 5;
    private static final int ROWS = 200_000;
    private static final int MEBI = 1024 * 1024;
    private static final String[] EXCHANGE = {
        "Año",
        "Cuenta",
        "Nombre",
        "Gestión",
        "Centro de costo",
        "Inicial",
        "Vigente",
        "Certificado",
        "Obligado",
        "Devengado",
        "Pagado"
    };
    private static final String[] PRINTED = {
        "Cuenta",
        "Denominación",
        "Área de Gestión",
        "Centro de Costo",
        "Presupuesto Inicial",
        "Presupuesto Vigente",
        "Preobligado",
        "Obligado",
        "Devengado",
        "Pagado"
    };

    @Autowired
    private WorkbookImport imports;

    @Autowired
    private ImportRuns runs;

    @Test
    void theImportBesideReadingAndCopying() throws Exception {
        var file = file("Gastos", "", EXCHANGE);
        var printed = file("Balance", "Gastos al 31/10/2026, en pesos", PRINTED);
        var separated = csv();
        var summed = summed();
        var works = new LinkedHashMap<String, Timing.Work>();
        works.put("fastexcel-reader and COPY", () -> bareReadAndCopy(file));
        works.put("import, all checks", () -> importOf(file));
        works.put("through a template", () -> importThrough(printed));
        works.put("the same as CSV", () -> importThrough(separated));
        works.put("the same as CSV, sums printed", () -> importThrough(summed));

        var timings = Timing.inTurn(WARM, COUNTED, LedgerImportBenchmark::forget, works);
        forget();
        importOf(file);
        timings.putAll(Timing.inTurn(0, COUNTED, () -> {}, Map.of("the same file again", () -> importAgain(file))));

        Findings.tell("import of %,d lines of expense", ROWS);
        Findings.beside(timings, "fastexcel-reader and COPY");
    }

    @Test
    void theHeapWhileImporting() throws Exception {
        var file = file("Gastos", "", EXCHANGE);
        var printed = file("Balance", "Gastos al 31/10/2026, en pesos", PRINTED);
        var separated = csv();

        forget();
        var heap = Heap.mostAlive(() -> importOf(file));
        forget();
        var heapOfTemplate = Heap.mostAlive(() -> importThrough(printed));
        forget();
        var heapOfText = Heap.mostAlive(() -> importThrough(separated));

        Findings.tell(
                "import of %,d lines of expense, heap above rest: %d MiB, through a template %d MiB, as CSV %d MiB, -Xmx%dm",
                ROWS,
                heap / MEBI,
                heapOfTemplate / MEBI,
                heapOfText / MEBI,
                Runtime.getRuntime().maxMemory() / MEBI);
    }

    private static void forget() {
        TestDatabase.asOwner("truncate ledger_line, history.ledger_line, accounting_total, accounting_load");
    }

    private void importOf(Path file) {
        assertThat(counts(file)).isEqualTo(new ImportOutcome.Counts(ROWS, 0, 0));
    }

    private void importAgain(Path file) {
        assertThat(counts(file)).isEqualTo(new ImportOutcome.Counts(0, 0, ROWS));
    }

    private ImportOutcome.Counts counts(Path file) {
        var outcome = SystemUser.call(() -> {
            try (var source = ExchangeSource.open(file)) {
                return imports.apply(source, ImportedFile.of("gastos.xlsx", file), ImportProgress.NONE, () -> {});
            }
        });
        assertThat(outcome.problems()).isEmpty();
        return outcome.counts().get(ExchangeSheet.LEDGER);
    }

    private void importThrough(Path file) {
        var outcome = SystemUser.call(
                () -> runs.run(new ImportRuns.Request(file, file.getFileName().toString(), "cl-gastos", null, false)));
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.counts().get(ExchangeSheet.LEDGER)).isEqualTo(new ImportOutcome.Counts(ROWS, 0, 0));
    }

    /** Lines of 200 accounts at 1,000 cost centres; the exchange workbook's have the year before them. */
    private static Path file(String title, String note, String[] headers) throws IOException {
        var file = Files.createTempFile("benchmark", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Rumbo", "1.0")) {
            var sheet = workbook.newWorksheet(title);
            var at = 0;
            if (!note.isEmpty()) {
                sheet.value(at++, 0, note);
            }
            for (var column = 0; column < headers.length; column++) {
                sheet.value(at, column, headers[column]);
            }
            var first = note.isEmpty() ? 1 : 0;
            for (var line = 0; line < ROWS; line++) {
                at++;
                if (first == 1) {
                    sheet.value(at, 0, 2026);
                }
                sheet.value(at, first, "215-22-%02d-%03d".formatted(1 + line / 1_000 % 10, 1 + line / 10_000));
                sheet.value(at, first + 1, "Materiales y servicios " + line % 50);
                sheet.value(at, first + 2, String.valueOf(1 + line % 6));
                sheet.value(at, first + 3, "CC-%04d".formatted(line % 1_000));
                for (var amount = 0; amount < 6; amount++) {
                    sheet.value(at, first + 4 + amount, figure(line, amount));
                }
                if (line % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    /** The printed lines as text, separated by semicolons, amounts in groups. */
    private static Path csv() throws IOException {
        var file = Files.createTempFile("benchmark", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(head());
            for (var line = 0; line < ROWS; line++) {
                out.write(text(line));
            }
        }
        return file;
    }

    /** The same with the sums of its accounts above them, and its total. */
    private static Path summed() throws IOException {
        var file = Files.createTempFile("benchmark", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(head() + sum("215-22", line -> true));
            for (var group = 0; group < 10; group++) {
                var of = group;
                out.write(sum("215-22-%02d".formatted(1 + group), line -> line / 1_000 % 10 == of));
                for (var line = 0; line < ROWS; line++) {
                    if (line / 1_000 % 10 == group) {
                        out.write(text(line));
                    }
                }
            }
            out.write(sum("TOTAL", line -> true));
        }
        return file;
    }

    private static String head() {
        return "Gastos al 31/10/2026, en pesos\n" + String.join(";", PRINTED) + "\n";
    }

    private static String text(int line) {
        return "215-22-%02d-%03d;Materiales y servicios %d;%d;CC-%04d"
                        .formatted(1 + line / 1_000 % 10, 1 + line / 10_000, line % 50, 1 + line % 6, line % 1_000)
                + amounts(amount -> figure(line, amount));
    }

    private static String sum(String account, IntPredicate lines) {
        return account + ";Suma;;"
                + amounts(amount -> IntStream.range(0, ROWS)
                        .filter(lines)
                        .mapToLong(line -> figure(line, amount))
                        .sum());
    }

    private static String amounts(IntToLongFunction figures) {
        return IntStream.range(0, 6)
                .mapToObj(amount ->
                        ";" + "%,d".formatted(figures.applyAsLong(amount)).replaceAll("\\D", "."))
                .collect(Collectors.joining("", "", "\n"));
    }

    private static long figure(int line, int amount) {
        return 9_000_000 - line * 7L % 1_000_003 - amount * 1_000L;
    }

    private static void bareReadAndCopy(Path file) throws Exception {
        var lines = new StringBuilder();
        try (var in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in);
                var rows = workbook.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> {
                for (var column = 0; column < EXCHANGE.length; column++) {
                    lines.append(row.getCellText(column)).append(column == EXCHANGE.length - 1 ? '\n' : '\t');
                }
            });
        }
        try (var connection = TestDatabase.logins().owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute(
                    "create table bare (year integer, account text, name text, area text, cost_centre text,"
                            + " initial numeric, current numeric, certified numeric, committed numeric, accrued numeric, paid numeric)");
            var copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare from stdin with (null '')", new StringReader(lines.toString()));
            assertThat(copied).isEqualTo(ROWS);
        }
    }
}
