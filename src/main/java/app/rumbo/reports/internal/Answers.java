package app.rumbo.reports.internal;

import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks what the units were to enter, and when they did. */
@Repository
class Answers {

    /** Periods that ended longer ago are history, as at the desks. */
    private static final int MONTHS_BACK = 12;

    private final JdbcClient jdbc;
    private final EntryCalendars calendars;
    private final MunicipalitySettings settings;

    Answers(JdbcClient jdbc, EntryCalendars calendars, MunicipalitySettings settings) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.settings = settings;
    }

    /** What fell due in the report's month, and what of the year before is still missing. */
    AnswersStory tell(KeptReport report) {
        var month = report.period();
        var all = entries(report);
        return new AnswersStory(
                LocalDate.ofInstant(report.knownAt(), settings.current().zone()),
                all.stream()
                        .filter(entry -> !entry.due().isBefore(month.start())
                                && !entry.due().isAfter(month.end()))
                        .toList(),
                all.stream()
                        .filter(entry -> entry.due().isBefore(month.start()) && entry.isMissing())
                        .toList(),
                units(report));
    }

    private List<AwaitedEntry> entries(KeptReport report) {
        var books = new HashMap<String, CalendarBook>();
        var zone = settings.current().zone();
        return jdbc.sql("select * from reading.expected_as_known(:k, :since, :until)")
                .param("k", report.knownAt().atOffset(ZoneOffset.UTC))
                .param("since", report.cutoff().minusMonths(MONTHS_BACK))
                .param("until", report.cutoff())
                .query((row, number) ->
                        entry(row, zone, books.computeIfAbsent(row.getString("plan_code"), calendars::book)))
                .list();
    }

    private static AwaitedEntry entry(ResultSet row, ZoneId zone, CalendarBook book) throws SQLException {
        var milestone = row.getString("kind").equals("MILESTONE_REPORT");
        var about = row.getString("said_on");
        var ends = Objects.requireNonNull(row.getObject("ends", LocalDate.class));
        var period = milestone
                ? Period.of(book.calendar().milestonesEvery(), ends)
                : Period.parse(about).orElseThrow();
        var unit = row.getObject("unit_id", UUID.class);
        return new AwaitedEntry(
                milestone,
                row.getString("plan_code"),
                unit,
                row.getString("code"),
                row.getString("name"),
                about,
                ends,
                book.state(period).due(unit),
                day(row.getObject("answered_at", OffsetDateTime.class), zone),
                row.getString("state"));
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime moment, ZoneId zone) {
        return moment == null ? null : moment.atZoneSameInstant(zone).toLocalDate();
    }

    private Map<UUID, AnsweringUnit> units(KeptReport report) {
        var units = new HashMap<UUID, AnsweringUnit>();
        jdbc.sql("""
                        select u.id, u.code, u.name, a.display_name, a.by_post
                        from reading.org_unit(:k) u left join reading.acting_person(:day) a on a.unit_id = u.id
                        """)
                .param("k", report.knownAt().atOffset(ZoneOffset.UTC))
                .param("day", report.cutoff())
                .query(row -> {
                    units.put(
                            row.getObject("id", UUID.class),
                            new AnsweringUnit(
                                    row.getString("code"),
                                    row.getString("name"),
                                    row.getString("display_name"),
                                    row.getString("by_post")));
                });
        return units;
    }
}
