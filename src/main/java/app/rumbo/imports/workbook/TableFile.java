package app.rumbo.imports.workbook;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with sheets, whatever its form: a workbook, an old one, XML or an HTML table that somebody called {@code .xls}.
 * It is read as a stream and any number of times.
 */
public interface TableFile extends Closeable {

    /** Names of its sheets, in order. */
    List<String> sheets();

    /**
     * Streams a sheet through the reader.
     *
     * @param sheet its place in {@link #sheets()}
     */
    void read(int sheet, SheetReader reader);

    @Override
    void close();

    /**
     * Opens the file as what its first bytes say that it is.
     *
     * @throws app.rumbo.imports.UnusableFile where it is none of those, or a dangerous or broken one
     */
    static TableFile open(Path file) {
        return switch (FileKind.of(file)) {
            case OLD_WORKBOOK -> new OldWorkbook(file, Limits.DEFAULT);
            case XML -> new XmlWorkbook(file, Limits.DEFAULT);
            case HTML -> new HtmlTables(file, Limits.DEFAULT);
            case OTHER -> {
                var workbook = WorkbookFile.open(file);
                yield new TableFile() {
                    @Override
                    public List<String> sheets() {
                        return workbook.sheets().stream()
                                .map(WorkbookFile.SheetPart::name)
                                .toList();
                    }

                    @Override
                    public void read(int sheet, SheetReader reader) {
                        workbook.read(workbook.sheets().get(sheet), reader);
                    }

                    @Override
                    public void close() {
                        workbook.close();
                    }
                };
            }
        };
    }
}
