package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.TestDatabase;
import app.rumbo.WebIntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.access.Users;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What readers of the board feel while forty reports that are due at one hour are made: four of them ask for it again and
 * again, a quarter of a second after each answer, first alone and then beside seven semester reports and 33 monthly
 * summaries, sealed with all their files.
 */
@Tag("benchmark")
@WebIntegrationTest
class DueReportsBenchmark {

    private static final int READERS = 4;
    private static final int SEMESTERS = 7;
    private static final int SUMMARIES = 33;
    private static final int WARM = 40;
    private static final Duration THINKING = Duration.ofMillis(250);
    private static final Duration LOOKING = Duration.ofMillis(500);
    private static final Duration ALONE = Duration.ofSeconds(30);

    private static final String REVENUE = """
            insert into revenue_line (year, month, account, sector, name, initial, current, accrued, collected)
            select extract(year from m), extract(month from m),
                '115-' || lpad((3 + a % 6)::text, 2, '0') || '-' || lpad((1 + a / 6)::text, 2, '0') || '-001',
                'municipal', 'Cuenta ' || a, 12000000000, 12500000000, 1100000000 + a * 1000000,
                1000000000 + a * 1000000 + (a * 7 + extract(month from m) * 31)::int % 97 * 5000000
            from generate_series(0, 59) a, generate_series(timestamp '2021-01-01', '2026-10-01', '1 month') m
            """;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Users users;

    @Autowired
    private Reports reports;

    @LocalServerPort
    private int port;

    @Test
    void fortyReportsAtOneHourBesideTheBoard() throws Exception {
        var municipality = Municipality.of(1);
        municipality.store(jdbc, transaction);
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording(now(), 'benchmark')").query().singleRow();
            jdbc.sql(REVENUE).update();
        });
        TestDatabase.asOwner("analyze");
        var client = new Client(port, users);
        var path = "/api/v1/plans/" + municipality.plan() + "/scorecard?cutoff=" + Municipality.CUTOFF;
        for (var run = 0; run < WARM; run++) {
            client.get(path);
        }

        var end = System.nanoTime() + ALONE.toNanos();
        var alone = read(() -> client.get(path), () -> System.nanoTime() < end);
        var start = System.nanoTime();
        var asked = SystemUser.call(this::askForForty);
        var ended = ended(asked);
        var beside = read(() -> client.get(path), () -> !ended.isDone());
        var seconds = (System.nanoTime() - start) / 1e9;

        assertThat(SystemUser.call(() -> kept(asked)))
                .extracting(KeptReport::status)
                .containsOnly(ReportStatus.SEALED);
        Findings.tell("forty reports at one hour, sealed in %.0f s; %d readers of the board", seconds, READERS);
        Findings.tell("  %-34s %s", "board, nothing else", alone);
        Findings.tell("  %-34s %s, p95 %.2f times", "board, reports being made", beside, beside.p95() / alone.p95());
    }

    private List<KeptReport> askForForty() {
        var asked = new ArrayList<KeptReport>();
        ask(ReportKind.COUNCIL_SEMESTER, Period.of(Frequency.SEMIANNUAL, LocalDate.of(2023, 1, 1)), SEMESTERS, asked);
        ask(ReportKind.REVENUE_MONTHLY, Period.of(Frequency.MONTHLY, LocalDate.of(2024, 2, 1)), SUMMARIES, asked);
        return asked;
    }

    private void ask(ReportKind kind, Period first, int many, List<KeptReport> asked) {
        Stream.iterate(first, Period::next).limit(many).forEach(period -> asked.add(reports.request(kind, period)));
    }

    private List<KeptReport> kept(List<KeptReport> asked) {
        return asked.stream().map(report -> reports.find(report.id())).toList();
    }

    /** Looked after twice a second by one, so that the readers' waiting for the end costs them nothing. */
    private CompletableFuture<Void> ended(List<KeptReport> asked) {
        return CompletableFuture.runAsync(() -> {
            while (SystemUser.call(() -> kept(asked)).stream()
                    .anyMatch(report -> report.status() == ReportStatus.BUILDING)) {
                LockSupport.parkNanos(LOOKING.toNanos());
            }
        });
    }

    /** How long each answer took. */
    private static Timing read(Callable<byte[]> question, BooleanSupplier goesOn) throws Exception {
        var nanos = new ConcurrentLinkedQueue<Long>();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            for (var reader : IntStream.range(0, READERS)
                    .mapToObj(_ -> readers.submit(() -> readOn(question, goesOn, nanos)))
                    .toList()) {
                reader.get();
            }
        }
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Timing(sorted);
    }

    private static boolean readOn(Callable<byte[]> question, BooleanSupplier goesOn, ConcurrentLinkedQueue<Long> nanos)
            throws Exception {
        while (goesOn.getAsBoolean()) {
            var start = System.nanoTime();
            question.call();
            nanos.add(System.nanoTime() - start);
            Thread.sleep(THINKING);
        }
        return true;
    }
}
