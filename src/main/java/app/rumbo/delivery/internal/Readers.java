package app.rumbo.delivery.internal;

import app.rumbo.delivery.Addressee;
import app.rumbo.reports.ReportKind;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** For whom each kind of report is. */
@Repository
public class Readers {

    private static final Set<ReportKind> TO_PERSONS = Set.of(ReportKind.REVENUE_MONTHLY);

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether reports of that kind go to persons, so that no session has to be named. */
    public static boolean goesToPersons(ReportKind kind) {
        return TO_PERSONS.contains(kind);
    }

    /** The users for whom reports of that kind are, by name. */
    @Transactional(readOnly = true)
    public List<Addressee> of(ReportKind kind) {
        return jdbc.sql("""
                        select display_name, nullif(btrim(email), '') as email, username from reading.account
                        where active and role = :role order by display_name, username
                        """)
                .param("role", goesToPersons(kind) ? "MAYOR" : "COUNCIL")
                .query((row, _) ->
                        new Addressee(row.getString("display_name"), row.getString("email"), row.getString("username")))
                .list();
    }
}
