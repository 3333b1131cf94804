package app.rumbo.budget.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.ExpenseLine;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads a year's expense as it was known. */
@Component
public class SqlExpense {

    private static final String IN_ACCOUNT = """
             from reading.ledger_line(:k) l
            where l.year = :year and l.sector = :sector and reading.account_key(l.account) = reading.account_key(:account)
            """;

    private final JdbcClient jdbc;

    SqlExpense(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years that have lines, the latest first. */
    public List<Integer> years(Instant known) {
        return List.copyOf(jdbc.sql("select distinct year from reading.ledger_line(:k) order by year desc")
                .param("k", known.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .list());
    }

    /** What the lines of each account add up to. */
    public List<AccountBook.Line> accounts(int year, Sector sector, Instant known) {
        return asked("""
                        select account, max(name) as name, sum(initial) as initial, sum(current) as current,
                            sum(committed) as committed, sum(accrued) as accrued, sum(paid) as paid
                        from reading.ledger_line(:k) where year = :year and sector = :sector
                        group by account order by account
                        """, year, sector, known)
                .query((row, _) -> new AccountBook.Line(
                        new AccountCode(SqlBudget.text(row, "account")), row.getString("name"), SqlBudget.amounts(row)))
                .list();
    }

    /** The lines that stand in an account itself, the most money first. */
    public List<ExpenseLine> lines(int year, Sector sector, AccountCode account, Instant known, int most) {
        return asked(
                        """
                        select l.name, l.cost_centre, l.initial, l.current, l.committed, l.accrued, l.paid,
                            (select g.code from reading.goal(:k) g where g.id = l.goal_id) as goal
                        """
                                + IN_ACCOUNT
                                + " order by l.current desc nulls last, l.cost_centre, l.name, l.id limit :most",
                        year,
                        sector,
                        known)
                .param("account", account.written())
                .param("most", most)
                .query((row, _) -> new ExpenseLine(
                        row.getString("name"),
                        SqlBudget.text(row, "cost_centre"),
                        row.getString("goal"),
                        SqlBudget.amounts(row)))
                .list();
    }

    /** How many stand in it. */
    public int count(int year, Sector sector, AccountCode account, Instant known) {
        return asked("select count(*)" + IN_ACCOUNT, year, sector, known)
                .param("account", account.written())
                .query(Integer.class)
                .single();
    }

    private StatementSpec asked(String sql, int year, Sector sector, Instant known) {
        return jdbc.sql(sql)
                .param("k", known.atOffset(ZoneOffset.UTC))
                .param("year", year)
                .param("sector", sector.code());
    }
}
