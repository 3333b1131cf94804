package app.rumbo.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestDatabase;
import app.rumbo.access.SystemUser;
import app.rumbo.imports.ImportOutcome.Counts;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Thousands of rows at once. A plan that compares each with each would take many times the time that a statement is
 * given here; a sound one takes a small part of it.
 */
@IntegrationTest
@Transactional
class LargeImportsIntegrationTests {

    private static final int INDICATORS = 220;
    private static final int MONTHS = 46;
    private static final int ROWS = INDICATORS * MONTHS;
    private static final ImportedFile FILE = new ImportedFile("mediciones.xlsx", "0".repeat(64));

    private static final String STEPS = """
             from measurement m join measurement_step s on s.measurement_id = m.id
                join indicator i on i.id = m.indicator_id join plan p on p.id = i.plan_id
            where p.code = 'LARGE'
            """;

    @Autowired
    private WorkbookImport imports;

    @Autowired
    private JdbcClient jdbc;

    /** What a superuser alone may do, for the application inside of its transaction. */
    @BeforeAll
    static void letTheApplicationTakeATableForEmpty() throws SQLException {
        try (var connection = TestDatabase.logins().server().connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create schema if not exists superuser;
                    grant usage on schema superuser to public;
                    create or replace function superuser.take_for_empty(taken regclass) returns void language sql security definer as
                        $$ update pg_class set relpages = 1, reltuples = 0 where oid = taken $$
                    """);
        }
    }

    @BeforeEach
    void storeThePlanAndLimitEveryStatement() {
        jdbc.sql("select begin_recording(now(), 'test')").query().singleRow();
        jdbc.sql("""
                with p as (
                    insert into plan (id, code, name, kind, starts, ends, level_names, row_version)
                    values (gen_random_uuid(), 'LARGE', 'Plan', 'POI', '2023-01-01', '2026-12-31', array['Objetivo'], 0)
                    returning id),
                g as (
                    insert into goal (id, plan_id, code, name, weight, status, row_version)
                    select gen_random_uuid(), id, 'G', 'Objetivo', 1, 'ACTIVE', 0 from p returning id, plan_id)
                insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation,
                    accumulation, frequency, from_baseline, weight, row_version)
                select gen_random_uuid(), plan_id, id, 'I' || n, 'Indicador', 'atenciones', 'ASCENDING', 'SUM', 'YEAR',
                    'MONTHLY', false, 1, 0
                from g, generate_series(1, :indicators) n
                """).param("indicators", INDICATORS).update();
    }

    @Test
    void comeInWhereTheDatabaseTakesTheTableForEmpty() {
        takeForEmpty("measurement");

        assertThat(bring("Validado", 1)).isEqualTo(new Counts(ROWS, 0, 0));

        takeForEmpty("measurement");
        assertThat(bring("Validado", 1)).isEqualTo(new Counts(0, 0, ROWS));
    }

    @Test
    void goOnInTheirWorkflowTogether() {
        bring("Enviado", 1);
        submitOneAgain();

        assertThat(bring("Validado", 1)).isEqualTo(new Counts(0, ROWS, 0));
        assertThat(counted("m.state = 'validated' and s.state = 'validated' and s.known_to = 'infinity'"))
                .isEqualTo(ROWS);
        assertThat(counted("s.state = 'submitted' and s.known_to = 'infinity'")).isZero();
    }

    @Test
    void areCorrectedTogether() {
        bring("Validado", 1);
        takeForEmpty("measurement");

        assertThat(bring("Validado", 2)).isEqualTo(new Counts(0, ROWS, 0));

        assertThat(counted("m.version = 2")).isEqualTo(ROWS);
        assertThat(bring("Validado", 2)).isEqualTo(new Counts(0, 0, ROWS));
    }

    @Test
    void areToldInOneLinkOfTheTrail() {
        var links = jdbc.sql("select max(seq) from trail").query(Long.class).single();

        bring("Validado", 1);

        assertThat(jdbc.sql("select kind || ' ' || subject || ' ' || (detail ->> 'sha256') || ' '"
                                + " || (detail ->> 'created') from trail where seq > :links")
                        .param("links", links)
                        .query(String.class)
                        .list())
                .containsExactly("import " + FILE.name() + " " + FILE.sha256() + " " + ROWS);
    }

    /** One entry back and forth, as a person does it: the connection then knows a plan for a single row. */
    private void submitOneAgain() {
        for (var state : new String[] {"observed", "submitted"}) {
            nextRecording();
            jdbc.sql("select begin_recording(now(), 'test')").query().singleRow();
            jdbc.sql("update measurement set state = cast(:state as entry_state) where id = (select m.id" + STEPS
                            + " and m.state <> 'validated' order by m.period_end, i.code, s.known_from limit 1)")
                    .param("state", state)
                    .update();
        }
    }

    /** As after an import that was undone: pages are there, and at the last look none held a row. */
    private void takeForEmpty(String table) {
        jdbc.sql("select superuser.take_for_empty(cast(:table as regclass))")
                .param("table", table)
                .query()
                .singleRow();
    }

    private Counts bring(String state, int value) {
        nextRecording();
        jdbc.sql("set local statement_timeout = '4s'").update();
        var outcome = SystemUser.call(
                () -> imports.apply(new Measurements(state, value), FILE, ImportProgress.NONE, () -> {}));
        jdbc.sql("set local statement_timeout = 0").update();
        assertThat(outcome.problems()).isEmpty();
        return outcome.counts().get(ExchangeSheet.MEASUREMENTS);
    }

    /** A transaction has one recording; a test of several imports rolls all of them back together. */
    private void nextRecording() {
        jdbc.sql("select set_config('rumbo.recorded_at', '', true)").query().singleRow();
    }

    /** Steps of this test's measurements for which the condition holds. */
    private long counted(String condition) {
        return jdbc.sql("select count(*)" + STEPS + " and " + condition)
                .query(Long.class)
                .single();
    }

    private record Measurements(String state, int value) implements RowSource {

        @Override
        public Set<ExchangeSheet> sheets() {
            return EnumSet.of(ExchangeSheet.MEASUREMENTS);
        }

        @Override
        public Set<Column> columns(ExchangeSheet sheet) {
            return EnumSet.of(Column.PLAN, Column.INDICATOR, Column.PERIOD, Column.VALUE, Column.STATE);
        }

        @Override
        public void read(ExchangeSheet sheet, Consumer<SourceRow> rows, Findings findings) {
            IntStream.range(0, ROWS).mapToObj(this::row).forEach(rows);
        }

        @Override
        public void inspect(Findings findings) {}

        @Override
        public void close() {}

        private SourceRow row(int at) {
            var month = at % MONTHS;
            var cells = new EnumMap<>(Map.of(
                    Column.PLAN, Cell.text("LARGE", origin(at, Column.PLAN)),
                    Column.INDICATOR, Cell.text("I" + (1 + at / MONTHS), origin(at, Column.INDICATOR)),
                    Column.PERIOD,
                            Cell.text(
                                    "%d-M%02d".formatted(2023 + month / 12, 1 + month % 12), origin(at, Column.PERIOD)),
                    Column.VALUE, Cell.number(BigDecimal.valueOf(value), origin(at, Column.VALUE)),
                    Column.STATE, Cell.text(state, origin(at, Column.STATE))));
            return new SourceRow(ExchangeSheet.MEASUREMENTS, at + 2, cells);
        }

        private static Origin origin(int at, Column column) {
            return new Origin("Mediciones", at + 2, column.header());
        }
    }
}
