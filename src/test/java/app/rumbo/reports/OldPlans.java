package app.rumbo.reports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The old plan for tests of other packages. */
public final class OldPlans {

    private OldPlans() {}

    /** Stores it, unless it is there. */
    public static void store(JdbcClient jdbc, TransactionOperations transaction) {
        new OldPlan(jdbc, transaction).store();
    }
}
