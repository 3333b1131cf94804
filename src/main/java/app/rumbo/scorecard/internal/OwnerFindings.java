package app.rumbo.scorecard.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which units nobody of their own acts for, as the module that names people published it. */
@Component
public class OwnerFindings {

    private final JdbcClient jdbc;

    OwnerFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit for which somebody from above acts.
     *
     * @param acting the name of whoever does
     */
    public record Orphan(UUID unit, String acting) {}

    /** All of them on a day. */
    public List<Orphan> on(LocalDate day) {
        return jdbc.sql("""
                        select unit_id, display_name from reading.acting_person(:day)
                        where by_post in ('ABOVE', 'ADMINISTRATOR')
                        """)
                .param("day", day)
                .query((row, _) -> new Orphan(row.getObject("unit_id", UUID.class), row.getString("display_name")))
                .list();
    }
}
