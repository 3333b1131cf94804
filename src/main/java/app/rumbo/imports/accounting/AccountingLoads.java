package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounting files that were stored, how they agreed, and what became of their lines since. */
@Service
@RolesAllowed(Permissions.IMPORT)
public class AccountingLoads {

    private static final String LOAD =
            "select l.id, l.kind, l.year, l.month, l.sectors, l.template, l.file_name, l.sha256, l.in_thousands, l.cumulative,"
                    + " l.lines, l.loaded_at, l.loaded_by from accounting_load l ";

    private final JdbcClient jdbc;
    private final StoredMoney stored;

    AccountingLoads(JdbcClient jdbc, StoredMoney stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /** The latest, newest first. */
    @Transactional(readOnly = true)
    public List<AccountingLoad> latest(int many) {
        return loads(LOAD + "order by l.position desc limit :many", Map.of("many", many));
    }

    /**
     * The sum that is stored now of what the load told, beside what of it is assigned to a goal.
     *
     * @param assigned of expense alone; null of revenue, and where nothing is stored
     */
    public record Now(
            Column amount,
            @Nullable BigDecimal stored,
            @Nullable BigDecimal assigned) {}

    /** What is stored now of the amounts that the load told. */
    @Transactional(readOnly = true)
    public List<Now> now(AccountingLoad load) {
        var scope = new StoredMoney.Scope(load.content(), load.year(), load.month(), load.sectors());
        var totals = stored.totals(scope, load.cumulative());
        Map<Column, BigDecimal> assigned = load.content() == Content.LEDGER ? stored.assigned(scope) : Map.of();
        return load.totals().stream()
                .map(total -> new Now(total.amount(), totals.get(total.amount()), assigned.get(total.amount())))
                .toList();
    }

    /**
     * A line whose amount is another than the load stored.
     *
     * @param sector as people call it
     * @param stored by the load; null where it told none
     * @param now null where none is told any more
     */
    public record Changed(
            String account,
            @Nullable String name,
            String sector,
            Column amount,
            @Nullable BigDecimal stored,
            @Nullable BigDecimal now) {}

    /** Lines that say something else now than they did once the load was stored, largest difference first. */
    @Transactional(readOnly = true)
    public List<Changed> changedSince(AccountingLoad load, int many) {
        return stored.changedSince(load, many);
    }

    /** Those that brought that very file. */
    List<AccountingLoad> ofFile(Content content, String sha256) {
        return loads(
                LOAD + "where l.kind = :kind and l.sha256 = :sha order by l.position desc",
                Map.of("kind", content.code(), "sha", sha256));
    }

    /** The last one of that month and of any of those sectors. */
    @Nullable
    AccountingLoad last(StoredMoney.Scope scope) {
        var found = loads(
                LOAD + "where l.kind = :kind and l.year = :year and l.month = :month"
                        + " and l.sectors && cast(:sectors as text[]) order by l.position desc limit 1",
                Map.of(
                        "kind", scope.content().code(),
                        "year", scope.year(),
                        "month", scope.month(),
                        "sectors", scope.sectors().toArray(String[]::new)));
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Keeps one, in the transaction that stored its rows. */
    void keep(AccountingLoad load) {
        jdbc.sql("""
                        insert into accounting_load (id, kind, year, month, sectors, template, file_name, sha256, in_thousands,
                            cumulative, lines)
                        values (:id, :kind, :year, :month, :sectors, :template, :file, :sha, :thousands, :cumulative, :lines)
                        """)
                .param("id", load.id())
                .param("kind", load.content().code())
                .param("year", load.year())
                .param("month", load.month())
                .param("sectors", load.sectors().toArray(String[]::new))
                .param("template", load.template())
                .param("file", load.fileName())
                .param("sha", load.sha256())
                .param("thousands", load.inThousands())
                .param("cumulative", load.cumulative())
                .param("lines", load.lines())
                .update();
        for (var total : load.totals()) {
            jdbc.sql("insert into accounting_total values (:id, :amount, :file, :read, :stored)")
                    .param("id", load.id())
                    .param("amount", AmountColumns.name(total.amount()))
                    .param("file", total.file())
                    .param("read", total.read())
                    .param("stored", total.stored())
                    .update();
        }
    }

    private List<AccountingLoad> loads(String sql, Map<String, ?> params) {
        var loads =
                jdbc.sql(sql).params(params).query((row, number) -> load(row)).list();
        if (loads.isEmpty()) {
            return loads;
        }
        record Of(UUID load, AccountingLoad.Total total) {}
        var totals = jdbc
                .sql("select load_id, amount, file_total, read_total, stored_total from accounting_total"
                        + " where load_id in (:ids)")
                .param("ids", loads.stream().map(AccountingLoad::id).toList())
                .query((row, number) -> new Of(
                        row.getObject(1, UUID.class),
                        new AccountingLoad.Total(
                                AmountColumns.of(row.getString(2)),
                                row.getBigDecimal(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::load, Collectors.mapping(Of::total, Collectors.toList())));
        return loads.stream()
                .map(load -> with(load, totals.getOrDefault(load.id(), List.of())))
                .toList();
    }

    private static AccountingLoad with(AccountingLoad load, List<AccountingLoad.Total> totals) {
        var ordered = load.content().amounts().stream()
                .flatMap(amount -> totals.stream().filter(total -> total.amount() == amount))
                .toList();
        return new AccountingLoad(
                load.id(),
                load.content(),
                load.year(),
                load.month(),
                load.sectors(),
                load.template(),
                load.fileName(),
                load.sha256(),
                load.inThousands(),
                load.cumulative(),
                load.lines(),
                load.loadedAt(),
                load.loadedBy(),
                ordered);
    }

    private static AccountingLoad load(ResultSet row) throws SQLException {
        return new AccountingLoad(
                row.getObject("id", UUID.class),
                Content.byCode(row.getString("kind")),
                row.getInt("year"),
                row.getInt("month"),
                Set.of((String[]) row.getArray("sectors").getArray()),
                row.getString("template"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getBoolean("in_thousands"),
                row.getBoolean("cumulative"),
                row.getInt("lines"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"),
                List.of());
    }
}
