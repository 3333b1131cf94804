package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.Amounts;
import app.rumbo.budget.BesideProgress;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a year's lines of investment: Chile's subtítulo 31, Peru's genérica 2.6. */
@Repository
class Projects {

    private final JdbcClient jdbc;
    private final MunicipalitySettings settings;

    Projects(JdbcClient jdbc, MunicipalitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Those with most money first, each with its goal's progress in those plans. */
    List<Project> of(int year, Instant knownAt, List<PlanMoney> plans) {
        return jdbc.sql("""
                        select l.sector, l.account, l.cost_centre, coalesce(l.name, g.name) as name,
                            p.code as plan, g.code as goal, sum(l.initial) as initial, sum(l.current) as current,
                            sum(l.committed) as committed, sum(l.accrued) as accrued, sum(l.paid) as paid
                        from reading.ledger_line(:k) l
                        left join reading.goal(:k) g on g.id = l.goal_id
                        left join reading.plan(:k) p on p.id = l.plan_id
                        where l.year = :year
                            and starts_with(reading.account_key(l.account) || '.', reading.account_key(:below) || '.')
                        group by l.sector, l.account, l.cost_centre, coalesce(l.name, g.name), p.code, g.code
                        order by sum(l.current) desc nulls last, l.account, l.cost_centre, coalesce(l.name, g.name)
                        """)
                .param("k", knownAt.atOffset(ZoneOffset.UTC))
                .param("year", year)
                .param("below", settings.current().country() == Country.CL ? "215-31" : "2.6")
                .query((row, _) -> project(row, plans))
                .list();
    }

    private static Project project(ResultSet row, List<PlanMoney> plans) throws SQLException {
        return new Project(
                sector(row.getString("sector")),
                new AccountCode(Objects.requireNonNull(row.getString("account"))),
                Objects.requireNonNull(row.getString("cost_centre")),
                row.getString("name"),
                row.getString("plan"),
                row.getString("goal"),
                new Amounts(
                        row.getBigDecimal("initial"),
                        row.getBigDecimal("current"),
                        row.getBigDecimal("committed"),
                        row.getBigDecimal("accrued"),
                        row.getBigDecimal("paid")),
                progress(plans, row.getString("plan"), row.getString("goal")));
    }

    private static Sector sector(@Nullable String code) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable BigDecimal progress(List<PlanMoney> plans, @Nullable String plan, @Nullable String goal) {
        return plan == null || goal == null
                ? null
                : plans.stream()
                        .map(PlanMoney::sheet)
                        .filter(sheet -> sheet.card().plan().code().equals(plan))
                        .flatMap(sheet -> sheet.goal(goal).stream())
                        .findFirst()
                        .map(BesideProgress::progress)
                        .orElse(null);
    }
}
