package app.rumbo.imports.workbook;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.ImportWarning;
import app.rumbo.imports.Origin;
import app.rumbo.imports.RowSource;
import app.rumbo.imports.SourceRow;
import app.rumbo.imports.Words;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The exchange workbook as a source of rows (contract §1). */
public final class ExchangeSource implements RowSource {

    private final WorkbookFile workbook;
    private final Map<ExchangeSheet, WorkbookFile.SheetPart> parts = new EnumMap<>(ExchangeSheet.class);
    private final Map<ExchangeSheet, SheetHeaders> headers = new EnumMap<>(ExchangeSheet.class);
    private final Findings found = new Findings();

    private ExchangeSource(WorkbookFile workbook) {
        this.workbook = workbook;
        workbook.sheets().forEach(this::recognise);
        if (parts.isEmpty()) {
            found.add(ImportWarning.ofFile("imports.sheet.none"));
        }
        parts.forEach((sheet, part) -> headers.put(sheet, headersOf(sheet, part)));
    }

    /**
     * Opens the workbook in that file, which must stay until the source is closed.
     *
     * @throws app.rumbo.imports.UnusableFile where it is no workbook, or a dangerous one
     */
    public static ExchangeSource open(Path file) {
        return of(WorkbookFile.open(file));
    }

    /** The source over an open workbook, which it closes. */
    static ExchangeSource of(WorkbookFile workbook) {
        try {
            return new ExchangeSource(workbook);
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public Set<ExchangeSheet> sheets() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    @Override
    public Set<Column> columns(ExchangeSheet sheet) {
        return Collections.unmodifiableSet(headers(sheet).places().keySet());
    }

    @Override
    public void inspect(Findings findings) {
        found.tellTo(findings);
        headers.values().forEach(header -> header.findings().tellTo(findings));
    }

    @Override
    public void read(ExchangeSheet sheet, Consumer<SourceRow> rows, Findings findings) {
        var part = parts.get(sheet);
        if (part != null) {
            var reading = new Reading(sheet, headers(sheet), rows, findings);
            workbook.read(part, reading);
            reading.finish();
        }
    }

    @Override
    public void close() {
        workbook.close();
    }

    private SheetHeaders headers(ExchangeSheet sheet) {
        return headers.computeIfAbsent(sheet, SheetHeaders::new);
    }

    private void recognise(WorkbookFile.SheetPart part) {
        for (var sheet : ExchangeSheet.values()) {
            if (Words.plain(sheet.title()).equals(Words.plain(part.name()))) {
                if (parts.putIfAbsent(sheet, part) != null) {
                    found.add(ImportProblem.ofSheet(sheet.title(), "imports.sheet.twice", part.name()));
                }
                if (part.hidden()) {
                    found.add(ImportWarning.ofSheet(sheet.title(), "imports.sheet.hidden"));
                }
                return;
            }
        }
        found.add(ImportWarning.ofSheet(part.name(), "imports.sheet.unknown"));
    }

    private SheetHeaders headersOf(ExchangeSheet sheet, WorkbookFile.SheetPart part) {
        var header = new SheetHeaders(sheet);
        workbook.read(part, row -> {
            header.read(row);
            return false;
        });
        return header;
    }

    /** One pass over one sheet. */
    private static final class Reading implements SheetReader {

        private final ExchangeSheet sheet;
        private final SheetHeaders headers;
        private final Consumer<SourceRow> rows;
        private final Findings findings;
        private final MergedCells merged;
        private final @Nullable Column[] columnAt;
        private int hiddenRows;
        private boolean keysTold;

        Reading(ExchangeSheet sheet, SheetHeaders headers, Consumer<SourceRow> rows, Findings findings) {
            this.sheet = sheet;
            this.headers = headers;
            this.rows = rows;
            this.findings = findings;
            this.merged = new MergedCells(sheet, headers);
            var width = headers.places().values().stream()
                    .mapToInt(place -> place + 1)
                    .max()
                    .orElse(0);
            this.columnAt = new Column[width];
            headers.places().forEach((column, place) -> columnAt[place] = column);
        }

        @Override
        public boolean row(SheetRow row) {
            if (row.number() <= headers.row()) {
                return true;
            }
            var cells = cells(row);
            if (cells == null) {
                return true;
            }
            if (!headers.missingKeys().isEmpty()) {
                tellMissingKeys();
                return false;
            }
            merged.sawRow(row.number());
            hiddenRows += row.hidden() ? 1 : 0;
            rows.accept(new SourceRow(sheet, row.number(), cells));
            return true;
        }

        @Override
        public void merged(CellRange area) {
            merged.add(area, findings);
        }

        @Override
        public void hiddenColumns(int first, int last) {
            headers.places().forEach((column, place) -> {
                if (place >= first && place <= last) {
                    findings.add(ImportWarning.at(
                            new Origin(sheet.title(), headers.row(), column.header()), null, "imports.column.hidden"));
                }
            });
        }

        void finish() {
            if (hiddenRows > 0) {
                findings.add(ImportWarning.ofSheet(sheet.title(), "imports.row.hidden", hiddenRows));
            }
        }

        /** The cells of the known columns, blank ones included; null where all of them are blank. */
        private @Nullable Map<Column, Cell> cells(SheetRow row) {
            EnumMap<Column, Cell> cells = null;
            for (var i = 0; i < row.size(); i++) {
                var at = row.column(i);
                var column = at < columnAt.length ? columnAt[at] : null;
                if (column != null) {
                    cells = cells == null ? new EnumMap<>(Column.class) : cells;
                    cells.put(column, row.cell(i).at(origin(row, column)));
                }
            }
            if (cells != null && cells.size() < headers.places().size()) {
                for (var column : headers.places().keySet()) {
                    if (!cells.containsKey(column)) {
                        cells.put(column, Cell.blank(origin(row, column)));
                    }
                }
            }
            return cells;
        }

        private Origin origin(SheetRow row, Column column) {
            return new Origin(sheet.title(), row.number(), column.header());
        }

        private void tellMissingKeys() {
            if (!keysTold) {
                keysTold = true;
                for (var key : headers.missingKeys()) {
                    findings.add(ImportProblem.at(
                            new Origin(sheet.title(), headers.row(), key.header()),
                            null,
                            "imports.column.key-missing",
                            key.header()));
                }
            }
        }
    }
}
