package app.rumbo.budget.internal;

import app.rumbo.accounts.Sector;
import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetQuestion.Act;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.Contradiction;
import app.rumbo.budget.ContradictionKind;
import app.rumbo.budget.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps questions about the budget and reads them with the names of what they are about. */
@Component
public class SqlQuestions {

    /** Where a question is open and the reader's own units are asked. */
    private static final String OPEN = "answered_at is null and withdrawn_at is null";

    private static final String NAMED = """
            select q.*, p.code as plan_code, g.code as goal_code, g.name as goal_name, u.code as unit_code,
                u.name as unit_name, coalesce(asker.display_name, q.asked_by) as asker,
                coalesce(answerer.display_name, q.answered_by) as answerer,
                coalesce(withdrawer.display_name, q.withdrawn_by) as withdrawer,
                :all or q.unit_id in (select unit_id from reading.units_entered_by(:user, :today)) as theirs
            from %s q join reading.plan(:k) p on p.id = q.plan_id join reading.goal(:k) g on g.id = q.goal_id
                join reading.org_unit(:k) u on u.id = q.unit_id
                left join reading.person asker on asker.username = q.asked_by
                left join reading.person answerer on answerer.username = q.answered_by
                left join reading.person withdrawer on withdrawer.username = q.withdrawn_by
            """;

    private final JdbcClient jdbc;

    SqlQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those not withdrawn, as known at K. */
    public List<BudgetQuestion> known(@Nullable String plan, Instant known, String user, boolean all, LocalDate today) {
        return jdbc.sql(NAMED.formatted("reading.budget_question(:k)") + """
                         where q.withdrawn_at is null and (cast(:plan as text) is null or p.code = :plan)
                        order by q.asked_at desc, q.id
                        """)
                .param("k", known.atOffset(ZoneOffset.UTC))
                .param("plan", plan)
                .param("user", user)
                .param("all", all)
                .param("today", today)
                .query(SqlQuestions::question)
                .list();
    }

    /** One of them as it stands. */
    public Optional<BudgetQuestion> find(QuestionId id, String user, boolean all, LocalDate today) {
        return jdbc.sql(NAMED.formatted("budget_question") + " where q.id = :id")
                .param("k", OffsetDateTime.parse("9999-12-31T00:00:00Z"))
                .param("id", id.value())
                .param("user", user)
                .param("all", all)
                .param("today", today)
                .query(SqlQuestions::question)
                .optional();
    }

    /** How many wait for the person's own units. */
    public int waiting(String user, LocalDate today) {
        return jdbc.sql("select count(*) from budget_question where " + OPEN
                        + " and unit_id in (select unit_id from reading.units_entered_by(:user, :today))")
                .param("user", user)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Whether the same waits for its answer. */
    public boolean isOpen(Contradiction found, Sector sector) {
        return jdbc.sql("select exists (select from budget_question where " + OPEN
                        + " and goal_id = :goal and kind = :kind and sector = :sector)")
                .param("goal", found.goal().goal().sheet().id())
                .param("kind", found.kind().code())
                .param("sector", sector.code())
                .query(Boolean.class)
                .single();
    }

    /** Keeps a new one. */
    public void add(
            QuestionId id,
            Contradiction found,
            BudgetSheet sheet,
            UUID unit,
            String figures,
            String question,
            String by,
            Instant at) {
        jdbc.sql("""
                        insert into budget_question (id, kind, plan_id, goal_id, unit_id, sector, cutoff, figures, question,
                            asked_by, asked_at)
                        values (:id, :kind, :plan, :goal, :unit, :sector, :cutoff, :figures, :question, :by, :at)
                        """)
                .param("id", id.value())
                .param("kind", found.kind().code())
                .param("plan", sheet.card().plan().id())
                .param("goal", found.goal().goal().sheet().id())
                .param("unit", unit)
                .param("sector", sheet.asked().sector().code())
                .param("cutoff", sheet.card().asOf().cutoff())
                .param("figures", figures)
                .param("question", question)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps the answer; false where it is not open any more. */
    public boolean answer(QuestionId id, String text, String by, Instant at) {
        return jdbc.sql("update budget_question set answer = :text, answered_by = :by, answered_at = :at,"
                                + " row_version = row_version + 1 where id = :id and " + OPEN)
                        .param("id", id.value())
                        .param("text", text)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes it back; false where it is not open any more. */
    public boolean withdraw(QuestionId id, String by, Instant at) {
        return jdbc.sql("update budget_question set withdrawn_by = :by, withdrawn_at = :at,"
                                + " row_version = row_version + 1 where id = :id and " + OPEN)
                        .param("id", id.value())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static BudgetQuestion question(ResultSet row, int number) throws SQLException {
        return new BudgetQuestion(
                new QuestionId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                ContradictionKind.of(SqlBudget.text(row, "kind")).orElseThrow(),
                new BudgetQuestion.About(
                        Objects.requireNonNull(row.getObject("goal_id", UUID.class)),
                        Sector.of(SqlBudget.text(row, "sector")).orElseThrow(),
                        SqlBudget.text(row, "plan_code"),
                        SqlBudget.text(row, "goal_code"),
                        SqlBudget.text(row, "goal_name"),
                        SqlBudget.text(row, "unit_code"),
                        SqlBudget.text(row, "unit_name")),
                Objects.requireNonNull(row.getObject("cutoff", LocalDate.class)),
                SqlBudget.text(row, "figures"),
                SqlBudget.text(row, "question"),
                Objects.requireNonNull(act(row, "asker", "asked_at")),
                row.getString("answer"),
                act(row, "answerer", "answered_at"),
                act(row, "withdrawer", "withdrawn_at"),
                row.getBoolean("theirs"));
    }

    private static @Nullable Act act(ResultSet row, String by, String at) throws SQLException {
        var moment = row.getObject(at, OffsetDateTime.class);
        return moment == null ? null : new Act(SqlBudget.text(row, by), moment.toInstant());
    }
}
