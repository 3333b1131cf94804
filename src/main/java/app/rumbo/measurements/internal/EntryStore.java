package app.rumbo.measurements.internal;

import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryItem;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.measurements.EntryState;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries as rows. Whoever writes has opened a recording before. */
@Component
public class EntryStore {

    private static final String ENTRIES = """
            select e.id as entry_id, e.said_on, e.ends, e.version, e.value, e.numerator, e.denominator, e.comment,
                e.next_step, e.state::text, e.entered_by, e.recorded_at, e.row_version, i.*,
                s.submitted_by, s.submitted_at, s.endorsed_by,
                not exists (select from reading.entry l where l.kind = e.kind and l.item_id = e.item_id
                    and l.said_on = e.said_on and l.version > e.version) as latest
            from reading.entry e join reading.entry_item i on i.id = e.item_id and i.kind = e.kind
                left join reading.submission s on s.id = e.id
            where %s
            """;

    /** What {@code refuse_entering_locked()} raises. */
    private static final String LOCKED = "RB004";

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The indicator or milestone of that code in that plan. */
    public Optional<EntryItem> item(EntryKind kind, String plan, String code) {
        return jdbc.sql("select * from reading.entry_item i where kind = :kind and plan_code = :plan and code = :code")
                .param("kind", kind.name())
                .param("plan", plan)
                .param("code", code)
                .query(EntryRow::item)
                .optional();
    }

    /** The indicators and milestones of those ids, in the order of their plans. */
    public List<EntryItem> items(Collection<UUID> ids) {
        return jdbc.sql("select * from reading.entry_item where id = any(:ids) order by plan_position, position")
                .param("ids", ids.toArray(UUID[]::new))
                .query(EntryRow::item)
                .list();
    }

    /** One version. */
    public Optional<Entry> find(EntryId id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** Several versions, in the order asked; those that do not exist are left out. */
    public List<Entry> all(Collection<EntryId> ids) {
        Map<EntryId, Entry> found = jdbc
                .sql(ENTRIES.formatted("e.id = any(:ids)"))
                .param("ids", ids.stream().map(EntryId::value).toArray(UUID[]::new))
                .query(EntryRow::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(found::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The latest version of a period or day. */
    public Optional<Entry> latest(EntryItem item, String saidOn) {
        return jdbc.sql(ENTRIES.formatted("e.kind = :kind and e.item_id = :item and e.said_on = :on")
                        + " order by e.version desc limit 1")
                .param("kind", item.kind().name())
                .param("item", item.id())
                .param("on", saidOn)
                .query(EntryRow::entry)
                .optional();
    }

    /** All versions of a period or day, the latest first. */
    public List<Entry> versions(EntryItem item, String saidOn) {
        return jdbc.sql(ENTRIES.formatted("e.kind = :kind and e.item_id = :item and e.said_on = :on")
                        + " order by e.version desc")
                .param("kind", item.kind().name())
                .param("item", item.id())
                .param("on", saidOn)
                .query(EntryRow::entry)
                .list();
    }

    /** Writes a new draft. */
    public EntryId insert(EntryItem item, EntryDraft draft, LocalDate ends, int version) {
        var id = EntryId.random();
        var sql = item.kind() == EntryKind.MEASUREMENT ? """
                  insert into measurement (id, indicator_id, period, period_end, version, value, numerator, denominator,
                      comment, state) values (:id, :item, :on, :ends, :version, :value, :numerator, :denominator,
                      :comment, 'draft')
                  """ : """
                  insert into milestone_report (id, milestone_id, report_date, version, percent, comment, next_step, state)
                  values (:id, :item, :ends, :version, :value, :comment, :nextStep, 'draft')
                  """;
        write(
                figures(sql, draft)
                        .param("id", id.value())
                        .param("item", item.id())
                        .param("on", draft.saidOn())
                        .param("ends", ends)
                        .param("version", version),
                draft);
        return id;
    }

    /** Types over a draft. */
    public void overwrite(Entry draft, EntryDraft by) {
        var sql = draft.item().kind() == EntryKind.MEASUREMENT ? """
                  update measurement set value = :value, numerator = :numerator, denominator = :denominator,
                      comment = :comment, entered_by = recorded_by(), recorded_at = recorded_at(),
                      row_version = row_version + 1 where id = :id and state = 'draft'
                  """ : """
                  update milestone_report set percent = :value, comment = :comment, next_step = :nextStep,
                      entered_by = recorded_by(), recorded_at = recorded_at(), row_version = row_version + 1
                  where id = :id and state = 'draft'
                  """;
        write(figures(sql, by).param("id", draft.id().value()), by);
    }

    /** Throws a draft away. */
    public void delete(Entry draft) {
        jdbc.sql("delete from " + table(draft.item().kind()) + " where id = :id and state = 'draft'")
                .param("id", draft.id().value())
                .update();
    }

    /** Brings entries to a state, all in one statement a kind. */
    public void move(Collection<Entry> entries, EntryState to, @Nullable String comment) {
        jdbc.sql("select set_config('rumbo.step_comment', :comment, true)")
                .param("comment", comment == null ? "" : comment.strip())
                .query(String.class)
                .single();
        entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.item().kind()))
                .forEach((kind, some) -> jdbc.sql(
                                "update " + table(kind)
                                        + " set state = :state::entry_state, row_version = row_version + 1 where id = any(:ids)")
                        .param("state", to.code())
                        .param(
                                "ids",
                                some.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                        .update());
    }

    /** The database has the last word on whether the period is open: it may have been closed since we looked. */
    private static void write(JdbcClient.StatementSpec statement, EntryDraft draft) {
        try {
            statement.update();
        } catch (UncategorizedSQLException refused) {
            if (NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                    && LOCKED.equals(cause.getSQLState())) {
                throw new EntryRefused.Closed(draft.saidOn());
            }
            throw refused;
        }
    }

    private JdbcClient.StatementSpec figures(String sql, EntryDraft draft) {
        var figures = draft.figures();
        return jdbc.sql(sql)
                .param("value", figures.value())
                .param("numerator", figures.numerator())
                .param("denominator", figures.denominator())
                .param("comment", draft.comment())
                .param("nextStep", draft.nextStep());
    }

    private static String table(EntryKind kind) {
        return kind == EntryKind.MEASUREMENT ? "measurement" : "milestone_report";
    }
}
