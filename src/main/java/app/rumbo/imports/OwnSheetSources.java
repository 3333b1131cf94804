package app.rumbo.imports;

/** Runs imports of municipalities' own sheets, through reading templates. */
public interface OwnSheetSources {

    /** Whether it is the one that reads through the template of that code. */
    boolean reads(String template);

    /**
     * Opens the request's file through its template and hands it to the import.
     *
     * @throws app.rumbo.shared.DomainException where there is no such template
     * @throws UnusableFile where the file cannot be read through it
     */
    ImportOutcome run(
            ImportRuns.Request request, int describedChanges, ImportProgress progress, WorkbookImport imports);
}
