package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column of an accounting file is for.
 *
 * @param column which amount, or which of the things that tell lines apart; null of all other kinds
 */
public record AccountingUse(Kind kind, @Nullable Column column) {

    /** A column that is not read. */
    public static final AccountingUse IGNORED = new AccountingUse(Kind.IGNORED, null);

    /** What a column can be for. */
    public enum Kind {
        IGNORED,
        /** The account's code. */
        ACCOUNT,
        /** What else tells the line apart, or names it: sector, management area, source, cost centre, unit, goal. */
        PLACE,
        AMOUNT,
        /** The year, where the table itself says it. */
        YEAR,
        /** The month, likewise. */
        MONTH
    }

    static AccountingUse of(Kind kind) {
        return new AccountingUse(kind, null);
    }

    static AccountingUse amount(Column column) {
        return new AccountingUse(Kind.AMOUNT, column);
    }

    static AccountingUse place(Column column) {
        return new AccountingUse(Kind.PLACE, column);
    }

    /** All that a column of such a file can be for, in the order in which people look for it. */
    public static List<AccountingUse> of(Content content) {
        var uses = new ArrayList<AccountingUse>();
        uses.add(IGNORED);
        uses.add(of(Kind.ACCOUNT));
        AccountingYaml.places().values().stream()
                .filter(content.sheet().columns()::contains)
                .forEach(column -> uses.add(place(column)));
        content.amounts().forEach(column -> uses.add(amount(column)));
        uses.add(of(Kind.YEAR));
        uses.add(of(Kind.MONTH));
        return uses;
    }
}
