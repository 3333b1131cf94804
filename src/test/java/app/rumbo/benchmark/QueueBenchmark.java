package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.desk.Decision;
import app.rumbo.desk.QueueFilter;
import app.rumbo.desk.QueueOrder;
import app.rumbo.desk.ValidationQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The queue with 2,000 entries beside 25,679 validated ones: a page, what is odd, and a decision on all of them. */
@Tag("benchmark")
class QueueBenchmark {

    private static final int WARM = 5;
    private static final int COUNTED = 60;
    private static final int WAITING = 2_000;

    private static final String SUBMITTED = """
            insert into measurement (id, indicator_id, period, period_end, version, value, numerator, denominator, state)
            select gen_random_uuid(), m.indicator_id, m.period, m.period_end, m.version + 1, m.value * 1.1, m.numerator,
                m.denominator, 'submitted'
            from measurement m join indicator i on i.id = m.indicator_id join plan p on p.id = i.plan_id
            where p.code = :plan and m.period_end > '2026-05-31'
            order by m.period_end desc, m.id limit :waiting
            """;

    @Test
    void theQueueIsReadAndDecided() throws Exception {
        try (var rumbo = RunningRumbo.empty()) {
            var municipality = Municipality.of(1);
            var jdbc = rumbo.bean(JdbcClient.class);
            var transactions = rumbo.bean(TransactionOperations.class);
            municipality.store(jdbc, transactions);
            transactions.executeWithoutResult(_ -> {
                jdbc.sql("select begin_recording(now(), 'directorate')").query().singleRow();
                jdbc.sql(SUBMITTED)
                        .param("plan", municipality.plan())
                        .param("waiting", WAITING)
                        .update();
            });
            var queue = rumbo.bean(ValidationQueue.class);
            SystemUser.run(() -> measure(queue));
        }
    }

    private static void measure(ValidationQueue queue) {
        try {
            var odd = new QueueFilter(null, null, null, null, null, "", true);
            Findings.tell("queue of %,d entries", queue.count(QueueFilter.NONE));
            Findings.tell(
                    "  a page of 50 from the middle: %s",
                    Timing.of(WARM, COUNTED, () -> queue.page(QueueFilter.NONE, QueueOrder.ARRIVAL, 1_000, 50)));
            Findings.tell(
                    "  all that are odd (%,d): %s",
                    queue.count(odd), Timing.of(WARM, COUNTED, () -> queue.matching(odd, QueueOrder.ARRIVAL)));
            var start = System.nanoTime();
            var outcome = queue.begin(queue.matching(QueueFilter.NONE, QueueOrder.ARRIVAL), Decision.VALIDATE, "")
                    .finish();
            Findings.tell(
                    "  validating %,d of them: %.1f s",
                    outcome.done().size(), (System.nanoTime() - start) / 1_000_000_000.0);
            assertThat(outcome.done()).hasSize(WAITING);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
