package app.rumbo.imports.accounting;

import app.rumbo.accounts.AccountCode;
import app.rumbo.imports.Column;
import app.rumbo.imports.templates.SheetLine;
import java.util.Map;

/**
 * A row of an accounting file that tells amounts of an account.
 *
 * @param line as it stands in the file
 * @param written the account as the file writes it
 * @param account which it is
 * @param places what else tells it apart, and its name; blank where nothing is said
 */
record AccountLine(SheetLine line, String written, AccountCode account, Map<Column, String> places) {

    /** What is said in that place; blank where nothing is. */
    String place(Column column) {
        return places.getOrDefault(column, "");
    }
}
