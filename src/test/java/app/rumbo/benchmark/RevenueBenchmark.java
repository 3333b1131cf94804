package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.accounts.Sector;
import app.rumbo.revenue.Revenues;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The board of revenue over 60 accounts and 70 months, beside the bare SQL that sums the same rows to a line an account. */
@Tag("benchmark")
@WebIntegrationTest
class RevenueBenchmark {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    private static final String LINES = """
            insert into revenue_line (year, month, account, sector, name, initial, current, accrued, collected)
            select extract(year from m), extract(month from m),
                '115-' || lpad((3 + a % 6)::text, 2, '0') || '-' || lpad((1 + a / 6)::text, 2, '0') || '-001',
                'education', 'Cuenta ' || a, 12000000, 12500000, 1100000 + a * 1000,
                1000000 + a * 1000 + (a * 7 + extract(month from m) * 31)::int % 97 * 5000
                    + case when extract(month from m) = 1 + a % 12 then 4000000 else 0 end
            from generate_series(0, 59) a, generate_series(timestamp '2021-01-01', '2026-10-01', '1 month') m
            """;

    /** The month, the year to date and the year before, the latest budget, and three years' months: nothing is forecast. */
    private static final String BARE_SQL = """
            select account, max(name), (array_agg(current order by year desc, month desc))[1],
                sum(collected) filter (where year = 2026 and month = 10),
                sum(collected) filter (where year = 2026 and month <= 10),
                sum(collected) filter (where year = 2025 and month = 10),
                sum(collected) filter (where year = 2025 and month <= 10),
                sum(accrued) filter (where year = 2026 and month <= 10),
                sum(collected) filter (where year = 2025), sum(collected) filter (where year = 2024),
                sum(collected) filter (where year = 2023), sum(collected) filter (where year >= 2023 and month = 1),
                sum(collected) filter (where year >= 2023 and month = 2),
                sum(collected) filter (where year >= 2023 and month = 3),
                sum(collected) filter (where year >= 2023 and month = 4),
                sum(collected) filter (where year >= 2023 and month = 5),
                sum(collected) filter (where year >= 2023 and month = 6)
            from reading.revenue_line(now()) where sector = 'education' group by account
            """;

    private static final String ROWS = """
            select year, month, account, name, source, initial, current, accrued, collected
            from reading.revenue_line(now()) where sector = 'education'
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Revenues revenues;

    @Test
    void theBoardBesideBareSql() throws Exception {
        recorded(LINES);
        TestDatabase.asOwner("analyze");
        var bare = Timing.of(40, 100, () -> assertThat(lines(BARE_SQL)).isEqualTo(60));
        var rows = Timing.of(40, 100, () -> assertThat(lines(ROWS)).isEqualTo(4200));
        var kept = Timing.of(40, 100, this::board);
        var first = Timing.of(40, 60, () -> recorded("""
                        update revenue_line set collected = collected + 1
                        where sector = 'education' and year = 2026 and month = 10 and account = '115-03-01-001'
                        """), this::board);

        var past = Timing.of(20, 40, () -> recorded("""
                        update revenue_line set collected = collected + 1
                        where sector = 'education' and year = 2025 and month = 6
                        """), this::board);

        Findings.tell("revenue board, 60 accounts x 70 months");
        Findings.tell("  %-40s %s", "bare SQL, a line an account", bare);
        Findings.tell("  %-40s %s, ratio %.2f", "bare SQL, the rows themselves", rows, rows.p50() / bare.p50());
        Findings.tell("  %-40s %s, ratio %.2f", "board, nothing recorded since", kept, kept.p50() / bare.p50());
        Findings.tell(
                "  %-40s %s, ratio %.2f", "board, first after an amount changed", first, first.p50() / bare.p50());
        Findings.tell(
                "  %-40s %s, ratio %.2f", "board, first after a past month changed", past, past.p50() / bare.p50());
    }

    private void board() {
        SystemUser.run(() ->
                assertThat(revenues.board(MONTH, Sector.EDUCATION, null).rows()).isNotEmpty());
    }

    private int lines(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> row.getString(1) + row.getBigDecimal(6) + row.getBigDecimal(7))
                .list()
                .size();
    }

    private void recorded(String sql) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            jdbc.sql(sql).update();
        });
    }
}
