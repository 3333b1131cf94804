package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Classifier;
import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Dimension;
import app.rumbo.accounts.Sector;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.revenue.SqlRevenueLines.LastChange;
import app.rumbo.revenue.SqlRevenueLines.Told;
import app.rumbo.shared.Country;
import app.rumbo.shared.Recent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads revenue as it was known at K: a handful of statements, however much there is; kept until some of it changes, and then
 * only what changed is read.
 */
@Component
class SqlRevenues {

    /** Some megabyte each. */
    private static final int LEDGERS = 6;

    private static final int BOARDS = 24;

    private final SqlRevenueLines stored;
    private final Classifiers classifiers;
    private final MunicipalitySettings settings;
    private final Recent<Key, RevenueLedger> recent = new Recent<>(LEDGERS);
    private final Recent<NamesKey, Names> names = new Recent<>(LEDGERS);

    SqlRevenues(SqlRevenueLines stored, Classifiers classifiers, MunicipalitySettings settings) {
        this.stored = stored;
        this.classifiers = classifiers;
        this.settings = settings;
    }

    /** @param change the last of them up to K */
    private record Key(Sector sector, LastChange change) {}

    /** @param at the last moment up to K at which any of them changed */
    private record NamesKey(Country country, LocalDate day, Instant at) {}

    /**
     * What accounts and sources are called.
     *
     * @param classifier as it holds on the day
     */
    private record Names(Classifier classifier, Map<AccountCode, String> accounts, Map<String, String> sources) {}

    RevenueLedger ledger(Sector sector, Instant knownAt) {
        var change = stored.lastChange(knownAt);
        return change.settled()
                ? recent.get(
                        new Key(sector, change), () -> read(stored.lines(sector, change, knownAt), change, knownAt))
                : read(stored.anew(sector, knownAt), change, knownAt);
    }

    private RevenueLedger read(Collection<Told> told, LastChange change, Instant knownAt) {
        var loaded = loaded(told);
        var day = loaded.isEmpty()
                ? knownAt.atOffset(ZoneOffset.UTC).toLocalDate()
                : loaded.lastKey().atEndOfMonth();
        var key = new NamesKey(settings.current().country(), day, change.names());
        var called = change.settled() ? names.get(key, () -> named(key, knownAt)) : named(key, knownAt);
        var lines = lines(told, called.classifier());
        return new RevenueLedger(
                lines,
                new RevenueBook(lines, called.accounts()),
                called.accounts(),
                called.sources(),
                loaded,
                new Recent<>(BOARDS));
    }

    private Names named(NamesKey key, Instant knownAt) {
        var classifier = classifiers.on(key.country(), key.day(), knownAt);
        return new Names(
                classifier,
                classifier.accounts().stream()
                        .collect(Collectors.toMap(Classifier.Account::code, Classifier.Account::name)),
                classifiers.dimensions(key.country(), Dimension.Kind.SOURCE, key.day(), knownAt).stream()
                        .collect(Collectors.toMap(Dimension::code, Dimension::name)));
    }

    /** When the lines of each month were last changed. */
    private static NavigableMap<YearMonth, Instant> loaded(Collection<Told> told) {
        var loaded = new TreeMap<YearMonth, Instant>();
        told.forEach(
                line -> loaded.merge(line.month(), line.since(), (one, other) -> one.isAfter(other) ? one : other));
        return loaded;
    }

    private static List<RevenueLine> lines(Collection<Told> told, Classifier classifier) {
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
}
