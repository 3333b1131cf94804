package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Entry;
import app.rumbo.scorecard.Entry.Act;
import app.rumbo.scorecard.IndicatorDetail.Paper;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.shared.Period;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was said of one indicator or milestone, version by version, and by whom. */
@Component
public class SqlEntries {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String NAMED = """
            , coalesce(e.display_name, v.entered_by) as entered_name, coalesce(d.display_name, v.state_by) as state_name
            """;

    private static final String NAMES = """
            left join reading.person e on e.username = v.entered_by
            left join reading.person d on d.username = v.state_by
            """;

    private final JdbcClient jdbc;

    SqlEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version with the period it is about. */
    public record Measurement(Period period, Entry entry) {}

    /** A version with the day it is about. */
    public record Report(LocalDate day, Entry entry) {}

    /** Every version of the indicator's measurements, in the order of time and version. */
    public List<Measurement> measurements(UUID indicator, Measure measure, Instant k) {
        return jdbc.sql("select v.*" + NAMED + " from reading.measurement_version(:k) v " + NAMES
                        + " where v.indicator_id = :id order by v.period_end, v.version")
                .param("k", SqlKnownPlans.at(k))
                .param("id", indicator)
                .query((row, _) -> new Measurement(
                        Period.parse(row.getString("period")).orElseThrow(), entry(row, figure(row, measure))))
                .list();
    }

    /** Every version of the milestone's reports, in the order of time and version. */
    public List<Report> reports(UUID milestone, Instant k) {
        return jdbc.sql("select v.*, null::numeric as numerator, null::numeric as denominator" + NAMED
                        + " from reading.report_version(:k) v " + NAMES
                        + " where v.milestone_id = :id order by v.report_date, v.version")
                .param("k", SqlKnownPlans.at(k))
                .param("id", milestone)
                .query((row, _) -> new Report(
                        row.getObject("report_date", LocalDate.class), entry(row, row.getBigDecimal("percent"))))
                .list();
    }

    /** What the indicator's sheet says in words. */
    public Paper paper(UUID indicator, Instant k) {
        return jdbc.sql("""
                        select formula, verification, baseline, baseline_date from reading.indicator(:k) where id = :id
                        """)
                .param("k", SqlKnownPlans.at(k))
                .param("id", indicator)
                .query((row, _) -> new Paper(
                        row.getString("formula"),
                        row.getString("verification"),
                        row.getBigDecimal("baseline"),
                        row.getObject("baseline_date", LocalDate.class)))
                .single();
    }

    /** The milestone's means of verification. */
    public Optional<String> verification(UUID milestone, Instant k) {
        return jdbc.sql("select verification from reading.milestone(:k) where id = :id")
                .param("k", SqlKnownPlans.at(k))
                .param("id", milestone)
                .query((row, _) -> Optional.ofNullable(row.getString("verification")))
                .single();
    }

    private static @Nullable BigDecimal figure(ResultSet row, Measure measure) throws SQLException {
        var denominator = row.getBigDecimal("denominator");
        if (denominator == null) {
            return row.getBigDecimal("value");
        }
        if (denominator.signum() == 0) {
            return null;
        }
        var numerator = row.getBigDecimal("numerator");
        return Ratio.of(measure.percent() ? numerator.multiply(HUNDRED) : numerator, denominator);
    }

    private static Entry entry(ResultSet row, @Nullable BigDecimal figure) throws SQLException {
        return new Entry(
                row.getInt("version"),
                figure,
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("comment"),
                row.getString("state"),
                new Act(row.getString("entered_name"), at(row, "entered_at")),
                new Act(row.getString("state_name"), at(row, "state_since")),
                row.getString("state_comment"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
