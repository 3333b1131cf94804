package app.rumbo.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or on a dry run would do.
 *
 * @param counts rows by what became of them, for each sheet recognised in the file, in the contract's order
 * @param warnings what held nothing up
 * @param problems why nothing was stored; empty where the import was accepted. At most {@value Findings#LISTED} are
 *     listed
 * @param problemCount all problems, listed or not
 * @param changes the first rows that would be created or changed
 * @param totals what an accounting file says of its whole beside what its lines sum up to; empty of other files
 */
public record ImportOutcome(
        Map<ExchangeSheet, Counts> counts,
        List<ImportWarning> warnings,
        List<ImportProblem> problems,
        long problemCount,
        List<RowChange> changes,
        List<Total> totals) {

    /** The outcome of a file that has no totals. */
    public ImportOutcome(
            Map<ExchangeSheet, Counts> counts,
            List<ImportWarning> warnings,
            List<ImportProblem> problems,
            long problemCount,
            List<RowChange> changes) {
        this(counts, warnings, problems, problemCount, changes, List.of());
    }

    /**
     * Rows of one sheet.
     *
     * @param created rows that were not known
     * @param updated rows that were known and are different
     * @param unchanged rows that are as they were
     */
    public record Counts(int created, int updated, int unchanged) {}

    /**
     * One amount of the whole file, in pesos or soles.
     *
     * @param file as the file's own total says it; null where it says none
     * @param read as its most detailed lines sum up; null where none tells the amount
     */
    public record Total(
            Column amount,
            @Nullable BigDecimal file,
            @Nullable BigDecimal read) {

        /** By how much the file's total exceeds its lines; null where there is nothing to compare. */
        public @Nullable BigDecimal difference() {
            return file == null ? null : file.subtract(read == null ? BigDecimal.ZERO : read);
        }

        /** Whether the file contradicts itself. */
        public boolean differs() {
            var difference = difference();
            return difference != null && difference.signum() != 0;
        }
    }

    /** The same with the file's totals. */
    public ImportOutcome with(List<Total> ofFile) {
        return new ImportOutcome(counts, warnings, problems, problemCount, changes, List.copyOf(ofFile));
    }

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
