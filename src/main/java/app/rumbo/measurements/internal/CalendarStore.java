package app.rumbo.measurements.internal;

import app.rumbo.deadlines.WorkingDays;
import app.rumbo.measurements.CalendarBook;
import app.rumbo.measurements.EntryCalendar;
import app.rumbo.measurements.PeriodAct;
import app.rumbo.measurements.PeriodAct.Act;
import app.rumbo.shared.Frequency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entry calendars and acts on periods as rows. Whoever writes has opened a recording before. */
@Component
public class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plan's calendar, if it set one. */
    public Optional<EntryCalendar> calendar(String plan) {
        return jdbc.sql("select * from reading.entry_calendar where plan_code = :plan")
                .param("plan", plan)
                .query(CalendarStore::calendar)
                .optional();
    }

    /** The plan of that code. */
    public Optional<UUID> plan(String code) {
        return jdbc.sql("select id from plan where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /** The unit of that code. */
    public Optional<UUID> unit(String code) {
        return jdbc.sql("select id from org_unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /** Sets a plan's calendar. */
    public void save(UUID plan, EntryCalendar calendar) {
        jdbc.sql("""
                        insert into entry_calendar (id, plan_id, opens_after, due_after, closes_after, milestones_every,
                            two_steps)
                        values (gen_random_uuid(), :plan, :opens, :due, :closes, :every, :twoSteps)
                        on conflict (plan_id) do update set opens_after = excluded.opens_after,
                            due_after = excluded.due_after, closes_after = excluded.closes_after,
                            milestones_every = excluded.milestones_every, two_steps = excluded.two_steps,
                            row_version = entry_calendar.row_version + 1
                        """)
                .param("plan", plan)
                .param("opens", calendar.opensAfter())
                .param("due", calendar.dueAfter())
                .param("closes", calendar.closesAfter())
                .param("every", calendar.milestonesEvery().name())
                .param("twoSteps", calendar.twoSteps())
                .update();
    }

    /** The plan's calendar with all that was done to its periods. */
    public CalendarBook book(String plan, WorkingDays days) {
        var calendar = calendar(plan);
        return new CalendarBook(
                calendar.orElse(EntryCalendar.USUAL),
                calendar.isPresent(),
                days,
                acts(plan).stream().collect(Collectors.groupingBy(PeriodAct::period)));
    }

    /** What was done to all periods of a plan, in the order of time. */
    public List<PeriodAct> acts(String plan) {
        return jdbc.sql("select * from reading.period_act where plan_code = :plan order by position")
                .param("plan", plan)
                .query(CalendarStore::act)
                .list();
    }

    /** Adds an act. */
    public void add(UUID plan, String period, @Nullable UUID unit, Act act, @Nullable LocalDate until, String reason) {
        jdbc.sql("""
                        insert into period_act (plan_id, period, unit_id, act, until, reason)
                        values (:plan, :period, :unit, :act, :until, :reason)
                        """)
                .param("plan", plan)
                .param("period", period)
                .param("unit", unit)
                .param("act", act.name())
                .param("until", until)
                .param("reason", reason)
                .update();
    }

    static EntryCalendar calendar(ResultSet row, int number) throws SQLException {
        return new EntryCalendar(
                row.getInt("opens_after"),
                row.getInt("due_after"),
                row.getObject("closes_after", Integer.class),
                Frequency.valueOf(row.getString("milestones_every")),
                row.getBoolean("two_steps"));
    }

    private static PeriodAct act(ResultSet row, int number) throws SQLException {
        return new PeriodAct(
                Objects.requireNonNull(row.getObject("plan_id", UUID.class)),
                row.getString("period"),
                row.getObject("unit_id", UUID.class),
                Act.valueOf(row.getString("act")),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("acted_by"),
                Objects.requireNonNull(row.getObject("acted_at", OffsetDateTime.class))
                        .toInstant());
    }
}
