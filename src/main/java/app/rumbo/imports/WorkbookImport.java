package app.rumbo.imports;

import app.rumbo.imports.internal.ImportPipeline;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;

/**
 * Brings rows in: all of them or none (contract §1). Whether they come from the exchange workbook or from a sheet of the
 * municipality's own makes no difference here.
 */
@Service
public class WorkbookImport {

    private final ImportPipeline pipeline;

    WorkbookImport(ImportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Says what an import of these rows would do, and stores nothing.
     *
     * @param listedChanges how many changed rows of each sheet are described
     */
    @RolesAllowed(Permissions.IMPORT)
    public ImportOutcome dryRun(RowSource source, int listedChanges, ImportProgress progress) {
        return pipeline.dryRun(source, listedChanges, progress);
    }

    /**
     * Stores the rows, all of them in one transaction; with one problem, none. The trail tells of the file, once.
     *
     * @param file from which the rows come
     * @param whenStored runs in the same transaction once the rows are stored
     */
    @RolesAllowed(Permissions.IMPORT)
    public ImportOutcome apply(RowSource source, ImportedFile file, ImportProgress progress, Runnable whenStored) {
        return pipeline.apply(source, file, progress, whenStored);
    }
}
