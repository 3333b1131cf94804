package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Classifier;
import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Dimension;
import app.rumbo.accounts.Sector;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Recent;
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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads revenue as it was known at K: a handful of statements, however much there is; kept until some of it changes. */
@Component
class SqlRevenues {

    /** Some megabyte each. */
    private static final int LEDGERS = 6;

    private static final int BOARDS = 24;

    private final JdbcClient jdbc;
    private final Classifiers classifiers;
    private final MunicipalitySettings settings;
    private final Recent<Key, RevenueLedger> recent = new Recent<>(LEDGERS);

    SqlRevenues(JdbcClient jdbc, Classifiers classifiers, MunicipalitySettings settings) {
        this.jdbc = jdbc;
        this.classifiers = classifiers;
        this.settings = settings;
    }

    /** @param lastChange the last moment up to K at which any of it changed */
    private record Key(Sector sector, Instant lastChange) {}

    private record Told(
            YearMonth month,
            String account,
            @Nullable String name,
            String source,
            @Nullable BigDecimal initial,
            @Nullable BigDecimal current,
            @Nullable BigDecimal accrued,
            @Nullable BigDecimal collected) {}

    RevenueLedger ledger(Sector sector, Instant knownAt) {
        var k = knownAt.atOffset(ZoneOffset.UTC);
        var last = jdbc.sql("select reading.last_revenue_change(:k)")
                .param("k", k)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return recent.get(new Key(sector, last), () -> read(sector, k));
    }

    private RevenueLedger read(Sector sector, OffsetDateTime k) {
        var told = told(sector, k);
        var loaded = loaded(sector, k);
        var day = loaded.isEmpty() ? k.toLocalDate() : loaded.lastKey().atEndOfMonth();
        var country = settings.current().country();
        var classifier = classifiers.on(country, day, k.toInstant());
        var names = classifier.accounts().stream()
                .collect(Collectors.toMap(Classifier.Account::code, Classifier.Account::name));
        var sources = classifiers.dimensions(country, Dimension.Kind.SOURCE, day, k.toInstant()).stream()
                .collect(Collectors.toMap(Dimension::code, Dimension::name));
        var lines = lines(told, classifier);
        return new RevenueLedger(lines, new RevenueBook(lines, names), names, sources, loaded, new Recent<>(BOARDS));
    }

    private static List<RevenueLine> lines(List<Told> told, Classifier classifier) {
        Map<String, AccountCode> codes = new HashMap<>();
        Map<AccountCode, String> sources = new HashMap<>();
        var lines = new ArrayList<RevenueLine>(told.size());
        for (var line : told) {
            var code = codes.computeIfAbsent(line.account(), AccountCode::new);
            var source = line.source().isBlank()
                    ? sources.computeIfAbsent(
                            code, account -> classifier.source(account).orElse(""))
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

    private List<Told> told(Sector sector, OffsetDateTime k) {
        return jdbc.sql("""
                        select year, month, account, name, source, initial, current, accrued, collected
                        from reading.revenue_line(:k) where sector = :sector
                        """)
                .param("k", k)
                .param("sector", sector.code())
                .query(SqlRevenues::told)
                .list();
    }

    /** When the lines of each month were last changed. */
    private NavigableMap<YearMonth, Instant> loaded(Sector sector, OffsetDateTime k) {
        var loaded = new TreeMap<YearMonth, Instant>();
        jdbc.sql("""
                        select year, month, max(known_from) as since from history.revenue_line
                        where known_from <= :k and known_to > :k and sector = :sector group by year, month
                        """).param("k", k).param("sector", sector.code()).query(row -> {
            loaded.put(
                    YearMonth.of(row.getInt("year"), row.getInt("month")),
                    row.getObject("since", OffsetDateTime.class).toInstant());
        });
        return loaded;
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
                row.getBigDecimal(9));
    }
}
