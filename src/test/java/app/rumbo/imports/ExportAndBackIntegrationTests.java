package app.rumbo.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.fixtures.PlanGenerator;
import app.rumbo.fixtures.PlanLife;
import app.rumbo.fixtures.PlanStore;
import app.rumbo.imports.workbook.ExchangeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The contract's law on generated plans: what is exported and comes back untouched changes nothing. */
@IntegrationTest
class ExportAndBackIntegrationTests {

    private static final int PLANS = Integer.getInteger("rumbo.generated-plans", 60) / 3;

    @Autowired
    private WorkbookExport export;

    @Autowired
    private WorkbookImport imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @TempDir
    private Path folder;

    @Test
    void anUntouchedWorkbookChangesNothing() {
        var seed = Long.getLong("rumbo.seed", 20261121);
        var measurements = 0;
        for (var i = 0; i < PLANS; i++) {
            var code = "BACK-" + UUID.randomUUID();
            PlanLife.of(new PlanStore(jdbc, transactions), new PlanGenerator(seed + i, code), 5);

            var outcome = SystemUser.call(() -> backAgain(code));

            assertThat(outcome.problems()).as("seed %d", seed + i).isEmpty();
            assertThat(outcome.counts().get(ExchangeSheet.PLANS).unchanged())
                    .as("seed %d", seed + i)
                    .isOne();
            measurements += outcome.counts().get(ExchangeSheet.MEASUREMENTS).unchanged();
            assertThat(outcome.counts().values())
                    .as("seed %d", seed + i)
                    .allMatch(counts -> counts.created() == 0 && counts.updated() == 0);
        }
        assertThat(measurements).isGreaterThan(PLANS);
    }

    private ImportOutcome backAgain(String code) {
        var file = folder.resolve(code + ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            export.writeFilled(code, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var source = ExchangeSource.open(file)) {
            return imports.dryRun(source, 0, ImportProgress.NONE);
        }
    }
}
