package app.rumbo.reports.internal;

import app.rumbo.scorecard.AsOf;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those who entered the figures said of them. */
@Repository
class Explanations {

    private final JdbcClient jdbc;

    Explanations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The comment of the latest entry that counts, by indicator or milestone; only where there is one. */
    Map<UUID, String> asOf(AsOf asOf) {
        var said = new HashMap<UUID, String>();
        jdbc.sql("select item_id, said from reading.explanation(:k, :basis, :cutoff) where btrim(said) <> ''")
                .param("k", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .param("basis", asOf.basis().name())
                .param("cutoff", asOf.cutoff())
                .query(row -> {
                    said.put(
                            row.getObject("item_id", UUID.class),
                            row.getString("said").strip());
                });
        return said;
    }
}
