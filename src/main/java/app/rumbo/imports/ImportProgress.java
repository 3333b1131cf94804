package app.rumbo.imports;

import org.jspecify.annotations.Nullable;

/** Hears how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** Nobody listens. */
    ImportProgress NONE = (sheet, rows) -> {};

    /**
     * So many rows of the sheet were read.
     *
     * @param sheet null once all are read and the difference is being written
     */
    void reached(@Nullable ExchangeSheet sheet, long rows);
}
