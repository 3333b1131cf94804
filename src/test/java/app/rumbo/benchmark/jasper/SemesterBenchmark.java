package app.rumbo.benchmark.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.benchmark.Findings;
import app.rumbo.benchmark.Heap;
import app.rumbo.benchmark.Municipality;
import app.rumbo.benchmark.Timing;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.reports.internal.Semesters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The semester report over 600 indicators of 20 directorates, from the question to its sealed content and three files, beside
 * JasperReports' pdf of as many tables of as many rows and columns and as many charts, over the rows of one query. The report
 * has few charts of its own; a section with more of the same is added, up to twenty. JasperReports reckons no scores, writes
 * no text and tags nothing.
 */
@Tag("benchmark")
@WebIntegrationTest
class SemesterBenchmark {

    private static final int WARM = 8;
    private static final int COUNTED = 15;
    private static final int CHARTS = 20;
    private static final double MEBIBYTE = 1024 * 1024;

    private static final String QUERY = """
            select i.name, t.total, t.due, t.year, m.periods::numeric, m.total, m.numerator, m.denominator, m.last
            from reading.plan(now()) p join reading.indicator(now()) i on i.plan_id = p.id
            left join (
                select indicator_id, sum(value) as total, sum(value) filter (where period_end <= :cutoff) as due,
                    sum(value) filter (where extract(year from period_end) = 2026) as year
                from reading.target(now()) group by indicator_id) t on t.indicator_id = i.id
            left join (
                select indicator_id, count(*) as periods, sum(value) as total, sum(numerator) as numerator,
                    sum(denominator) as denominator, (array_agg(value order by period_end desc))[1] as last
                from reading.counted_measurement(now(), 'OFFICIAL') where period_end <= :cutoff
                group by indicator_id) m on m.indicator_id = i.id
            where p.code = :plan order by i.code
            """;

    private static final String TOUCH = """
            insert into measurement (id, indicator_id, period, period_end, version, value, numerator, denominator, state)
            select gen_random_uuid(), m.indicator_id, m.period, m.period_end, m.version + 1, m.value + 1,
                m.numerator + 1, m.denominator, 'validated'
            from measurement m
            where m.indicator_id = (select i.id from plan p join indicator i on i.plan_id = p.id
                where p.code = :plan order by i.position limit 1)
            order by m.period_end desc, m.version desc limit 1
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReportWorkshop workshop;

    @Test
    void theSemesterReportBesideJasperReports() throws Exception {
        var municipality = Municipality.of(1);
        municipality.store(jdbc, transaction);
        var document = written();
        var tables = tables(document);
        assertThat(tables).anySatisfy(table -> assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(600));
        var jasper = new JasperReportOf(tables, CHARTS);
        var works = new LinkedHashMap<String, Timing.Work>();
        works.put(
                "JasperReports 7.0.3, pdf",
                () -> assertThat(jasper.pdf(rows(municipality))).isNotEmpty());
        works.put("semester report, pdf", () -> sealed(ReportFormat.PDF));
        works.put("semester report, pdf, docx and xlsx", () -> sealed(THREE));
        works.put("of which asking and writing", this::written);
        var timings = Timing.inTurn(WARM, COUNTED, () -> touch(municipality), works);

        Findings.tell(
                "semester report, 600 indicators, %d tables of %d rows, %d charts",
                tables.size(),
                tables.stream().mapToInt(table -> table.rows().size()).sum(),
                charts(document).size());
        Findings.beside(timings, "JasperReports");
    }

    @Test
    void tenTimesTheReportInBoundedMemory() throws Exception {
        Municipality.of(10).store(jdbc, transaction);

        var start = System.nanoTime();
        var most = Heap.mostAlive(() -> sealed(THREE));

        Findings.tell(
                "semester report, 6,000 indicators: %.1f s while its heap is looked at, %.0f MiB alive at most, -Xmx%d MiB",
                (System.nanoTime() - start) / 1e9,
                most / MEBIBYTE,
                Math.round(Runtime.getRuntime().maxMemory() / MEBIBYTE));
    }

    private static final ReportFormat[] THREE = {ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX};

    private ReportDocument written() {
        return withCharts(SystemUser.call(() -> Semesters.write(context, Municipality.CUTOFF)));
    }

    /** From the question to the files; something was recorded just before, so nothing is kept from the last time. */
    private void sealed(ReportFormat... formats) {
        var sealed = SealedDocument.ofSnapshot(CanonicalJson.write(written()));
        assertThat(workshop.draw(sealed, Set.of(formats))).hasSize(formats.length);
    }

    /** Its own charts again and again, at its end. */
    private static ReportDocument withCharts(ReportDocument document) {
        var own = charts(document);
        var more = IntStream.range(own.size(), CHARTS)
                .mapToObj(at -> (Block) own.get(at % own.size()))
                .toList();
        var sections = new ArrayList<>(document.sections());
        sections.add(new Section("charts", "Z", "Más gráficos", more, List.of()));
        return new ReportDocument(document.identity(), document.words(), document.cover(), sections, document.paper());
    }

    private static List<Table> tables(ReportDocument document) {
        return blocks(document)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<Chart> charts(ReportDocument document) {
        return blocks(document)
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
    }

    private static Stream<Block> blocks(ReportDocument document) {
        return document.sections().stream().flatMap(SemesterBenchmark::blocks);
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(section.blocks().stream(), section.parts().stream().flatMap(SemesterBenchmark::blocks));
    }

    private List<List<Object>> rows(Municipality municipality) {
        return jdbc.sql(QUERY)
                .param("plan", municipality.plan())
                .param("cutoff", Municipality.CUTOFF)
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

    private void touch(Municipality municipality) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            jdbc.sql(TOUCH).param("plan", municipality.plan()).update();
        });
    }
}
