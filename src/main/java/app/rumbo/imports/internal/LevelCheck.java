package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import java.util.HashSet;
import java.util.List;

/** Warns of a plan whose goals stand deeper than it has names for levels; once a plan, at the first such goal. */
final class LevelCheck {

    private final Structure structure;
    private final Findings findings;

    LevelCheck(Structure structure, Findings findings) {
        this.structure = structure;
        this.findings = findings;
    }

    void check() {
        var told = new HashSet<Node>();
        for (var goal : structure.all(ExchangeSheet.GOALS)) {
            var row = goal.row();
            var plan = structure.byCode(ExchangeSheet.PLANS, goal.text(Column.PLAN));
            if (row == null || plan == null || !(plan.value(Column.LEVELS) instanceof List<?> levels)) {
                continue;
            }
            if (!levels.isEmpty() && depth(goal) > levels.size() && told.add(plan)) {
                findings.warning(
                        row.cell(Column.CODE),
                        "imports.rule.deeper-than-levels",
                        String.valueOf(plan.text(Column.CODE)),
                        String.valueOf(levels.size()));
            }
        }
    }

    private int depth(Node goal) {
        var seen = new HashSet<Node>();
        for (var at = goal; at != null && seen.add(at); at = structure.above(at)) {}
        return seen.size();
    }
}
