package app.rumbo.budget.internal;

import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.QuestionId;
import app.rumbo.language.Language;
import app.rumbo.notices.NewMail;
import app.rumbo.notices.NewNotice;
import app.rumbo.notices.Notices;
import app.rumbo.notices.NoticesSettings;
import app.rumbo.notices.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells units what they are asked, in Rumbo and by mail, and who asked what was answered; within the act itself. */
@Component
public class QuestionNotices {

    private static final String KEY = "budget-question:";
    private static final String PLACE = "presupuesto/preguntas";

    private final Notices notices;
    private final Outbox outbox;
    private final NoticesSettings settings;
    private final Language language;
    private final JdbcClient jdbc;

    QuestionNotices(Notices notices, Outbox outbox, NoticesSettings settings, Language language, JdbcClient jdbc) {
        this.notices = notices;
        this.outbox = outbox;
        this.settings = settings;
        this.language = language;
        this.jdbc = jdbc;
    }

    private record Person(
            String username, String name, @Nullable String address) {}

    /** Whoever acts for the unit, and its reporters, are asked. */
    public void asked(QuestionId id, String goal, String figures, String question, UUID unit, LocalDate today) {
        var notice = new NewNotice(KEY + id.value() + ":asked", "budget.notice.asked", List.of(goal), PLACE);
        for (var person : people(unit, today)) {
            notices.tell(person.username(), notice);
            if (person.address() != null) {
                outbox.put(NewMail.plain(
                        KEY + id.value() + ":" + person.username(),
                        person.address(),
                        person.username(),
                        language.say("budget.mail.subject", goal),
                        language.say(
                                "budget.mail.text", person.name(), goal, figures, question, settings.link(PLACE))));
            }
        }
    }

    /** Whoever asked is told; nobody is asked any more. */
    public void answered(QuestionId id, BudgetQuestion.About about) {
        done(id);
        jdbc.sql("select asked_by from budget_question where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .ifPresent(asker -> notices.tell(
                        asker,
                        new NewNotice(
                                KEY + id.value() + ":answered",
                                "budget.notice.answered",
                                List.of(about.unitName(), about.goalCode() + " " + about.goalName()),
                                PLACE)));
    }

    /** Nobody is asked any more. */
    public void done(QuestionId id) {
        notices.withdraw(KEY + id.value(), List.of());
        outbox.withdraw(KEY + id.value());
    }

    private List<Person> people(UUID unit, LocalDate today) {
        return List.copyOf(jdbc.sql("""
                        select distinct username, display_name, nullif(btrim(email), '') as email
                        from reading.reminded(:today) where unit_id = :unit and level = 'UNIT' order by username
                        """)
                .param("today", today)
                .param("unit", unit)
                .query((row, _) -> new Person(
                        SqlBudget.text(row, "username"), SqlBudget.text(row, "display_name"), row.getString("email")))
                .list());
    }
}
