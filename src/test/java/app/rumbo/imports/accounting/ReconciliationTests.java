package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Classifier;
import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.SourceRow;
import app.rumbo.imports.templates.NumberStyle;
import app.rumbo.imports.templates.OwnSheets;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law of accounting files on generated ones: what is handed on is what the file says, and one changed peso is found. */
class ReconciliationTests {

    private static final int FILES = 200;
    private static final long SEED = Long.getLong("rumbo.seed", 20261121);
    private static final String TEMPLATE = """
            codigo: prueba
            contenido: ingresos
            cuenta: Cuenta
            cifras: {Vigente: Vigente, Percibido: Percibido}
            total: Total
            """;

    @TempDir
    private Path folder;

    /** A generated file: its lines as printed, and the sums that they should come to. */
    private record Made(
            List<Object[]> lines,
            BigDecimal current,
            BigDecimal collected,
            int leaves,
            boolean thousands,
            NumberStyle style) {}

    @Test
    void whateverTheOrderScaleAndWayOfWritingTheLinesAreTheFilesTotal() throws Exception {
        for (var seed = SEED; seed < SEED + FILES; seed++) {
            var made = made(new Random(seed));

            var rows = new ArrayList<SourceRow>();
            var problems = read(made, rows);

            assertThat(problems).as("seed %d", seed).isEmpty();
            assertThat(rows).as("seed %d", seed).hasSize(made.leaves());
            var zeros = made.thousands() ? 3 : 0;
            assertThat(sum(rows, Column.CURRENT))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(made.current().movePointRight(zeros));
            assertThat(sum(rows, Column.COLLECTED))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(made.collected().movePointRight(zeros));
        }
    }

    @Test
    void oneChangedPesoIsAlwaysFound() throws Exception {
        for (var seed = SEED; seed < SEED + FILES; seed++) {
            var random = new Random(seed);
            var made = made(random);
            var line = made.lines().get(random.nextInt(made.lines().size()));
            var at = 1 + random.nextInt(2);
            line[at] = ((BigDecimal) line[at]).add(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());

            assertThat(read(made, new ArrayList<>()))
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .allMatch(problem -> problem.key().startsWith("imports.accounting.")
                            && problem.row() != null
                            && List.of("Vigente", "Percibido").contains(problem.column()));
        }
    }

    private static BigDecimal sum(List<SourceRow> rows, Column column) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.cell(column)))
                .map(Cell::number)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A tree of accounts with random leaves, its sums, a total, in any order. */
    private static Made made(Random random) {
        var lines = new ArrayList<Object[]>();
        var current = BigDecimal.ZERO;
        var collected = BigDecimal.ZERO;
        var leaves = 0;
        for (var top = 3; top < 4 + random.nextInt(6); top++) {
            var topSums = new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO};
            for (var item = 1; item < 2 + random.nextInt(4); item++) {
                var sums = new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO};
                for (var leaf = 1; leaf < 2 + random.nextInt(5); leaf++) {
                    var amounts = new BigDecimal[] {amount(random), amount(random)};
                    lines.add(new Object[] {"115-%02d-%02d-%03d".formatted(top, item, leaf), amounts[0], amounts[1]});
                    add(sums, amounts);
                    leaves++;
                }
                if (random.nextBoolean()) {
                    lines.add(new Object[] {"115-%02d-%02d".formatted(top, item), sums[0], sums[1]});
                }
                add(topSums, sums);
            }
            lines.add(new Object[] {"115-%02d".formatted(top), topSums[0], topSums[1]});
            current = current.add(topSums[0]);
            collected = collected.add(topSums[1]);
        }
        Collections.shuffle(lines, random);
        lines.add(new Object[] {"TOTAL", current, collected});
        var style = NumberStyle.values()[random.nextInt(2)];
        return new Made(lines, current, collected, leaves, random.nextBoolean(), style);
    }

    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(random.nextLong(-1_000_000, 900_000_000_000L));
    }

    private static void add(BigDecimal[] sums, BigDecimal[] amounts) {
        sums[0] = sums[0].add(amounts[0]);
        sums[1] = sums[1].add(amounts[1]);
    }

    private List<ImportProblem> read(Made made, List<SourceRow> rows) throws IOException {
        var printed = new Printed(made.style(), "Enero de 2041", made.thousands() ? "Cifras en M$" : "Cifras en pesos")
                .text("Cuenta", "Nombre", "Vigente", "Percibido");
        made.lines().forEach(line -> printed.line(line[0].toString(), "", line[1], line[2]));
        var file = Files.write(Files.createTempFile(folder, "balance", ".csv"), printed.bytes());
        try (var source = new AccountingSource(
                AccountingYaml.read(TEMPLATE),
                around(),
                OwnSheets.open(file, "balance.csv", null).orElseThrow(),
                null,
                null)) {
            source.compareWith(new StoredBefore(Objects.requireNonNull(source.scope()), Map.of(), Map.of()));
            var findings = new Findings();
            source.inspect(findings);
            source.read(Content.REVENUE.sheet(), rows::add, findings);
            return findings.problems();
        }
    }

    private static Surroundings around() {
        var account = new Classifier.Account(new AccountCode("115"), "Ingresos", null, LocalDate.EPOCH, null);
        return new Surroundings(
                Country.CL,
                new Classifier(Country.CL, List.of(account), LocalDate.of(2041, 1, 31)),
                new Names(List.of()),
                new Names(List.of()),
                new SpanishFormat(Country.CL));
    }
}
