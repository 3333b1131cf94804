package app.rumbo.budget;

import app.rumbo.accounts.AccountKind;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.internal.SqlAmendments;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the acts that changed the budget. That increases are paid for is told and not demanded: accounting demands it. */
@Service
public class Amendments {

    private static final int MOST_OF_NUMBER = 100;
    private static final int MOST_OF_REASON = 2000;
    private static final int MOST_LINES = 1000;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    private final SqlAmendments sql;
    private final Knowledge knowledge;
    private final MunicipalitySettings settings;

    Amendments(SqlAmendments sql, Knowledge knowledge, MunicipalitySettings settings) {
        this.sql = sql;
        this.knowledge = knowledge;
        this.settings = settings;
    }

    /** All of them, the latest first. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<Amendment> all() {
        return sql.all();
    }

    /** One of them. */
    @RolesAllowed(Permissions.READ_PLANS)
    public Amendment required(AmendmentId id) {
        return standing(id);
    }

    /** The years that acts or lines of expense speak of, the latest first. */
    @RolesAllowed(Permissions.READ_PLANS)
    public List<Integer> years() {
        return sql.years();
    }

    /** A year's expense of a sector beside what was decided about it. */
    @RolesAllowed(Permissions.READ_PLANS)
    public AmendmentBook book(int year, Sector sector) {
        var country = settings.current().country();
        var decided = all().stream()
                .flatMap(each -> each.text().lines().stream())
                .filter(line -> line.year() == year && line.sector() == sector)
                .filter(line -> !line.account().isWithin(AccountKind.REVENUE.root(country)))
                .toList();
        return new AmendmentBook(sql.kept(year, sector), decided);
    }

    /** The goals that an act may name. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    public List<GoalChoice> goals() {
        return sql.goals();
    }

    /** Adds one. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public AmendmentId add(Amendment.Text text) {
        knowledge.record();
        check(text);
        var id = AmendmentId.random();
        try {
            sql.add(id, text);
        } catch (DuplicateKeyException taken) {
            throw new BudgetRefused.NumberTaken(text.number());
        }
        return id;
    }

    /**
     * Says what an act says anew, where what stands is what the author saw.
     *
     * @throws app.rumbo.shared.Overtaken where it is not
     */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void change(AmendmentId id, Amendment.Text text, Predicate<Amendment.Text> seen) {
        knowledge.record();
        check(text);
        var standing = standing(id).text();
        if (!seen.test(standing)) {
            throw sql.overtaken(id, standing);
        }
        try {
            sql.change(id, text);
        } catch (DuplicateKeyException taken) {
            throw new BudgetRefused.NumberTaken(text.number());
        }
    }

    /** Takes one away that was entered in error. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void drop(AmendmentId id) {
        knowledge.record();
        standing(id);
        sql.drop(id);
    }

    private Amendment standing(AmendmentId id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(BudgetRefused.UnknownAmendment::new);
    }

    private void check(Amendment.Text text) {
        if (text.number().isEmpty()
                || text.actNumber().isEmpty()
                || text.reason().isEmpty()) {
            throw new BudgetRefused.AmendmentSaysTooLittle();
        }
        if (text.number().length() > MOST_OF_NUMBER
                || text.actNumber().length() > MOST_OF_NUMBER
                || text.reason().length() > MOST_OF_REASON
                || text.lines().size() > MOST_LINES) {
            throw new BudgetRefused.AmendmentSaysTooMuch(MOST_OF_NUMBER, MOST_OF_REASON, MOST_LINES);
        }
        if (text.lines().isEmpty()
                || text.lines().stream().anyMatch(line -> line.amount().signum() == 0)) {
            throw new BudgetRefused.AmendmentChangesNothing();
        }
        var known = known();
        for (var line : text.lines()) {
            if (line.account().parts().isEmpty() || line.year() < 1900 || line.year() > 2199) {
                throw new BudgetRefused.BadAmendmentLine(line.account().written());
            }
            if (isAbsurd(line.amount())) {
                throw new BudgetRefused.BadAmendmentAmount(line.account().written());
            }
            var goal = line.goal();
            if (goal != null && !known.contains(goal)) {
                throw new BudgetRefused.UnknownGoal(goal.code());
            }
        }
    }

    private static boolean isAbsurd(BigDecimal amount) {
        return (long) amount.precision() - amount.scale() > MOST_DIGITS || amount.scale() > MOST_DECIMALS;
    }

    private Set<GoalChoice> known() {
        return sql.everyGoal().stream().collect(Collectors.toUnmodifiableSet());
    }
}
