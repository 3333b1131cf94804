package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.WebIntegrationTest;
import app.rumbo.access.Users;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The scorecard as JSON from the running server, beside the bare SQL that fetches the same rows and sums them. */
@Tag("benchmark")
@WebIntegrationTest
class ScorecardBenchmark {

    private static final int WARM = 30;
    private static final int COUNTED = 50;

    /** Every target and every counting measurement of the plan, summed to a line an indicator; nothing of the method. */
    private static final String BARE_SQL = """
            select i.code, t.total, t.due, m.periods, m.total, m.numerator, m.denominator
            from reading.plan(now()) p join reading.indicator(now()) i on i.plan_id = p.id
            left join (
                select indicator_id, sum(value) as total, sum(value) filter (where period_end <= :cutoff) as due
                from reading.target(now()) group by indicator_id) t on t.indicator_id = i.id
            left join (
                select indicator_id, count(*) as periods, sum(value) as total, sum(numerator) as numerator,
                    sum(denominator) as denominator
                from reading.counted_measurement(now(), 'OFFICIAL') where period_end <= :cutoff
                group by indicator_id) m on m.indicator_id = i.id
            where p.code = :plan
            """;

    private static final String CORRECTION = """
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
    private Users users;

    @LocalServerPort
    private int port;

    @Test
    void theScorecardBesideBareSql() throws Exception {
        var client = new Client(port, users);
        var once = measured(Municipality.of(1), client);
        var tenTimes = measured(Municipality.of(10), client);

        Findings.tell("scorecard, ten times the data: times as long");
        once.forEach((what, timing) ->
                Findings.tell("  %-34s %.1f", what, tenTimes.get(what).p50() / timing.p50()));
    }

    private Map<String, Timing> measured(Municipality municipality, Client client) throws Exception {
        municipality.store(jdbc, transaction);
        var moments = touch(municipality);
        var json = client.get(path(municipality));
        assertThat(new String(json, StandardCharsets.UTF_8).split("\"state\"", -1))
                .hasSize(municipality.indicators() + 1);
        var timings = timings(municipality, client, moments);

        Findings.tell(
                "scorecard, %,d indicators, %,d measurements, %,d bytes of JSON",
                municipality.indicators(), municipality.measurements(), json.length);
        var bare = timings.values().iterator().next().p50();
        timings.forEach((what, timing) -> Findings.tell("  %-34s %s, ratio %.2f", what, timing, timing.p50() / bare));
        return timings;
    }

    private Map<String, Timing> timings(Municipality municipality, Client client, Iterator<Instant> past)
            throws Exception {
        var warm = WARM / municipality.times();
        var counted = COUNTED / municipality.times();
        var path = path(municipality);
        var timings = new LinkedHashMap<String, Timing>();
        timings.put(
                "bare SQL",
                Timing.of(warm, counted, () -> assertThat(bareSql(municipality)).isEqualTo(municipality.indicators())));
        timings.put("JSON, nothing recorded since", Timing.of(warm, counted, () -> client.get(path)));
        timings.put(
                "JSON, first after a recording",
                Timing.of(warm, counted, () -> recordSomething(municipality), () -> client.get(path)));
        timings.put(
                "JSON, of a moment before all kept",
                Timing.of(warm, counted, () -> client.get(path + "&knownAt=" + past.next())));
        return timings;
    }

    private static String path(Municipality municipality) {
        return "/api/v1/plans/" + municipality.plan() + "/scorecard?cutoff=" + Municipality.CUTOFF;
    }

    /** Moments at which all was stored and nothing corrected, each before the last: nothing that is kept helps. */
    private Iterator<Instant> touch(Municipality municipality) {
        return IntStream.rangeClosed(0, WARM + COUNTED)
                .mapToObj(_ -> {
                    recorded("update plan set row_version = row_version + 1 where code = :plan", municipality);
                    return lastRecorded();
                })
                .toList()
                .reversed()
                .stream()
                .skip(1)
                .iterator();
    }

    private Instant lastRecorded() {
        return jdbc.sql("select last_recorded from recording_clock")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private int bareSql(Municipality municipality) {
        return jdbc.sql(BARE_SQL)
                .param("plan", municipality.plan())
                .param("cutoff", Municipality.CUTOFF)
                .query((row, _) -> row.getString(1) + row.getBigDecimal(2) + row.getBigDecimal(5))
                .list()
                .size();
    }

    /** Corrects a measurement of the plan, so that the next question has another answer than the last. */
    private void recordSomething(Municipality municipality) {
        recorded(CORRECTION, municipality);
    }

    private void recorded(String sql, Municipality municipality) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            jdbc.sql(sql).param("plan", municipality.plan()).update();
        });
    }
}
