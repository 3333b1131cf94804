package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import org.jspecify.annotations.Nullable;

/** What rows name by code, found or told to be unknown. */
final class References {

    private final Structure structure;
    private final Findings findings;

    References(Structure structure, Findings findings) {
        this.structure = structure;
        this.findings = findings;
    }

    /** What the row names of its plan; null where it names nothing, or nothing that there is, which is told. */
    @Nullable
    Node node(ReadRow row, ExchangeSheet sheet, Column column, String unknownKey) {
        var plan = row.text(Column.PLAN);
        var code = row.text(column);
        if (plan == null || code == null) {
            return null;
        }
        if (structure.byCode(ExchangeSheet.PLANS, plan) == null) {
            findings.problem(row.cell(Column.PLAN), "imports.reference.plan", plan);
            return null;
        }
        var node = structure.find(sheet, plan, code);
        if (node == null) {
            findings.problem(row.cell(column), unknownKey, code, plan);
        }
        return node;
    }

    /** The unit that the row names; null where it names none, or none that there is, which is told. */
    @Nullable
    Node unit(ReadRow row) {
        var code = row.text(Column.UNIT);
        var unit = structure.byCode(ExchangeSheet.UNITS, code);
        if (code != null && unit == null) {
            findings.problem(row.cell(Column.UNIT), "imports.reference.unit", code);
        }
        return unit;
    }
}
