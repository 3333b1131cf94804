package app.rumbo.imports;

import java.util.List;
import java.util.Map;

/**
 * What an import did, or on a dry run would do.
 *
 * @param counts rows by what became of them, for each sheet recognised in the file, in the contract's order
 * @param warnings what held nothing up
 * @param problems why nothing was stored; empty where the import was accepted. At most {@value Findings#LISTED} are
 *     listed
 * @param problemCount all problems, listed or not
 * @param changes the first rows that would be created or changed
 */
public record ImportOutcome(
        Map<ExchangeSheet, Counts> counts,
        List<ImportWarning> warnings,
        List<ImportProblem> problems,
        long problemCount,
        List<RowChange> changes) {

    /**
     * Rows of one sheet.
     *
     * @param created rows that were not known
     * @param updated rows that were known and are different
     * @param unchanged rows that are as they were
     */
    public record Counts(int created, int updated, int unchanged) {}

    /** Whether nothing stood in the way. */
    public boolean accepted() {
        return problemCount == 0;
    }

    /** Whether a problem stands in a cell that can be marked. */
    public boolean hasProblemsInCells() {
        return problems.stream().anyMatch(problem -> problem.row() != null);
    }

    /** An outcome of nothing but one problem: the file cannot be used at all. */
    public static ImportOutcome unusable(ImportProblem problem) {
        return new ImportOutcome(Map.of(), List.of(), List.of(problem), 1, List.of());
    }
}
