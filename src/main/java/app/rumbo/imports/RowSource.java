package app.rumbo.imports;

import java.io.Closeable;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file that yields rows for the sheets of the exchange workbook. Each sheet can be read any number of times and is
 * streamed each time: a source never holds the rows of a {@linkplain ExchangeSheet#streamed() streamed} sheet.
 */
public interface RowSource extends Closeable {

    /** The sheets for which the file has something to say, empty ones included. */
    Set<ExchangeSheet> sheets();

    /** The columns that the file has for that sheet. */
    Set<Column> columns(ExchangeSheet sheet);

    /**
     * Hands over the rows of a sheet in the order of the file, empty ones left out.
     *
     * @param findings takes what is wrong with the file itself: an unknown column, a merged cell. It is told again each
     *     time the sheet is read
     * @throws UnusableFile where the file turns out to be broken or to expand without end
     */
    void read(ExchangeSheet sheet, Consumer<SourceRow> rows, Findings findings);

    /** Tells what is wrong with the file as a whole: unknown sheets, headers twice. */
    void inspect(Findings findings);

    /** Frees what it holds on disk. */
    @Override
    void close();
}
