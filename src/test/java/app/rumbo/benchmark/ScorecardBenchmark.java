package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.WebIntegrationTest;
import app.rumbo.access.Users;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        for (var municipality : List.of(Municipality.of(1), Municipality.of(10))) {
            municipality.store(jdbc, transaction);
            measure(municipality, client);
        }
    }

    private void measure(Municipality municipality, Client client) throws Exception {
        var path = "/api/v1/plans/" + municipality.plan() + "/scorecard?cutoff=" + Municipality.CUTOFF;
        var json = new String(client.get(path), StandardCharsets.UTF_8);
        assertThat(json.split("\"state\"", -1)).hasSize(municipality.indicators() + 1);

        var warm = WARM / municipality.times();
        var counted = COUNTED / municipality.times();
        var sql =
                Timing.of(warm, counted, () -> assertThat(bareSql(municipality)).isEqualTo(municipality.indicators()));
        var known = Timing.of(warm, counted, () -> client.get(path));
        var changed = Timing.of(warm, counted, () -> {
            recordSomething();
            client.get(path);
        });

        Findings.tell(
                "scorecard, %,d indicators, %,d measurements, %,d bytes of JSON",
                municipality.indicators(), municipality.measurements(), json.length());
        Findings.tell("  bare SQL:                        %s", sql);
        Findings.tell("  JSON, nothing recorded since:    %s, ratio %.2f", known, known.p50() / sql.p50());
        Findings.tell("  JSON, first after a recording:   %s, ratio %.2f", changed, changed.p50() / sql.p50());
    }

    private int bareSql(Municipality municipality) {
        return jdbc.sql(BARE_SQL)
                .param("plan", municipality.plan())
                .param("cutoff", Municipality.CUTOFF)
                .query((row, _) -> row.getString(1) + row.getBigDecimal(2) + row.getBigDecimal(5))
                .list()
                .size();
    }

    /** Makes the next question one that was not answered before. */
    private void recordSomething() {
        transaction.executeWithoutResult(_ ->
                jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow());
    }
}
