package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.shared.Overtaken;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how months stand, as known at K. */
@Component
class SqlRevenueMonths {

    private final JdbcClient jdbc;
    private final SqlRevenues revenues;

    SqlRevenueMonths(JdbcClient jdbc, SqlRevenues revenues) {
        this.jdbc = jdbc;
        this.revenues = revenues;
    }

    List<RevenueMonth> months(Sector sector, Instant known) {
        return jdbc.sql("select * from reading.revenue_month(:k) where sector = :sector order by year, month")
                .param("k", known.atOffset(ZoneOffset.UTC))
                .param("sector", sector.code())
                .query((row, _) -> month(row, sector))
                .list();
    }

    List<Restated> restated(Sector sector, Instant known) {
        return jdbc.sql("""
                        select * from reading.revenue_restated(:k) where sector = :sector
                        order by year desc, month desc, account, source, figure desc
                        """)
                .param("k", known.atOffset(ZoneOffset.UTC))
                .param("sector", sector.code())
                .query(SqlRevenueMonths::restated)
                .list();
    }

    /** Who changed the month last, as whoever comes second is told; nobody where it was never changed. */
    Optional<Overtaken> overtaken(RevenueMonth standing) {
        return jdbc.sql("select name, at from reading.revenue_month_change(:year, :month, :sector)")
                .param("year", standing.month().getYear())
                .param("month", standing.month().getMonthValue())
                .param("sector", standing.sector().code())
                .query((row, _) -> new Overtaken(
                        standing,
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @param closes the months that would be closed, that one last */
    ClosingPreview preview(RevenueMonth standing, Instant known, List<YearMonth> closes) {
        var month = standing.month();
        var sector = standing.sector();
        var ledger = revenues.ledger(sector, known);
        var now = MostDetailed.of(lines(ledger, month));
        var before = MostDetailed.of(lines(ledger, month.minusMonths(1)));
        return new ClosingPreview(
                standing,
                new RevenueSums(now).collected(month).month(),
                accounts(now).size(),
                missing(ledger.book(), before, now),
                closes.stream().filter(month::isAfter).toList());
    }

    private static List<ClosingPreview.Missing> missing(
            RevenueBook book, List<RevenueLine> before, List<RevenueLine> now) {
        var told = accounts(now);
        return new TreeSet<>(accounts(before))
                .stream()
                        .filter(account -> !told.contains(account))
                        .map(account -> {
                            var month = before.getFirst().month();
                            var lines = before.stream()
                                    .filter(line -> line.account().equals(account))
                                    .toList();
                            return new ClosingPreview.Missing(
                                    account.written(),
                                    book.name(account, month).orElse(null),
                                    new RevenueSums(lines).collected(month).month());
                        })
                        .toList();
    }

    private static List<RevenueLine> lines(RevenueLedger ledger, YearMonth month) {
        return ledger.lines().stream()
                .filter(line -> line.month().equals(month))
                .toList();
    }

    private static Set<AccountCode> accounts(List<RevenueLine> lines) {
        var accounts = new HashSet<AccountCode>();
        lines.forEach(line -> accounts.add(line.account()));
        return accounts;
    }

    private static RevenueMonth month(ResultSet row, Sector sector) throws SQLException {
        return new RevenueMonth(
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                sector,
                RevenueMonth.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("lines"),
                moment(row, "loaded_at"),
                row.getString("note"),
                moment(row, "closed_at"),
                row.getString("closed_by"),
                moment(row, "reopened_at"),
                row.getString("reopened_by"),
                row.getString("reason"));
    }

    private static Restated restated(ResultSet row, int number) throws SQLException {
        return new Restated(
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                row.getString("account"),
                row.getString("source"),
                row.getString("name"),
                Restated.Figure.valueOf(row.getString("figure").toUpperCase(Locale.ROOT)),
                figure(row, "closed"),
                figure(row, "now"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }

    private static @Nullable BigDecimal figure(ResultSet row, String name) throws SQLException {
        return row.getBigDecimal(name);
    }

    private static @Nullable Instant moment(ResultSet row, String name) throws SQLException {
        var moment = row.getObject(name, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
