package app.rumbo.budget;

import app.rumbo.budget.AssignmentRule.Conditions;
import app.rumbo.budget.AssignmentRule.Preview;
import app.rumbo.budget.internal.SqlLedger;
import app.rumbo.budget.internal.SqlRules;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the rules that give lines of expense their goals. They hold at once for every line that nobody assigned by hand, and
 * again whenever lines come in.
 */
@Service
@RolesAllowed(Permissions.EDIT_PLANS)
public class AssignmentRules {

    private final SqlRules rules;
    private final SqlLedger ledger;
    private final Knowledge knowledge;

    AssignmentRules(SqlRules rules, SqlLedger ledger, Knowledge knowledge) {
        this.rules = rules;
        this.ledger = ledger;
        this.knowledge = knowledge;
    }

    /**
     * A new rule.
     *
     * @param lines how many have another goal by it
     */
    public record Added(RuleId rule, int lines) {}

    /** All rules in their order. */
    public List<AssignmentRule> all() {
        return rules.all();
    }

    /** One of them. */
    public AssignmentRule required(RuleId id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(BudgetRefused.UnknownRule::new);
    }

    /** What a rule of those conditions would touch. */
    public Preview preview(Conditions conditions) {
        return conditions.isEmpty()
                ? new Preview(new LedgerTotals.Part(0, Amounts.NONE), new LedgerTotals.Part(0, Amounts.NONE))
                : rules.preview(conditions);
    }

    /**
     * Adds a rule after the others.
     *
     * @return it, and how many lines have another goal now
     */
    @Transactional
    public Added add(Conditions conditions, GoalChoice goal) {
        knowledge.record();
        check(conditions);
        var id = RuleId.random();
        rules.add(id, conditions, goal);
        return new Added(id, ledger.assignByRules());
    }

    /** Gives a rule other conditions or another goal. */
    @Transactional
    public int change(RuleId id, Conditions conditions, GoalChoice goal) {
        knowledge.record();
        check(conditions);
        if (!rules.change(id, conditions, goal)) {
            throw new BudgetRefused.UnknownRule();
        }
        return ledger.assignByRules();
    }

    /** Lets a rule decide before the one above it. */
    @Transactional
    public int raise(RuleId id) {
        knowledge.record();
        rules.raise(id);
        return ledger.assignByRules();
    }

    /** Takes a rule away; its lines go to the next that fits, or wait. */
    @Transactional
    public int drop(RuleId id) {
        knowledge.record();
        if (!rules.drop(id)) {
            throw new BudgetRefused.UnknownRule();
        }
        return ledger.assignByRules();
    }

    private static void check(Conditions conditions) {
        if (conditions.isEmpty()) {
            throw new BudgetRefused.RuleFitsAll();
        }
    }
}
