package app.rumbo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.Ground;
import app.rumbo.measurements.SaveOutcome.Saved;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is asked of the database grows with nothing: not with a packet's rows, nor with how many are submitted. */
@IntegrationTest
class DeskStatementsIntegrationTests {

    /** The municipality's settings are asked again every ten seconds, whatever is being done then. */
    private static final String SETTINGS = " from municipality]";

    private static final Packet.Id MARCH = new Packet.Id(EntryKind.MEASUREMENT, "2026-M03");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private PendingWork pending;

    @Autowired
    private EntrySheets sheets;

    @Autowired
    private DeskUnits desks;

    @Autowired
    private Entries entries;

    @Test
    void aPacketsRowsTakeAsManyStatementsWhetherFewOrMany() {
        var few = Ground.store(jdbc, transactions, 2);
        var many = Ground.store(jdbc, transactions, 30);

        assertThat(rows(many)).isEqualTo(rows(few)).isLessThanOrEqualTo(15);
        assertThat(packets(many)).isEqualTo(packets(few)).isLessThanOrEqualTo(6);
    }

    @Test
    void savingACellTakesAHandful() {
        var ground = Ground.store(jdbc, transactions, 1);
        save(ground, "M1");

        assertThat(statements(() -> save(ground, "M1"))).isLessThanOrEqualTo(9);
    }

    @Test
    void submittingTakesAsManyStatementsWhetherFewOrMany() {
        var few = Ground.store(jdbc, transactions, 2);
        var many = Ground.store(jdbc, transactions, 30);

        assertThat(submits(many, 30)).isEqualTo(submits(few, 2)).isLessThanOrEqualTo(16);
    }

    private int rows(Ground ground) {
        var desk = ground.as("ana", () -> desks.desk(null));
        return statements(() ->
                assertThat(ground.as("ana", () -> sheets.rows(desk, MARCH))).hasSizeGreaterThanOrEqualTo(2));
    }

    private int packets(Ground ground) {
        var desk = ground.as("ana", () -> desks.desk(null));
        return statements(
                () -> assertThat(ground.as("ana", () -> pending.packets(desk))).isNotEmpty());
    }

    private int submits(Ground ground, int many) {
        var ids = IntStream.rangeClosed(1, many)
                .mapToObj(number -> save(ground, "M" + number).entry().id())
                .toList();
        return counted(() ->
                assertThat(ground.as("ana", () -> entries.submit(ids)).done()).hasSize(many));
    }

    private Saved save(Ground ground, String indicator) {
        return ground.as("ana", () -> (Saved) entries.save(new EntryDraft(
                EntryKind.MEASUREMENT,
                ground.plan(),
                indicator,
                "2026-M03",
                Figures.of(BigDecimal.TEN),
                null,
                null,
                null)));
    }

    /** How many statements the work sends, once what it remembers is remembered. */
    private static int statements(Runnable work) {
        work.run();
        return counted(work);
    }

    private static int counted(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var told = new ListAppender<ILoggingEvent>();
        var before = logger.getLevel();
        told.start();
        logger.addAppender(told);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(told);
        }
        return (int) told.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Executing prepared SQL statement"))
                .filter(line -> !line.contains(SETTINGS))
                .count();
    }
}
