package app.rumbo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.WebIntegrationTest;
import app.rumbo.benchmark.Directorates.Cell;
import app.rumbo.benchmark.Directorates.Typist;
import app.rumbo.desk.DeskUnits;
import app.rumbo.desk.EntrySheets;
import app.rumbo.desk.Packet;
import app.rumbo.desk.PendingWork;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.SaveOutcome.Saved;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Saving a cell, alone and with 50 people at it, and opening the desk, with a year's figures in the base and with ten. */
@Tag("benchmark")
@WebIntegrationTest
class EntryBenchmark {

    private static final int WARM = 200;
    private static final int COUNTED = 400;
    private static final int CELLS_EACH = Integer.getInteger("rumbo.benchmark.cells", 30);
    private static final int SECOND = 1000;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Entries entries;

    @Autowired
    private PendingWork pending;

    @Autowired
    private EntrySheets sheets;

    @Autowired
    private DeskUnits desks;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final AtomicInteger value = new AtomicInteger();

    @Test
    void savingACellAndOpeningTheDesk() throws Exception {
        for (var times : List.of(1, 10)) {
            var municipality = Municipality.of(times);
            municipality.store(jdbc, transactions);
            var people = new Directorates(municipality, jdbc).store(transactions);
            Findings.tell("entering, %,d measurements in the base", municipality.measurements());
            alone(people.getFirst());
            desk(people.getFirst());
            together("50 people, a cell each second", people, SECOND);
            together("50 people without a pause", people, 0);
        }
    }

    private void alone(Typist one) throws Exception {
        var service = Timing.of(WARM, COUNTED, () -> one.does(() -> entries.save(draft(next(one)))));
        Findings.tell("  %-34s %s", "saving a cell, service", service);
        var call = Timing.of(WARM, COUNTED, () -> post(one, next(one)));
        Findings.tell("  %-34s %s", "saving a cell, HTTP", call);
        assertThat(one.does(() -> entries.save(draft(next(one))))).isInstanceOf(Saved.class);
    }

    private void desk(Typist one) throws Exception {
        var desk = one.does(() -> desks.desk(null));
        var packets = one.does(() -> pending.packets(desk));
        assertThat(packets).isNotEmpty();
        var packet = new Packet.Id(EntryKind.MEASUREMENT, "2026-M10");
        var rows = one.does(() -> sheets.rows(desk, packet)).size();
        Findings.tell("  %-34s %s", "packets", Timing.of(10, 40, () -> one.does(() -> pending.packets(desk))));
        Findings.tell(
                "  %-34s %s",
                "sheet of " + rows + " rows", Timing.of(10, 40, () -> one.does(() -> sheets.rows(desk, packet))));
    }

    private void together(String what, List<Typist> people, int pause) throws Exception {
        var nanos = new ConcurrentLinkedQueue<Long>();
        var started = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.stream()
                    .map(typist -> threads.submit(() -> {
                        types(typist, pause, nanos);
                        return typist;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        var seconds = (System.nanoTime() - started) / 1e9;
        var timing =
                new Timing(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
        Findings.tell("  %-34s %s, %.0f cells a second", what, timing, nanos.size() / seconds);
    }

    private void types(Typist typist, int pause, Queue<Long> nanos) throws Exception {
        var random = new Random(typist.username().hashCode());
        Thread.sleep(pause == 0 ? 0 : random.nextInt(pause));
        for (var cell = 0; cell < CELLS_EACH; cell++) {
            var start = System.nanoTime();
            post(typist, typist.cells().get(cell % typist.cells().size()));
            nanos.add(System.nanoTime() - start);
            Thread.sleep(pause == 0 ? 0 : pause / 2 + random.nextInt(pause));
        }
    }

    private Cell next(Typist one) {
        return one.cells().get(value.incrementAndGet() % one.cells().size());
    }

    private EntryDraft draft(Cell cell) {
        return new EntryDraft(
                EntryKind.MEASUREMENT,
                cell.plan(),
                cell.indicator(),
                cell.period(),
                Figures.of(BigDecimal.valueOf(value.get())),
                "nota",
                null,
                null);
    }

    private Object post(Typist typist, Cell cell) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/measurements"))
                .header("Authorization", "Bearer " + typist.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(cell.json(value.incrementAndGet())))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
            return response;
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
