package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Correction;
import app.rumbo.scorecard.Correction.Counted;
import app.rumbo.scorecard.ValueEvent;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to values. */
@Component
public class SqlHistories {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;

    SqlHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that happened to one value. */
    public List<ValueEvent> events(String kind, UUID item, String about, boolean percent) {
        return jdbc.sql("""
                        select v.*, coalesce(p.display_name, v.by_whom) as who
                        from reading.value_event(:kind, :item, :about) v
                            left join reading.person p on p.username = v.by_whom
                        order by v.at
                        """)
                .param("kind", kind)
                .param("item", item)
                .param("about", about)
                .query((row, _) -> new ValueEvent(
                        moment(row, "at"),
                        row.getString("who"),
                        row.getString("what"),
                        row.getObject("version", Integer.class),
                        figure(row, "", percent),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        row.getObject("until", LocalDate.class),
                        row.getString("said")))
                .list();
    }

    /** The values of a plan that another version counts for. */
    public List<Correction> corrections(String plan, Basis basis, Instant from, Instant to) {
        return jdbc.sql("""
                        select c.*, coalesce(p.display_name, c.by_whom) as who
                        from reading.entry_change(:plan, :from, :to, :basis) c
                            left join reading.person p on p.username = c.by_whom
                        """)
                .param("plan", plan)
                .param("from", SqlKnownPlans.at(from))
                .param("to", SqlKnownPlans.at(to))
                .param("basis", basis.name())
                .query((row, _) -> correction(row))
                .list();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        var percent = "%".equals(row.getString("measure_unit"));
        var since = row.getObject("since", OffsetDateTime.class);
        return new Correction(
                row.getString("kind").equals("MILESTONE_REPORT"),
                row.getString("code"),
                row.getString("name"),
                row.getString("measure_unit"),
                row.getString("about"),
                Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                counted(row, "was_", percent),
                counted(row, "is_", percent),
                since == null ? null : since.toInstant(),
                row.getString("who"),
                row.getString("said"));
    }

    private static @Nullable Counted counted(ResultSet row, String prefix, boolean percent) throws SQLException {
        var version = row.getObject(prefix + "version", Integer.class);
        return version == null ? null : new Counted(version, figure(row, prefix, percent));
    }

    private static @Nullable BigDecimal figure(ResultSet row, String prefix, boolean percent) throws SQLException {
        var denominator = row.getBigDecimal(prefix + "denominator");
        if (denominator == null) {
            return row.getBigDecimal(prefix + "value");
        }
        var numerator = row.getBigDecimal(prefix + "numerator");
        return denominator.signum() == 0
                ? null
                : Ratio.of(percent ? numerator.multiply(HUNDRED) : numerator, denominator);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
