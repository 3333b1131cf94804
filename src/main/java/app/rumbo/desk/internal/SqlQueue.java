package app.rumbo.desk.internal;

import app.rumbo.desk.QueueChoices;
import app.rumbo.desk.QueueChoices.Named;
import app.rumbo.desk.QueueFilter;
import app.rumbo.desk.QueueOrder;
import app.rumbo.measurements.EntryId;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The queue as the database knows it: which entries, in which order, how many. */
@Component
public class SqlQueue {

    private static final String MATCHING = """
            from reading.awaiting_decision q
            where (cast(:plan as text) is null or q.plan_code = :plan)
                and (cast(:kind as text) is null or q.kind = :kind)
                and (cast(:item as text) is null or q.code = :item)
                and (cast(:from as date) is null or q.ends between :from and :to)
                and (:text = '' or position(lower(:text) in lower(q.code || ' ' || q.name)) > 0)
                and (cast(:unit as text) is null or q.unit_id in (
                    with recursive below as (
                        select id from org_unit where code = :unit
                        union all
                        select u.id from org_unit u join below b on u.parent_id = b.id)
                    select id from below))
            """;

    private final JdbcClient jdbc;

    SqlQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many match, what is odd about them left aside. */
    public int count(QueueFilter filter) {
        return narrowed("select count(*) " + MATCHING, filter)
                .query(Integer.class)
                .single();
    }

    /** Some of those that match, what is odd about them left aside. */
    public List<EntryId> page(QueueFilter filter, QueueOrder order, int offset, int limit) {
        var turn = order.reversed() ? " desc" : " asc";
        var by = switch (order.by()) {
            case ARRIVED -> "q.submitted_at" + turn;
            case UNIT -> "q.unit_position" + turn + " nulls last";
            case ITEM -> "q.plan_position" + turn + ", q.position" + turn;
            case PERIOD -> "q.ends" + turn;
        };
        return narrowed(
                        "select q.id " + MATCHING + " order by " + by
                                + ", q.submitted_at, q.plan_position, q.position, q.ends, q.id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new EntryId(Objects.requireNonNull(row.getObject("id", UUID.class))))
                .list();
    }

    /** Those that await the yes of a person who acts as director that day, the first to arrive first. */
    public List<EntryId> awaiting(String director, LocalDate today) {
        return jdbc.sql("""
                        select id from reading.awaiting_decision
                        where awaits_director and unit_id in (select unit_id from reading.director_of(:user, :today))
                        order by submitted_at, plan_position, position, id
                        """)
                .param("user", director)
                .param("today", today)
                .query((row, _) -> new EntryId(Objects.requireNonNull(row.getObject("id", UUID.class))))
                .list();
    }

    /** Of which units, plans and months something awaits a decision. */
    public QueueChoices choices() {
        return new QueueChoices(
                named("unit_code", "unit_name", "unit_position"),
                named("plan_code", "plan_name", "plan_position"),
                jdbc.sql("select distinct date_trunc('month', ends)::date as month from reading.awaiting_decision"
                                + " order by month desc")
                        .query((row, _) -> Period.of(
                                Frequency.MONTHLY, Objects.requireNonNull(row.getObject("month", LocalDate.class))))
                        .list());
    }

    private List<Named> named(String code, String name, String position) {
        return jdbc.sql("select distinct " + code + " as code, " + name + " as name, " + position
                        + " as position from reading.awaiting_decision where " + code
                        + " is not null order by position")
                .query((row, _) -> new Named(row.getString("code"), row.getString("name")))
                .list();
    }

    private StatementSpec narrowed(String sql, QueueFilter filter) {
        var period = filter.period();
        return jdbc.sql(sql)
                .param("unit", filter.unit())
                .param("plan", filter.plan())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("item", filter.item())
                .param("from", period == null ? null : period.start())
                .param("to", period == null ? null : period.end())
                .param("text", filter.text().strip());
    }
}
