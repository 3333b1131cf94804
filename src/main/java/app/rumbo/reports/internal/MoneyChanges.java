package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of revenue and expense was corrected between two issues of a report. */
@Repository
class MoneyChanges {

    private final JdbcClient jdbc;
    private final ReportWording wording;
    private final MoneyWording money;

    MoneyChanges(JdbcClient jdbc, ReportWording wording, MoneyWording money) {
        this.jdbc = jdbc;
        this.wording = wording;
        this.money = money;
    }

    /**
     * Of revenue of the year and of the one it is compared with, up to the period's end.
     *
     * @param others whether of the other sectors too
     */
    List<Cause> ofRevenue(KeptReport before, KeptReport after, boolean others) {
        return jdbc.sql("""
                        select c.*, coalesce(p.display_name, c.by_whom, '') as who
                        from reading.revenue_change(:from, :to) c left join reading.person p on p.username = c.by_whom
                        where (:others or c.sector = 'municipal') and c.year >= :year - 1 and (c.year, c.month) <= (:year, :month)
                        order by c.since, c.year, c.month, c.account, c.figure
                        """)
                .param("from", before.knownAt().atOffset(ZoneOffset.UTC))
                .param("to", after.knownAt().atOffset(ZoneOffset.UTC))
                .param("year", after.cutoff().getYear())
                .param("month", after.cutoff().getMonthValue())
                .param("others", others)
                .query((row, number) -> revenue(row))
                .list();
    }

    private Cause revenue(ResultSet row) throws SQLException {
        var month = Period.of(Frequency.MONTHLY, LocalDate.of(row.getInt("year"), row.getInt("month"), 1));
        return cause(
                row,
                row.getString("account"),
                named(row),
                wording.say(
                        "reports.errata.revenue." + row.getString("figure"),
                        wording.format().period(month)));
    }

    /** The account's name, with its sector where it is not the municipality's own. */
    private String named(ResultSet row) throws SQLException {
        var name = Objects.requireNonNullElse(row.getString("name"), "");
        var sector = row.getString("sector");
        return "municipal".equals(sector)
                ? name
                : name + " (" + wording.say("reports.sector." + sector.toUpperCase(Locale.ROOT)) + ")";
    }

    /** Of expense up to the period's year. */
    List<Cause> ofExpense(KeptReport before, KeptReport after) {
        return jdbc.sql("""
                        select c.*, coalesce(p.display_name, c.by_whom, '') as who
                        from reading.expense_change(:from, :to) c left join reading.person p on p.username = c.by_whom
                        where c.year <= :year order by c.since
                        """)
                .param("from", before.knownAt().atOffset(ZoneOffset.UTC))
                .param("to", after.knownAt().atOffset(ZoneOffset.UTC))
                .param("year", after.cutoff().getYear())
                .query((row, number) -> cause(
                        row,
                        Integer.toString(row.getInt("year")),
                        wording.say("reports.errata.expense"),
                        wording.say("reports.errata.expense.lines", row.getLong("lines"))))
                .list();
    }

    private Cause cause(ResultSet row, String code, String name, String what) throws SQLException {
        return new Cause(
                code,
                name,
                what,
                money.shownOrNone(row.getBigDecimal("was")),
                money.shownOrNone(row.getBigDecimal("is_now")),
                Objects.requireNonNull(row.getObject("since", OffsetDateTime.class))
                        .toInstant(),
                row.getString("who"),
                file(row.getString("file_name")));
    }

    private String file(@Nullable String name) {
        return name == null ? "" : wording.say("reports.errata.file", name);
    }
}
