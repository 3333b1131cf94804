package app.rumbo.imports.accounting;

import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template makes of the first rows of an accounting file, while it is still being made.
 *
 * @param rows rows for the exchange workbook, most detailed lines alone
 * @param problems what could not be read; sums are compared over a whole file only
 * @param year of the file, as far as its head says it
 * @param month likewise, 1–12
 * @param thousands whether it counts in thousands
 */
public record AccountingPreview(
        List<SourceRow> rows,
        List<ImportProblem> problems,
        @Nullable Integer year,
        @Nullable Integer month,
        boolean thousands) {}
