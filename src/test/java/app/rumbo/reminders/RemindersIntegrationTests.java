package app.rumbo.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.TestDatabase;
import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.notices.DueMail;
import app.rumbo.owners.Owners;
import app.rumbo.owners.Post;
import app.rumbo.owners.Term;
import app.rumbo.owners.Town;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.jayway.jsonpath.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Reminders reach a real mail server once, and only those whose work is not done. October 2026 is due on 13 November. */
@IntegrationTest
class RemindersIntegrationTests {

    private static final GreenMail SERVER = started();
    private static final TestDatabase.Logins DATABASE = TestDatabase.another();
    private static final LocalDate BEFORE = LocalDate.parse("2026-11-12");
    private static final LocalDate DUE = LocalDate.parse("2026-11-13");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-18");

    private final String mark = Town.mark();
    private final String directorate = "D" + mark;
    private final String department = "U" + mark;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Reminders reminders;

    @Autowired
    private DueMail due;

    @Autowired
    private EntryCalendars calendars;

    @Autowired
    private Owners owners;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private MockMvc http;

    @Autowired
    private TestClock clock;

    private String plan;
    private String ana;
    private String beto;
    private String director;
    private String carla;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        TestDatabase.give(DATABASE, registry);
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("rumbo.notices.from", () -> "Rumbo <rumbo@aromos.cl>");
        registry.add("rumbo.notices.base-url", () -> "https://rumbo.aromos.cl");
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void prepare() {
        TestDatabase.asOwner(DATABASE, "truncate reminder_morning cascade");
        clock.set(LocalDate.parse("2026-10-01"));
        var town = new Town(beans);
        town.hasAnAdministrator();
        town.unit(directorate, null);
        town.unit(department, directorate);
        ana = town.person("ana" + mark, Role.DIRECTORATE, department);
        beto = town.person("beto" + mark, Role.DIRECTORATE, department);
        director = town.person("dire" + mark, Role.DIRECTORATE, directorate);
        carla = town.person("carla" + mark, Role.CONTROL, null);
        SystemUser.run(() -> {
            owners.name(
                    directorate, director, Post.TITULAR, new Term(LocalDate.parse("2026-09-01"), null, "Decreto 1"));
            owners.name(department, ana, Post.TITULAR, new Term(LocalDate.parse("2026-09-01"), null, "Decreto 2"));
            owners.name(department, beto, Post.REPORTER, new Term(LocalDate.parse("2026-09-01"), null, null));
        });
        plan = town.plan(department, LocalDate.parse("2027-12-31"));
        transaction.executeWithoutResult(_ -> {
            knowledge.record();
            jdbc.sql("""
                            insert into target (indicator_id, period, period_end, value)
                            select i.id, '2026-M10', date '2026-10-31', 10 from indicator i
                                join plan p on p.id = i.plan_id where p.code = :plan
                            """).param("plan", plan).update();
        });
    }

    @Test
    void firedThreeTimesAtOnceItWritesToEachOnceAndSaysWhatAndByWhen() throws Exception {
        clock.set(DUE);
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> fire = this::remindNow;
            var reminded = threads.invokeAll(List.of(fire, fire, fire)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(reminded.stream().filter(many -> many > 0)).hasSize(1);
        }
        send();
        assertThat(remindNow()).isZero();
        send();

        assertThat(mails(ana)).hasSize(1);
        assertThat(mails(beto)).hasSize(1);
        assertThat(mails(director)).isEmpty();
        assertThat(mails(ana).getFirst().getSubject())
                .isEqualTo("Octubre de 2026 vence hoy: falta 1 dato de " + department);
        assertThat(mails(ana).getFirst().getContent().toString())
                .contains("https://rumbo.aromos.cl/pendientes/2026-M10?unidad=" + department);
        assertThat(notices(ana)).containsExactly("Octubre de 2026 vence el viernes 13 de noviembre");
    }

