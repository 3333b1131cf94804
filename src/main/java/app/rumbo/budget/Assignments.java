package app.rumbo.budget;

import app.rumbo.budget.internal.SqlLedger;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says by hand which goal lines of expense are for. */
@Service
@RolesAllowed(Permissions.EDIT_PLANS)
public class Assignments {

    private final SqlLedger sql;
    private final Knowledge knowledge;

    Assignments(SqlLedger sql, Knowledge knowledge) {
        this.sql = sql;
        this.knowledge = knowledge;
    }

    /** A stretch of the lines, those with most money first. */
    public List<LedgerLine> page(LedgerFilter filter, int offset, int limit) {
        return sql.page(filter, offset, limit);
    }

    /** How many lines there are. */
    public int count(LedgerFilter filter) {
        return sql.part(filter).lines();
    }

    /** What the lines of that year, sector and text add up to, with and without a goal. */
    public LedgerTotals totals(LedgerFilter filter) {
        return sql.totals(filter);
    }

    /** The years that have lines, the latest first. */
    public List<Integer> years() {
        return sql.years();
    }

    /** The goals of the plans in force, plan by plan in their order. */
    public List<GoalChoice> goals() {
        return sql.goals();
    }

    /** Gives lines a goal; no rule changes that. */
    @Transactional
    public Assignment assign(Collection<UUID> lines, GoalChoice goal) {
        knowledge.record();
        return sql.assign(lines, required(goal));
    }

    /** The same with all lines that match. */
    @Transactional
    public Assignment assignAll(LedgerFilter filter, GoalChoice goal) {
        knowledge.record();
        return sql.assign(sql.ids(filter), required(goal));
    }

    /** Undoes an assignment; lines that somebody assigned anew since then stay. */
    @Transactional
    public void undo(Assignment assignment) {
        knowledge.record();
        sql.restore(assignment);
    }

    /** Takes back what was assigned by hand: the rules decide again. */
    @Transactional
    public void release(Collection<UUID> lines) {
        knowledge.record();
        sql.release(lines);
        sql.assignByRules();
    }

    private GoalChoice required(GoalChoice goal) {
        return sql.goals().stream()
                .filter(goal::equals)
                .findFirst()
                .orElseThrow(() -> new BudgetRefused.UnknownGoal(goal.code()));
    }
}
