package app.rumbo.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.notices.MailLog.Filter;
import app.rumbo.shared.Permissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** There is a mail if and only if the act that causes it was committed, and it stands as it was put. */
@IntegrationTest
@WithMockUser(username = "ti", authorities = Permissions.MANAGE_JOBS)
class OutboxIntegrationTests {

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailLog log;

    @Autowired
    private MailTrial trial;

    @Autowired
    private DueMail due;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private MockMvc mvc;

    @Test
    void anActThatIsTakenBackLeavesNoMail() {
        transaction.executeWithoutResult(status -> {
            outbox.put(mail("k"));
            status.setRollbackOnly();
        });

        assertThat(log.count(mine())).isZero();
    }

    @Test
    void mailIsPutWithinAnActAndNotBesideIt() {
        assertThatThrownBy(() -> outbox.put(mail("k"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aSecondMailOfTheSameKeyIsNone() {
        assertThat(put("k")).isTrue();
        assertThat(put("k")).isFalse();
        assertThat(put("other")).isTrue();

        assertThat(log.count(mine())).isEqualTo(2);
        assertThat(log.page(mine(), 0, 10)).extracting(KeptMail::messageId).doesNotHaveDuplicates();
        assertThat(log.page(mine(), 1, 10)).hasSize(1);
    }

    @Test
    void withoutAMailServerMailsWaitAndThePageSaysHowToNameOne() {
        put("k");

        assertThat(log.route()).isEqualTo(MailRoute.NO_SERVER);
        assertThat(due.send()).isZero();
        assertThat(one().state()).isEqualTo(MailState.WAITING);
        assertThat(one().attempts()).isZero();
    }

    @Test
    void noLineBreakOfASubjectBecomesAHeader() {
        var mail = NewMail.plain(mark, "a@b.example", null, "Aviso " + mark + "\r\nBcc: otros@b.example", "Texto");

        assertThat(mail.subject()).isEqualTo("Aviso " + mark + " Bcc: otros@b.example");
    }

    @Test
    void whatAMailSaysIsNeverRewrittenAndWhatWasSentIsNeverToldAnew() {
        put("k");
        assertThatThrownBy(() -> change("body_text = 'otro'")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("message_id = 'otro'")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("state = 'sent', next_attempt_at = null"))
                .as("sent without the server's word")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from mail where id = :id")
                        .param("id", id())
                        .update())
                .isInstanceOf(DataAccessException.class);

        change("state = 'sent', next_attempt_at = null, sent_at = created_at, server_reply = '250 ok'");

        assertThatThrownBy(() -> change(
                        "state = 'waiting', next_attempt_at = created_at, sent_at = null," + " server_reply = null"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onlyWhatWasGivenUpIsTriedAgainByHand() {
        put("k");
        assertThatThrownBy(() -> log.retry(one().id())).isInstanceOf(MailRefused.NotGivenUp.class);
        assertThatThrownBy(() -> log.retry(MailId.random())).isInstanceOf(MailRefused.Unknown.class);
        change("state = 'given_up', next_attempt_at = null, attempts = 3, trouble = 'refused', last_error = '550'");

        log.retry(one().id());

        assertThat(one().state()).isEqualTo(MailState.WAITING);
        assertThat(one().attempts()).isZero();
    }

    @Test
    void aTrialGoesTheWayOfAllMailAndNeedsAnAddress() {
        assertThatThrownBy(() -> trial.send("no es")).isInstanceOf(MailRefused.BadAddress.class);
        trial.send(mark + "@losaromos.example");

        assertThat(one().subject()).contains("tildes y eñes");
        assertThat(one().text()).contains("ti", "http://localhost:8080/correo");
    }

    @Test
    @WithMockUser(username = "dimao", authorities = Permissions.READ_PLANS)
    void whoDoesNotKeepRumboRunningSeesNoMail() throws Exception {
        assertThatThrownBy(() -> log.page(Filter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(due::send).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trial.send("a@b.example")).isInstanceOf(AccessDeniedException.class);
        mvc.perform(get("/api/v1/mail").with(who("dimao", Permissions.READ_PLANS)))
                .andExpect(status().isForbidden());
    }

    @Test
    void programsReadTheOutbox() throws Exception {
        put("k");
        var it = who("ti", Permissions.MANAGE_JOBS);

        mvc.perform(get("/api/v1/mail")
                        .param("text", mark.toUpperCase(java.util.Locale.ROOT))
                        .with(it))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].state").value("waiting"))
                .andExpect(jsonPath("$[0].messageId").value("<" + id() + "@localhost>"))
                .andExpect(jsonPath("$[0].text").doesNotExist());
        mvc.perform(get("/api/v1/mail")
                        .param("text", mark)
                        .param("state", "sent")
                        .with(it))
                .andExpect(jsonPath("$.length()").value(0));
        mvc.perform(get("/api/v1/mail").param("state", "quizas").with(it)).andExpect(status().isBadRequest());
        mvc.perform(post("/api/v1/mail/" + id() + "/retry").with(it)).andExpect(status().isConflict());
        mvc.perform(post("/api/v1/mail/nada/retry").with(it)).andExpect(status().isNotFound());
    }

    private boolean put(String key) {
        return Boolean.TRUE.equals(transaction.execute(status -> outbox.put(mail(key))));
    }

    private NewMail mail(String key) {
        return NewMail.plain(mark + key, "maria@losaromos.example", "maria", "Aviso " + mark, "Texto");
    }

    private Filter mine() {
        return new Filter(null, mark);
    }

    private KeptMail one() {
        return SystemUser.call(() -> log.page(mine(), 0, 1)).getFirst();
    }

    private UUID id() {
        return one().id().value();
    }

    private void change(String to) {
        jdbc.sql("update mail set " + to + " where id = :id").param("id", id()).update();
    }

    private static RequestPostProcessor who(String name, String permission) {
        return user(name).authorities(new SimpleGrantedAuthority(permission));
    }
}
