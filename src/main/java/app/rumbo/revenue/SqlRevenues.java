package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.organization.MunicipalitySettings;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads revenue as it was known at K: three statements, however much there is; kept until something is recorded. */
@Component
class SqlRevenues {

    private final JdbcClient jdbc;
    private final MunicipalitySettings settings;
    private final RecentLedgers recent = new RecentLedgers();

    SqlRevenues(JdbcClient jdbc, MunicipalitySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    private record Told(
            YearMonth month,
            String account,
            @Nullable String name,
            String source,
            @Nullable BigDecimal initial,
            @Nullable BigDecimal current,
            @Nullable BigDecimal accrued,
            @Nullable BigDecimal collected,
            Instant since) {}

    private record Classified(
            AccountCode code, String name, @Nullable String source) {}

    RevenueLedger ledger(Sector sector, Instant knownAt) {
        var k = knownAt.atOffset(ZoneOffset.UTC);
        var last = jdbc.sql("select reading.last_recording(:k)")
                .param("k", k)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return recent.get(new RecentLedgers.Key(sector, last), () -> read(sector, k));
    }

    private RevenueLedger read(Sector sector, OffsetDateTime k) {
        var told = told(sector, k);
        var classified = classified(k);
        var names = classified.values().stream()
                .collect(Collectors.toMap(Classified::code, Classified::name, (one, _) -> one));
        var lines = lines(told, classified);
        var loaded = new TreeMap<YearMonth, Instant>();
        told.forEach(line -> loaded.merge(line.month(), line.since(), (a, b) -> a.isAfter(b) ? a : b));
        return new RevenueLedger(lines, new RevenueBook(lines, names), names, sources(k), loaded);
    }

    private static List<RevenueLine> lines(List<Told> told, Map<AccountCode, Classified> classified) {
        Map<String, AccountCode> codes = new HashMap<>();
        Map<AccountCode, String> sources = new HashMap<>();
        var lines = new ArrayList<RevenueLine>(told.size());
        for (var line : told) {
            var code = codes.computeIfAbsent(line.account(), AccountCode::new);
            var source = line.source().isBlank()
                    ? sources.computeIfAbsent(code, account -> source(account, classified))
                    : line.source();
            lines.add(new RevenueLine(
                    line.month(),
                    code,
                    line.name(),
                    source,
                    line.initial(),
                    line.current(),
                    line.accrued(),
                    line.collected()));
        }
        return lines;
    }

    /** That of the account, or of the nearest one above it that has one. */
    private static String source(AccountCode account, Map<AccountCode, Classified> classified) {
        return IntStream.iterate(account.depth(), depth -> depth > 0, depth -> depth - 1)
                .mapToObj(depth -> classified.get(account.upTo(depth)))
                .filter(each -> each != null && each.source() != null)
                .map(Classified::source)
                .findFirst()
                .orElse("");
    }

    private List<Told> told(Sector sector, OffsetDateTime k) {
        return jdbc.sql("""
                        select year, month, account, name, source, initial, current, accrued, collected, known_from
                        from history.revenue_line where known_from <= :k and known_to > :k and sector = :sector
                        """)
                .param("k", k)
                .param("sector", sector.code())
                .query(SqlRevenues::told)
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                YearMonth.of(row.getInt(1), row.getInt(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }

    private Map<AccountCode, Classified> classified(OffsetDateTime k) {
        return jdbc
                .sql("select code, name, source from reading.budget_account(:k) where country = :country"
                        + " order by valid_from desc")
                .param("k", k)
                .param("country", settings.current().country().name())
                .query((row, _) -> new Classified(
                        new AccountCode(row.getString("code")), row.getString("name"), row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toMap(Classified::code, each -> each, (latest, _) -> latest));
    }

    private Map<String, String> sources(OffsetDateTime k) {
        return jdbc
                .sql("select code, name from reading.budget_dimension(:k) where country = :country"
                        + " and kind = 'source' order by valid_from desc")
                .param("k", k)
                .param("country", settings.current().country().name())
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (latest, _) -> latest));
    }
}
