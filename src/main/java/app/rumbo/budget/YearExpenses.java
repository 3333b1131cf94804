package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.internal.SqlExpense;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells a year's whole expense by account, whatever its goals: what reports on the budget are made from. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class YearExpenses {

    /** From the second part on an account tells what it is for: subtítulo in Chile, genérica in Peru. */
    private static final int FIRST_THAT_TELLS = 2;

    private static final int MOST_LINES = 200;

    private final SqlExpense sql;
    private final Classifiers classifiers;
    private final MunicipalitySettings settings;
    private final Knowledge knowledge;

    YearExpenses(SqlExpense sql, Classifiers classifiers, MunicipalitySettings settings, Knowledge knowledge) {
        this.sql = sql;
        this.classifiers = classifiers;
        this.settings = settings;
        this.knowledge = knowledge;
    }

    /**
     * The years of which anything is known, the latest first.
     *
     * @param knownAt K of method §2; null for now
     */
    public List<Integer> years(@Nullable Instant knownAt) {
        return sql.years(knowledge.resolve(knownAt));
    }

    /** What the lines of each account add up to. */
    public List<AccountBook.Line> accounts(int year, Sector sector, @Nullable Instant knownAt) {
        return sql.accounts(year, sector, knowledge.resolve(knownAt));
    }

    /**
     * All of it, or what is in an account.
     *
     * @param account its code as the country writes it; null for all
     * @throws BudgetRefused.UnknownAccount where nothing stands in it
     */
    public YearExpense of(int year, Sector sector, @Nullable String account, @Nullable Instant knownAt) {
        var known = knowledge.resolve(knownAt);
        var lines = sql.accounts(year, sector, known);
        var classifier = classifiers.on(settings.current().country(), LocalDate.of(year, Month.DECEMBER, 31), known);
        var rows = new AccountBook(lines, code -> classifier.name(code).orElse(null)).rows(FIRST_THAT_TELLS);
        if (account == null) {
            var total = Amounts.total(lines.stream().map(AccountBook.Line::amounts));
            return new YearExpense(
                    year, sector, known, null, List.of(), at(rows, FIRST_THAT_TELLS), total, List.of(), 0);
        }
        var asked = new AccountCode(account);
        var here = rows.stream()
                .filter(row -> row.account().equals(asked))
                .findFirst()
                .orElseThrow(() -> new BudgetRefused.UnknownAccount(account));
        return new YearExpense(
                year,
                sector,
                known,
                here,
                rows.stream()
                        .filter(row ->
                                asked.isWithin(row.account()) && !row.account().equals(asked))
                        .toList(),
                at(rows.stream().filter(row -> row.account().isWithin(asked)).toList(), asked.depth() + 1),
                here.amounts(),
                sql.lines(year, sector, asked, known, MOST_LINES),
                sql.count(year, sector, asked, known));
    }

    private static List<AccountBudget> at(List<AccountBudget> rows, int depth) {
        return rows.stream().filter(row -> row.account().depth() == depth).toList();
    }
}
