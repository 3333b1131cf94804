package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import java.util.Locale;

/** Amounts as the database calls them. */
final class AmountColumns {

    private AmountColumns() {}

    /** The name of its column. */
    static String name(Column amount) {
        return amount.name().toLowerCase(Locale.ROOT);
    }

    /** The amount of that column. */
    static Column of(String name) {
        return Column.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
