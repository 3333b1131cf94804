package app.rumbo.benchmark.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.benchmark.Findings;
import app.rumbo.benchmark.Timing;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.internal.Summaries;
import app.rumbo.reports.rendering.ReportRenderer;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The monthly summary beside JasperReports, which draws as many tables of as many rows and columns and a chart over the rows of
 * one query; it forecasts nothing and writes no text.
 */
@Tag("benchmark")
@WebIntegrationTest
class SummaryBenchmark {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int WARM = 25;
    private static final int COUNTED = 40;

    private static final String LINES = """
            insert into revenue_line (year, month, account, sector, name, initial, current, accrued, collected)
            select extract(year from m), extract(month from m),
                '115-' || lpad((3 + a % 6)::text, 2, '0') || '-' || lpad((1 + a / 6)::text, 2, '0') || '-001',
                'municipal', 'Cuenta ' || a, 12000000000, 12500000000, 1100000000 + a * 1000000,
                1000000000 + a * 1000000 + (a * 7 + extract(month from m) * 31)::int % 97 * 5000000
                    + case when extract(month from m) = 1 + a % 12 then 4000000000 else 0 end
            from generate_series(0, 59) a, generate_series(timestamp '2021-01-01', '2026-10-01', '1 month') m
            """;

    private static final String QUERY = """
            select max(name), (array_agg(current order by year desc, month desc))[1],
                sum(collected) filter (where year = 2026 and month = 10),
                sum(collected) filter (where year = 2026 and month <= 10),
                sum(collected) filter (where year = 2025 and month = 10),
                sum(collected) filter (where year = 2025 and month <= 10),
                sum(accrued) filter (where year = 2026 and month <= 10),
                sum(collected) filter (where year = 2025), sum(collected) filter (where year = 2024)
            from reading.revenue_line(now()) where sector = 'municipal' group by account order by account
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<ReportRenderer> renderers;

    @Test
    void theSummaryBesideJasperReports() throws Exception {
        recorded(LINES);
        TestDatabase.asOwner("analyze");
        var jasper = new JasperReportOf(tables(written()), 1);
        var works = new LinkedHashMap<String, Timing.Work>();
        works.put(
                "JasperReports 7.0.3, pdf", () -> assertThat(jasper.pdf(rows())).isNotEmpty());
        works.put("summary, pdf", () -> drawn(ReportFormat.PDF));
        works.put(
                "JasperReports 7.0.3, three files",
                () -> assertThat(jasper.files(rows())).isPositive());
        works.put("summary, three files", () -> drawn(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX));
        works.put("of which asking and writing", this::written);
        var timings = Timing.inTurn(WARM, COUNTED, this::touch, works);

        Findings.tell(
                "monthly summary, 60 accounts x 70 months, %d tables",
                tables(written()).size());
        Findings.beside(timings, "JasperReports");
    }

    private ReportDocument written() {
        return SystemUser.call(() -> Summaries.write(context, MONTH));
    }

    /** From the question to the files; something was recorded just before, so nothing is kept from the last time. */
    private void drawn(ReportFormat... formats) {
        var sealed = SealedDocument.ofSnapshot(CanonicalJson.write(written()));
        for (var format : formats) {
            assertThat(renderers.stream()
                            .filter(renderer -> renderer.format() == format)
                            .findFirst()
                            .orElseThrow()
                            .render(sealed))
                    .isNotEmpty();
        }
    }

    private static List<Table> tables(ReportDocument document) {
        return Stream.concat(
                        Stream.of(Objects.requireNonNull(document.cover().opening())), document.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(block -> (Table) (Block) block)
                .toList();
    }

    private List<List<Object>> rows() {
        return jdbc.sql(QUERY)
                .query((row, _) -> {
                    var told = new ArrayList<Object>();
                    told.add(Objects.requireNonNull(row.getString(1)));
                    for (var column = 2; column <= 9; column++) {
                        told.add(Objects.requireNonNullElse(row.getBigDecimal(column), BigDecimal.ZERO));
                    }
                    return (List<Object>) told;
                })
                .list();
    }

    private void touch() {
        recorded("""
                update revenue_line set collected = collected + 1
                where sector = 'municipal' and year = 2026 and month = 10 and account = '115-03-01-001'
                """);
    }

    private void recorded(String sql) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            jdbc.sql(sql).update();
        });
    }
}
