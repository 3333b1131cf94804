package app.rumbo.imports.internal;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.ImportedFile;
import app.rumbo.imports.RowSource;
import app.rumbo.imports.UnusableFile;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.EntryPeriods;
import app.rumbo.organization.MunicipalitySettings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads, compares and writes in one transaction, which is undone on a dry run and where there is any problem. A real run
 * opens its recording first, so that nobody else changes what it compares with.
 */
@Component
public class ImportPipeline {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Knowledge knowledge;
    private final MunicipalitySettings settings;
    private final RightsOfUser rights;
    private final StoredRows stored;
    private final EntriesKnown entries;
    private final EntryPeriods periods;
    private final StructureWriter writer;

    ImportPipeline(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Knowledge knowledge,
            MunicipalitySettings settings,
            RightsOfUser rights,
            StoredRows stored,
            EntriesKnown entries,
            EntryPeriods periods,
            StructureWriter writer) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.knowledge = knowledge;
        this.settings = settings;
        this.rights = rights;
        this.stored = stored;
        this.entries = entries;
        this.periods = periods;
        this.writer = writer;
    }

    /** Says what would become of the rows; see {@link app.rumbo.imports.WorkbookImport}. */
    public ImportOutcome dryRun(RowSource source, int listedChanges, ImportProgress progress) {
        return run(status -> {
            status.setRollbackOnly();
            return ready(source, listedChanges, progress).compare(jdbc, stored, entries, periods);
        });
    }

    /** Stores the rows; see {@link app.rumbo.imports.WorkbookImport}. */
    public ImportOutcome apply(RowSource source, ImportedFile file, ImportProgress progress, Runnable whenStored) {
        return run(status -> {
            knowledge.record();
            var run = ready(source, 0, progress);
            var outcome = run.compare(jdbc, stored, entries, periods);
            if (outcome.accepted()) {
                progress.reached(null, 0);
                ToldImport.tell(jdbc, file, outcome);
                run.write(jdbc, writer);
                whenStored.run();
            } else {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private ImportRun ready(RowSource source, int listedChanges, ImportProgress progress) {
        return new ImportRun(source, rights.current(), settings.current().country(), listedChanges, progress);
    }

    private ImportOutcome run(TransactionCallback<ImportOutcome> work) {
        try {
            return transaction.execute(work);
        } catch (UnusableFile unusable) {
            return ImportOutcome.unusable(unusable.problem());
        }
    }
}
