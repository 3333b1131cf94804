package app.rumbo.trail.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The trail as programs read it. */
@IntegrationTest
@Transactional
class TrailCallsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    private long first;

    @BeforeEach
    void someLinks() {
        knowledge.record();
        first = tell("primero");
        tell("segundo");
        tell("tercero");
    }

    @Test
    void givesTheLinksAfterANumberInTheirOrder() throws Exception {
        http.perform(asAuditor("/api/v1/trail?kind=goal&limit=2&after=" + first))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].seq").value(first + 1))
                .andExpect(jsonPath("$[0].subject").value("segundo"))
                .andExpect(jsonPath("$[0].detail.after.weight").value(1.5))
                .andExpect(jsonPath("$[0].at").value(matchesPattern(".*\\.\\d{6}Z")))
                .andExpect(jsonPath("$[1].subject").value("tercero"));
    }

    @Test
    void narrowsByDay() throws Exception {
        http.perform(asAuditor("/api/v1/trail?to=1998-12-31")).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void saysThatTheChainIsWhole() throws Exception {
        http.perform(asAuditor("/api/v1/trail/check"))
                .andExpect(jsonPath("$.whole").value(true))
                .andExpect(jsonPath("$.head").value(matchesPattern("\\d+:[0-9a-f]{64}")))
                .andExpect(jsonPath("$.message").value(containsString("íntegra")));
    }

    @Test
    void saysThatANotedLinkIsNotTheOne() throws Exception {
        http.perform(asAuditor("/api/v1/trail/check?head=" + first + ":" + "0".repeat(64)))
                .andExpect(jsonPath("$.whole").value(false))
                .andExpect(jsonPath("$.broken").value(first))
                .andExpect(jsonPath("$.fault").value("head"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check?head=17", "?from=ayer", "?after=x"})
    void refusesWhatItCannotRead(String question) throws Exception {
        http.perform(asAuditor(("/api/v1/trail/" + question).replace("/?", "?")))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/trail", "/api/v1/trail/check"})
    void isForThoseWhoAudit(String path) throws Exception {
        http.perform(get(path)
                        .with(user("dideco")
                                .authorities(AuthorityUtils.createAuthorityList(
                                        Permissions.READ_PLANS, Permissions.IMPORT))))
                .andExpect(status().isForbidden());
        http.perform(get(path)).andExpect(status().isUnauthorized());
    }

    private long tell(String subject) {
        return jdbc.sql(
                        "select tell_trail('goal', :subject, '{\"action\": \"changed\", \"after\": {\"weight\": 1.50}}')")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private static MockHttpServletRequestBuilder asAuditor(String path) {
        return get(path).with(user("auditora").authorities(AuthorityUtils.createAuthorityList(Permissions.READ_AUDIT)));
    }
}
