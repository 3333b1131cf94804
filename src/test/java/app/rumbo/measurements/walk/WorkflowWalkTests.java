package app.rumbo.measurements.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.Ground;
import app.rumbo.measurements.Validations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The workflow walked at random beside a plain model of it. {@code -Drumbo.walk.steps=10000} walks farther,
 * {@code -Drumbo.walk.seed=7} the same way again.
 */
class WorkflowWalkTests {

    private static final int STEPS = Integer.getInteger("rumbo.walk.steps", 3_000);
    private static final long SEED = Long.getLong("rumbo.walk.seed", new Random().nextInt(1_000_000));
    private static final int COMPARED_EVERY = 250;
    private static final int DAYS = 60;

    private LocalDate today = LocalDate.of(2026, 11, 20);

    @Test
    void theServicesDoWhatTheModelDoesAndWhatIsDecidedNeverChanges() {
        try (var rumbo = RunningRumbo.empty()) {
            var jdbc = rumbo.bean(JdbcClient.class);
            var transactions = rumbo.bean(TransactionTemplate.class);
            var ground = Ground.store(jdbc, transactions, 3);
            ground.give(jdbc, transactions, "M2", "b");
            ground.give(jdbc, transactions, "M3", "o");
            ground.post(jdbc, transactions, "ana", "u", "TITULAR", LocalDate.of(2026, 1, 1), null);
            ground.post(jdbc, transactions, "otra", "o", "TITULAR", LocalDate.of(2026, 1, 1), null);
            ground.post(jdbc, transactions, "beto", "u", "SUBROGANT", Person.SUBROGATED_FROM, Person.SUBROGATED_TO);
            var acts = new Acts(
                    ground, rumbo.bean(Entries.class), rumbo.bean(Validations.class), rumbo.bean(EntryCalendars.class));
            walk(rumbo, new Walk(SEED, acts, new Stored(jdbc, ground), rumbo.bean(Knowledge.class), today));
        }
    }

    private void walk(RunningRumbo rumbo, Walk walk) {
        var started = Instant.now();
        for (var step = 1; step <= STEPS; step++) {
            try {
                if (step % Math.max(1, STEPS / DAYS) == 0) {
                    rumbo.passes(Duration.ofDays(1));
                    today = today.plusDays(1);
                    walk.dayPassed(today);
                }
                walk.step();
                if (step % COMPARED_EVERY == 0 || step == STEPS) {
                    walk.compare();
                }
            } catch (AssertionError | RuntimeException differs) {
                throw new AssertionError(
                        "seed %d, step %d of %d on %s, %s: %s"
                                .formatted(SEED, step, STEPS, today, walk.doing(), differs.getMessage()),
                        differs);
            }
        }
        System.out.printf(
                "seed %d: %d steps in %s, %s%n",
                SEED, STEPS, Duration.between(started, Instant.now()), walk.outcomes());
        assertThat(walk.outcomes()).as("acts that were met").hasSizeGreaterThan(40);
    }
}
