package app.rumbo.scheduling;

import app.rumbo.language.Language;
import app.rumbo.notices.NewMail;
import app.rumbo.notices.NewNotice;
import app.rumbo.notices.Notices;
import app.rumbo.notices.NoticesSettings;
import app.rumbo.notices.Outbox;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells TI, by notice and mail, of a job that should have been woken and was not, and of a run that failed; once of each,
 * however often it is asked. Where nobody is TI, the Administrador is told.
 */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class JobAlarms {

    private final Jobs jobs;
    private final Notices notices;
    private final Outbox outbox;
    private final NoticesSettings settings;
    private final Language language;
    private final JdbcClient jdbc;

    JobAlarms(Jobs jobs, Notices notices, Outbox outbox, NoticesSettings settings, Language language, JdbcClient jdbc) {
        this.jobs = jobs;
        this.notices = notices;
        this.outbox = outbox;
        this.settings = settings;
        this.language = language;
        this.jdbc = jdbc;
    }

    private record Alarm(String key, String sentence, List<String> arguments) {}

    private record Keeper(String username, @Nullable String email) {}

    /** Tells of all that is late or failed within a day; answers of how much it told for the first time. */
    @Transactional
    public int raise() {
        var keepers = keepers();
        var told = 0;
        for (var alarm : alarms()) {
            var fresh = false;
            for (var keeper : keepers) {
                fresh |= tell(alarm, keeper);
            }
            told += fresh ? 1 : 0;
        }
        return told;
    }

    private List<Alarm> alarms() {
        var late = jobs.late().stream()
                .map(job -> new Alarm(
                        "job-late:" + job.job() + ":" + job.next(),
                        job.broken() ? "scheduling.alarm.broken" : "scheduling.alarm.late",
                        List.of(name(job.job()), language.moment(job.next()))));
        var failed = jdbc
                .sql("""
                        select id, job, incident, cause from job_run
                        where outcome = 'failed' and started_at > now() - interval '1 day' order by id
                        """)
                .query((row, _) -> new Alarm(
                        "job-failed:" + row.getLong("id"),
                        "scheduling.alarm.failed",
                        List.of(name(row.getString("job")), String.valueOf(row.getString("incident")))))
                .list()
                .stream();
        return java.util.stream.Stream.concat(late, failed).toList();
    }

    private boolean tell(Alarm alarm, Keeper keeper) {
        var fresh = notices.tell(
                keeper.username(), new NewNotice(alarm.key(), alarm.sentence(), alarm.arguments(), "trabajos"));
        var email = keeper.email();
        if (email != null) {
            outbox.put(NewMail.plain(
                    alarm.key() + ":" + keeper.username(),
                    email,
                    keeper.username(),
                    language.say("scheduling.alarm.subject"),
                    language.say(
                            "scheduling.alarm.text",
                            language.say(alarm.sentence(), alarm.arguments().toArray()),
                            settings.link("trabajos"))));
        }
        return fresh;
    }

    private String name(String job) {
        return language.say("scheduling.job." + job);
    }

    private List<Keeper> keepers() {
        return jdbc.sql("""
                        select username, nullif(btrim(email), '') as email from reading.account
                        where active and role = case when exists (select from reading.account where active and role = 'IT')
                            then 'IT' else 'ADMINISTRATOR' end
                        order by username
                        """)
                .query((row, _) -> new Keeper(row.getString("username"), row.getString("email")))
                .list();
    }
}
