package app.rumbo.imports.internal;

import static app.rumbo.imports.Column.ACCOUNT;
import static app.rumbo.imports.Column.ACCRUED;
import static app.rumbo.imports.Column.AREA;
import static app.rumbo.imports.Column.CERTIFIED;
import static app.rumbo.imports.Column.COLLECTED;
import static app.rumbo.imports.Column.COMMITTED;
import static app.rumbo.imports.Column.COST_CENTRE;
import static app.rumbo.imports.Column.CURRENT;
import static app.rumbo.imports.Column.GOAL;
import static app.rumbo.imports.Column.INITIAL;
import static app.rumbo.imports.Column.MONTH;
import static app.rumbo.imports.Column.NAME;
import static app.rumbo.imports.Column.PAID;
import static app.rumbo.imports.Column.PLAN;
import static app.rumbo.imports.Column.SECTOR;
import static app.rumbo.imports.Column.SOURCE;
import static app.rumbo.imports.Column.UNIT;
import static app.rumbo.imports.Column.YEAR;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import java.math.BigDecimal;
import java.util.Objects;

/** Checks rows of budget, revenue and expense, and puts those that may stand into the staging table. */
final class MoneyRows {

    /** The sector of a row that names none: the municipality itself. */
    static final String OWN_SECTOR = "municipal";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Structure structure;
    private final References references;
    private final Rights rights;
    private final Findings findings;
    private final CopyRows copy;

    MoneyRows(Structure structure, References references, Rights rights, Findings findings, CopyRows copy) {
        this.structure = structure;
        this.references = references;
        this.rights = rights;
        this.findings = findings;
        this.copy = copy;
    }

    /** What a goal may cost and did, by year and account. */
    void budget(ReadRow row) {
        var goal = references.node(row, ExchangeSheet.GOALS, GOAL, "imports.reference.goal");
        var yearFits = within(row, YEAR, FIRST_YEAR, LAST_YEAR);
        if (goal == null || !yearFits || !row.hasKey() || row.anyUnreadable()) {
            return;
        }
        var plan = Objects.requireNonNull(structure.byCode(ExchangeSheet.PLANS, row.text(PLAN)));
        warnOfPaidAboveAccrued(row);
        copy.row(
                row.number(),
                row.place(INITIAL),
                rights.editPlans(),
                goal.id(),
                row.value(YEAR),
                row.value(ACCOUNT),
                plan.id(),
                row.value(INITIAL),
                row.value(CURRENT),
                row.value(COMMITTED),
                row.value(ACCRUED),
                row.value(PAID));
    }

    /** What came in, by month and account. A negative month is a refund: it is kept, and said. */
    void revenue(ReadRow row) {
        var yearFits = within(row, YEAR, FIRST_YEAR, LAST_YEAR);
        var monthFits = within(row, MONTH, 1, 12);
        if (!yearFits || !monthFits || !row.hasKey() || row.anyUnreadable()) {
            return;
        }
        if (row.value(COLLECTED) instanceof BigDecimal collected && collected.signum() < 0) {
            findings.warning(row.cell(COLLECTED), "imports.rule.negative-collection");
        }
        copy.row(
                row.number(),
                row.place(ACCOUNT),
                rights.editPlans(),
                row.value(YEAR),
                row.value(MONTH),
                row.value(ACCOUNT),
                sector(row),
                orBlank(row, SOURCE),
                row.value(NAME),
                row.value(INITIAL),
                row.value(CURRENT),
                row.value(ACCRUED),
                row.value(COLLECTED));
    }

    /** What accounting tells of expense. A goal that the row names is a person's word; without one the line waits. */
    void ledger(ReadRow row) {
        var goal = references.node(row, ExchangeSheet.GOALS, GOAL, "imports.reference.goal");
        var unit = references.unit(row);
        var yearFits = within(row, YEAR, FIRST_YEAR, LAST_YEAR);
        var wholeGoal = saysWholeGoal(row);
        var goalFits = goal != null || row.value(GOAL) == null;
        var unitFits = unit != null || row.value(UNIT) == null;
        if (!yearFits || !wholeGoal || !goalFits || !unitFits || !row.hasKey() || row.anyUnreadable()) {
            return;
        }
        warnOfPaidAboveAccrued(row);
        var plan = goal == null ? null : structure.byCode(ExchangeSheet.PLANS, row.text(PLAN));
        copy.row(
                row.number(),
                row.place(ACCOUNT),
                rights.editPlans(),
                row.value(YEAR),
                row.value(ACCOUNT),
                sector(row),
                orBlank(row, AREA),
                orBlank(row, SOURCE),
                orBlank(row, COST_CENTRE),
                row.value(NAME),
                unit == null ? null : unit.id(),
                plan == null ? null : plan.id(),
                goal == null ? null : goal.id(),
                goal == null ? null : "hand",
                row.value(INITIAL),
                row.value(CURRENT),
                row.value(CERTIFIED),
                row.value(COMMITTED),
                row.value(ACCRUED),
                row.value(PAID));
    }

    private boolean saysWholeGoal(ReadRow row) {
        if ((row.value(PLAN) == null) == (row.value(GOAL) == null)
                || row.isUnreadable(PLAN)
                || row.isUnreadable(GOAL)) {
            return true;
        }
        var missing = row.value(PLAN) == null ? PLAN : GOAL;
        findings.problem(row.cell(missing), "imports.rule.goal-with-plan");
        return false;
    }

    private void warnOfPaidAboveAccrued(ReadRow row) {
        if (row.value(PAID) instanceof BigDecimal paid
                && paid.compareTo(Objects.requireNonNullElse((BigDecimal) row.value(ACCRUED), paid)) > 0) {
            findings.warning(row.cell(PAID), "imports.rule.paid-above-accrued");
        }
    }

    private static String sector(ReadRow row) {
        return Objects.requireNonNullElse(row.text(SECTOR), OWN_SECTOR);
    }

    private static String orBlank(ReadRow row, Column column) {
        return Objects.requireNonNullElse(row.text(column), "");
    }

    private boolean within(ReadRow row, Column column, int least, int most) {
        if (row.value(column) instanceof Integer number && (number < least || number > most)) {
            findings.problem(
                    row.cell(column), "imports.cell.integer-within", String.valueOf(least), String.valueOf(most));
            return false;
        }
        return true;
    }
}
