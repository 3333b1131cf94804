package app.rumbo.measurements.internal;

import app.rumbo.measurements.EntryItem;
import app.rumbo.measurements.EntryState;
import app.rumbo.measurements.Remark;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The thread beside an entry. Whoever writes has opened a recording before. */
@Component
public class Remarks {

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Comments of the steps of all versions, and remarks, in the order of time. */
    public List<Remark> of(EntryItem item, String saidOn) {
        return jdbc.sql("""
                        select coalesce(p.display_name, t.by_whom) as by_whom, t.at, t.step, t.text from (
                            select said_by as by_whom, said_at as at, null as step, text, position
                                from entry_remark where item_id = :item and said_on = :on
                            union all
                            select s.known_by, s.known_from, s.state::text, s.comment, 0
                                from measurement_move s join measurement m on m.id = s.measurement_id
                                where m.indicator_id = :item and m.period = :on and s.comment is not null
                            union all
                            select s.known_by, s.known_from, s.state::text, s.comment, 0
                                from milestone_report_move s join milestone_report r on r.id = s.milestone_report_id
                                where r.milestone_id = :item and r.report_date::text = :on and s.comment is not null
                        ) t left join reading.person p on p.username = t.by_whom
                        order by t.at, t.position
                        """)
                .param("item", item.id())
                .param("on", saidOn)
                .query((row, _) -> new Remark(
                        row.getString("by_whom"),
                        Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        row.getString("step") == null
                                ? null
                                : EntryState.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                        row.getString("text")))
                .list();
    }

    /** Adds a remark. */
    public void add(EntryItem item, String saidOn, String text) {
        jdbc.sql("insert into entry_remark (item_id, said_on, text) values (:item, :on, :text)")
                .param("item", item.id())
                .param("on", saidOn)
                .param("text", text)
                .update();
    }
}