    @Test
    void whoAsksIsToldWhatTheyWillBeRemindedOfAsTheMorningsThenDo() throws Exception {
        clock.set(DUE.minusDays(7));

        var answer = http.perform(get("/api/v1/reminders")
                        .with(user(ana).authorities(new SimpleGrantedAuthority(Permissions.READ_PLANS))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var told = JsonPath.<List<String>>read(answer, "$[*].on").stream()
                .map(LocalDate::parse)
                .toList();

        assertThat(JsonPath.<List<String>>read(answer, "$[*].owed[*].packet")).containsOnly("2026-M10");
        assertThat(told).contains(DUE).doesNotContain(DUE.minusDays(7));
        DUE.minusDays(6).datesUntil(told.getLast().plusDays(1)).forEach(morning -> {
            clock.set(morning);
            remindNow();
            send();
        });
        assertThat(mails(ana)).hasSize(told.size());
    }

    @Test
    void itIsNotMorningYetAndOnADayOffNobodyIsReminded() {
        clock.set(DUE.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThat(remindNow()).isZero();
        clock.set(LocalDate.parse("2026-11-14"));
        assertThat(remindNow()).isZero();
    }

    @Test
    void whatIsDoneBeforeTheMailLeavesWithdrawsItAndItsNotice() {
        clock.set(DUE);
        transaction.executeWithoutResult(_ -> {
            remind(DUE);
            submit();
        });
        send();

        assertThat(mails(ana)).isEmpty();
        assertThat(states(ana)).containsExactly("withdrawn");
        assertThat(notices(ana)).isEmpty();
    }

    @Test
    void whoseWorkIsDoneIsNotRemindedNextTime() {
        clock.set(DUE);
        remind(DUE);
        submit();
        clock.set(MONDAY);
        remind(MONDAY);
        send();

        assertThat(states(ana)).hasSize(1);
    }

    @Test
    void killedHalfWayItLeavesNothingAndTheNextTellsAll() {
        clock.set(DUE);
        transaction.executeWithoutResult(status -> {
            remind(DUE);
            status.setRollbackOnly();
        });
        assertThat(states(ana)).isEmpty();

        remind(DUE);
        send();

        assertThat(mails(ana)).hasSize(1);
    }

    @Test
    void aMailThatNeverLeftGivesWayToTheNextDays() throws Exception {
        clock.set(TUESDAY);
        transaction.executeWithoutResult(_ -> {
            remind(DUE);
            remind(TUESDAY);
        });
        send();

        assertThat(states(ana)).containsExactly("withdrawn", "sent");
        assertThat(mails(ana)).hasSize(1);
        assertThat(mails(ana).getFirst().getSubject())
                .isEqualTo("Octubre de 2026 venció el viernes 13 de noviembre: falta 1 dato de " + department);
    }

    @Test
    void aMissedMorningIsMadeUpForAndMarkedWithItsDay() throws Exception {
        clock.set(TUESDAY);
        remind(BEFORE);
        remind(TUESDAY);
        send();

        assertThat(mails(ana)).hasSize(1);
        assertThat(mails(ana).getFirst().getContent().toString())
                .contains("venció el viernes 13 de noviembre (aviso del lunes 16 de noviembre)");
    }

    @Test
    void itClimbsToTheDirectorAndControlLearnsWhoDidNotAnswer() throws Exception {
        clock.set(MONDAY);
        remind(MONDAY);
        send();
        clock.set(WEDNESDAY);
        remind(WEDNESDAY);
        send();

        assertThat(mails(ana)).hasSize(2);
        assertThat(mails(director)).hasSize(1);
        assertThat(mails(carla)).hasSize(1);
        assertThat(mails(carla).getFirst().getContent().toString()).contains(department + " (1)");
        assertThat(notices(ana)).as("the later in place of the earlier").hasSize(1);
    }

    @Test
    void aUnitThatWasGivenLongerIsRemindedByItsOwnDayAndAClosedPeriodNotAtAll() {
        var october = Period.parse("2026-M10").orElseThrow();
        clock.set(BEFORE);
        SystemUser.run(() -> calendars.except(plan, october, department, LocalDate.parse("2026-11-19"), "Licencia"));
        remind(DUE);
        assertThat(states(ana)).isEmpty();
        clock.set(LocalDate.parse("2026-11-19"));
        remind(LocalDate.parse("2026-11-19"));
        assertThat(states(ana)).hasSize(1);

        clock.set(LocalDate.parse("2026-11-20"));
        SystemUser.run(() -> calendars.close(plan, october, "Cerrado"));
        remind(LocalDate.parse("2026-11-20"));
        assertThat(states(ana)).hasSize(1);
        assertThat(notices(ana)).isEmpty();
    }

    @Test
    void whatIsReturnedIsToldAtOnceUntilItComesAgain() {
        clock.set(BEFORE);
        var id = submit();
        step(carla, Role.CONTROL, id, "observe", "{\"comment\": \"¿Y el respaldo?\"}");

        assertThat(notices(ana)).containsExactly("Octubre de 2026: 1 dato observado");
        assertThat(notices(beto)).hasSize(1);

        step(ana, Role.DIRECTORATE, id, "submit", null);
        assertThat(notices(ana)).isEmpty();
    }

    @Test
    void whoHasNoAddressIsToldInsideRumboOnly() {
        transaction.executeWithoutResult(_ -> {
            knowledge.record();
            jdbc.sql("update app_user set email = null where username = :name")
                    .param("name", ana)
                    .update();
        });
        clock.set(DUE);
        remind(DUE);

        assertThat(states(ana)).isEmpty();
        assertThat(notices(ana)).hasSize(1);
    }

    private int remindNow() {
        return SystemUser.call(() -> reminders.remind());
    }

    private void remind(LocalDate morning) {
        SystemUser.run(() -> reminders.remind(morning));
    }

    private void send() {
        SystemUser.run(due::send);
    }

    private String submit() {
        var body = """
                {"plan": "%s", "indicator": "1-A", "period": "2026-M10", "value": 10}
                """.formatted(plan);
        String id = JsonPath.read(call(ana, Role.DIRECTORATE, "", body), "$.id");
        step(ana, Role.DIRECTORATE, id, "submit", null);
        return id;
    }

    private void step(String person, Role role, String id, String step, String json) {
        call(person, role, "/" + id + "/" + step, json);
    }

    private String call(String person, Role role, String path, String json) {
        var request = post("/api/v1/measurements" + path)
                .with(user(person)
                        .authorities(role.permissions().stream()
                                .map(SimpleGrantedAuthority::new)
                                .toList()));
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json);
        }
        try {
            var response = http.perform(request).andReturn().getResponse();
            assertThat(response.getStatus()).as(response.getContentAsString()).isLessThan(300);
            return response.getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> states(String username) {
        return jdbc.sql("select state from mail where recipient_username = :name order by dedupe_key")
                .param("name", username)
                .query(String.class)
                .list();
    }

    /** What a person's unread notices say first. */
    private List<String> notices(String username) {
        return jdbc.sql("""
                        select case text_key when 'reminders.entry' then arguments[1] || ' ' || arguments[4]
                            else arguments[1] || ': ' || arguments[2] end
                        from notice where username = :name and read_at is null
                        """).param("name", username).query(String.class).list();
    }

    private static List<MimeMessage> mails(String username) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, username.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String username) {
        try {
            return message.getAllRecipients()[0].toString().startsWith(username + "@");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
