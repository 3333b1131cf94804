package app.rumbo.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file that holds entries of a classifier. Of a column that the file has not got the text is null, which leaves
 * what is kept; an empty one is nothing, or the default.
 *
 * @param row as the spreadsheet counts; 0 where it is no file's
 * @param number whether the code's cell is a number, which has lost zeros
 * @param above the account above, where the file says it: it has to be the one that the code says
 */
public record ClassifierRow(
        int row,
        String code,
        boolean number,
        @Nullable String above,
        @Nullable String name,
        @Nullable String source,
        @Nullable String validFrom,
        @Nullable String validTo) {}
