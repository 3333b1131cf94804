package app.rumbo.feeds;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is known now as tables for spreadsheets, row by row out of the database's cursor. */
@Service
@RolesAllowed(Permissions.READ_PLANS)
public class Feeds {

    private static final int ROWS_AT_ONCE = 2_000;

    /** Where a month has an account and a part of it, only the part is given: whoever sums the column sums rightly. */
    private static final String REVENUE = """
            with line as materialized (select l.*, reading.account_key(l.account) as key
                from reading.revenue_line(:k) l where l.year * 12 + l.month between :from and :to),
            account as materialized (select distinct on (1) reading.account_key(code) as key, name, source
                from reading.budget_account(:k) where country = :country order by 1, valid_from desc),
            place as materialized (select d.key, a.name, (select s.source from account s where s.source is not null
                    and (d.key = s.key or starts_with(d.key, s.key || '.')) order by length(s.key) desc limit 1) as source
                from (select distinct key from line) d left join account a on a.key = d.key),
            detailed as (select p.year, p.month, p.sector, p.key, coalesce(starts_with(
                    lead(p.key) over (partition by p.year, p.month, p.sector order by p.key collate "C"), p.key || '.'),
                    false) as whole
                from (select distinct year, month, sector, key from line) p)
            select l.*, coalesce(l.name, p.name) as named, coalesce(nullif(l.source, ''), p.source) as origin
            from line l join detailed d using (year, month, sector, key) join place p using (key)
            where not d.whole order by l.year, l.month, l.sector, l.key collate "C", l.source
            """;

    private static final String BUDGET = """
            with recursive node as materialized (select * from reading.goal(:k) where plan_id = :plan),
            answers as (select id as item, unit_id, parent_id from node
                union all select a.item, g.unit_id, g.parent_id
                from answers a join node g on g.id = a.parent_id where a.unit_id is null),
            account as materialized (select distinct on (1) reading.account_key(code) as key, name
                from reading.budget_account(:k) where country = :country order by 1, valid_from desc)
            select b.*, g.code as goal, g.name as goal_name, u.code as unit, coalesce(b.name, c.name) as named
            from reading.goal_budget(:k) b join node g on g.id = b.goal_id
                left join answers a on a.item = g.id and a.unit_id is not null
                left join reading.org_unit(:k) u on u.id = coalesce(b.unit_id, a.unit_id)
                left join account c on c.key = reading.account_key(b.account)
            where b.plan_id = :plan order by b.year, g.code collate "C", b.account collate "C", b.cost_centre collate "C"
            """;

    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final MunicipalitySettings settings;
    private final Language language;

    Feeds(JdbcClient jdbc, Knowledge knowledge, MunicipalitySettings settings, Language language) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.settings = settings;
        this.language = language;
    }

    /**
     * Revenue by month and account, in the currency of its files.
     *
     * @param from first month; null for the first there is
     * @param to last month; null for the last there is
     */
    @Transactional(readOnly = true)
    public void revenue(@Nullable YearMonth from, @Nullable YearMonth to, Writer out) {
        var table = table(out, "feeds.revenue.columns");
        jdbc.sql(REVENUE)
                .withFetchSize(ROWS_AT_ONCE)
                .param("k", now())
                .param("country", settings.current().country().name())
                .param("from", from == null ? 0 : months(from))
                .param("to", to == null ? Integer.MAX_VALUE : months(to))
                .query(row -> {
                    table.row(
                            row.getInt("year"),
                            row.getInt("month"),
                            "%d-%02d".formatted(row.getInt("year"), row.getInt("month")),
                            sector(row),
                            row.getString("origin"),
                            row.getString("account"),
                            row.getString("named"),
                            row.getBigDecimal("initial"),
                            row.getBigDecimal("current"),
                            row.getBigDecimal("accrued"),
                            row.getBigDecimal("collected"));
                });
    }

    /** The budget of a plan by goal, year and account, in the currency of its files. */
    @Transactional(readOnly = true)
    public void budget(String plan, Writer out) {
        var id = planId(plan);
        var table = table(out, "feeds.budget.columns");
        jdbc.sql(BUDGET)
                .withFetchSize(ROWS_AT_ONCE)
                .param("k", now())
                .param("country", settings.current().country().name())
                .param("plan", id)
                .query(row -> {
                    table.row(
                            plan,
                            row.getString("goal"),
                            row.getString("goal_name"),
                            row.getString("unit"),
                            row.getInt("year"),
                            sector(row),
                            orNull(row.getString("area")),
                            orNull(row.getString("source")),
                            orNull(row.getString("cost_centre")),
                            row.getString("account"),
                            row.getString("named"),
                            row.getBigDecimal("initial"),
                            row.getBigDecimal("current"),
                            row.getBigDecimal("committed"),
                            row.getBigDecimal("accrued"),
                            row.getBigDecimal("paid"));
                });
    }

    private CsvTable table(Writer out, String columns) {
        var headers = List.copyOf(Arrays.asList(language.say(columns).split(" · ")));
        return new CsvTable(out, settings.current().country(), headers);
    }

    private String sector(ResultSet row) throws SQLException {
        return language.say("feeds.sector." + row.getString("sector"));
    }

    private UUID planId(String code) {
        return jdbc.sql("select id from reading.plan(:k) where code = :code")
                .param("k", now())
                .param("code", code)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new FeedRefused.UnknownPlan(code));
    }

    private OffsetDateTime now() {
        return knowledge.latest().atOffset(ZoneOffset.UTC);
    }

    private static int months(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
