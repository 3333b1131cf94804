package app.rumbo.reports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Revenue of 1957 to June 1960, long before any other test's; May is closed, June is not and lacks an account. */
class OldRevenue {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    OldRevenue(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Tells of revenue of health in February of 1958, where none was known. */
    void tellOfHealth() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select begin_recording(now(), 'prueba')")
                    .query((row, number) -> 1)
                    .list();
            jdbc.sql("""
                            insert into revenue_line (year, month, account, name, sector, initial, current, accrued, collected)
                            values (1958, 2, '115-05-03', 'Aporte del Estado', 'health', 900000, 900000, 75000, 75000)
                            """).update();
        });
    }

    /** Stores it, unless it is there. */
    void store() {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("select count(*) from revenue_line where year = 1957")
                            .query(Integer.class)
                            .single()
                    > 0) {
                return;
            }
            jdbc.sql("select begin_recording(now(), 'prueba')")
                    .query((row, number) -> 1)
                    .list();
            jdbc.sql("""
                            insert into revenue_line (year, month, account, name, initial, current, accrued, collected)
                            select y, m, a.account, a.name, a.budget, a.budget, a.size * (10 + m) * 1100, a.size * (10 + m) * 1000
                            from generate_series(1957, 1960) y, generate_series(1, 12) m,
                                (values ('115-03-01-001', 'Patentes municipales', 9000000, 40),
                                    ('115-03-02-001', 'Permisos de circulación', 12000000, 60),
                                    ('115-08-02', 'Multas', 1000000, 5)) a (account, name, budget, size)
                            where (y < 1960 or m <= 6) and not (y = 1960 and m = 6 and a.account = '115-08-02')
                            """).update();
            jdbc.sql("""
                            insert into ledger_line (year, account, sector, name, initial, current, committed, accrued, paid)
                            values (1960, '215-21-01', 'municipal', 'Personal de planta', 9000000, 9500000, 9400000, 4000000, 4000000),
                                (1960, '215-24-03-090', 'municipal', 'Al Fondo Común Municipal', 600000, 600000, 500000, 300000, 250000),
                                (1960, '215-31-02-004', 'municipal', 'Plaza de armas', 5000000, 5000000, 20000000, 1000000, 0),
                                (1960, '215-21-01', 'health', 'Personal de planta', 2000000, 2000000, 1900000, 900000, 900000)
                            """).update();
            jdbc.sql("""
                            insert into revenue_closing (id, year, month, sector, closed_at, closed_by)
                            values (gen_random_uuid(), 1960, 5, 'municipal', now(), 'prueba')
                            """).update();
        });
    }
}
