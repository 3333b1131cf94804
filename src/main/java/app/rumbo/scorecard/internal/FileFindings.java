package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.PlanFinding.Spot;
import app.rumbo.scorecard.PlanFinding.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what imported files got wrong about a plan, as the module that read them published it. */
@Component
public class FileFindings {

    private final JdbcClient jdbc;

    FileFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A finding in a file.
     *
     * @param key of its sentence
     * @param arguments texts that fill its places
     */
    public record Found(Subject subject, String code, Spot spot, String key, List<String> arguments) {}

    /** Those of the plan, file by file, in the order of their rows. */
    public Stream<Found> of(UUID plan) {
        return jdbc.sql("""
                        select item_kind, item_code, sheet, row_number, column_name, value, message_key, arguments
                        from reading.import_finding where plan_id = :plan order by template, position
                        """).param("plan", plan).query(FileFindings::found).list().stream();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                Subject.valueOf(row.getString("item_kind")),
                row.getString("item_code"),
                new Spot(
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        row.getString("column_name"),
                        row.getString("value")),
                row.getString("message_key"),
                List.of((String[]) row.getArray("arguments").getArray()));
    }
}
