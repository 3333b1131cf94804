package app.rumbo.platform.demo;

import app.rumbo.knowledge.Knowledge;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The steps of the demonstration's loading, each done once in a transaction that also remembers it: a start that was
 * killed half way is finished by the next.
 */
@Component
@Profile("demo")
class LoadedSteps {

    private final JdbcClient database;
    private final TransactionOperations transaction;

    LoadedSteps(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Does the step, recorded as known at that moment, unless this database has it already. */
    void once(String step, Instant known, Runnable work) {
        Knowledge.at(
                known,
                () -> transaction.executeWithoutResult(status -> {
                    if (isNew(step)) {
                        work.run();
                    }
                }));
    }

    private boolean isNew(String step) {
        return database.sql("insert into demonstration_step (step) values (:step) on conflict do nothing")
                        .param("step", step)
                        .update()
                == 1;
    }
}
