package app.rumbo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
class SignInIntegrationTests {

    private static final String PASSWORD = "una clave larga";

    @Autowired
    MockMvc http;

    @Autowired
    Users users;

    @Autowired
    AccessTokens tokens;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = "test-" + name;

    @BeforeEach
    void aControlUserExists() {
        SystemUser.run(() -> {
            users.add(name, new UserDraft("Persona de Control", null, Role.CONTROL, null, true));
            users.setPassword(name, PASSWORD);
        });
    }

    @Test
    void nobodyGetsInWithoutSayingWho() throws Exception {
        http.perform(plans())
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(jsonPath("$.type").value("urn:rumbo:problem:unauthenticated"));
    }

    @Test
    void thePasswordLetsIn() throws Exception {
        http.perform(plans().with(httpBasic(name, PASSWORD))).andExpect(status().isOk());
        http.perform(plans().with(httpBasic(name.toUpperCase(Locale.ROOT), PASSWORD)))
                .andExpect(status().isOk());

        assertThat(trail("accepted")).isEqualTo(1);
    }

    @Test
    void aRememberedPasswordIsForgottenWithItsChange() throws Exception {
        http.perform(plans().with(httpBasic(name, PASSWORD))).andExpect(status().isOk());

        SystemUser.run(() -> users.setPassword(name, "otra clave larga"));

        http.perform(plans().with(httpBasic(name, PASSWORD))).andExpect(status().isUnauthorized());
    }

    @Test
    void aClosedAccountIsOutAtOnce() throws Exception {
        http.perform(plans().with(httpBasic(name, PASSWORD))).andExpect(status().isOk());

        SystemUser.run(() -> {
            ensureAnAdministrator();
            users.change(name, new UserDraft("Persona de Control", null, Role.CONTROL, null, false));
        });

        http.perform(plans().with(httpBasic(name, PASSWORD))).andExpect(status().isUnauthorized());
    }

    @Test
    void whoGuessesIsTurnedAwayEvenWithTheRightPasswordUntilTimePasses() throws Exception {
        for (var attempt = 0; attempt < SignIns.REFUSALS_OF_A_NAME; attempt++) {
            http.perform(plans().with(httpBasic(name, "mala"))).andExpect(status().isUnauthorized());
        }

        http.perform(plans().with(httpBasic(name, PASSWORD)))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type").value("urn:rumbo:problem:throttled"));
        clock.advance(SignIns.WINDOW.plus(Duration.ofSeconds(1)));
        http.perform(plans().with(httpBasic(name, PASSWORD))).andExpect(status().isOk());
        assertThat(trail("throttled")).isEqualTo(1);
    }

    @Test
    void aPersonalTokenLetsInUntilItIsTakenBack() throws Exception {
        var token = as(name, () -> tokens.issue("Excel", 30));

        http.perform(plans().header("Authorization", "Bearer " + token)).andExpect(status().isOk());
        as(name, () -> {
            tokens.revoke(tokens.mine().getFirst().id());
            return token;
        });
        http.perform(plans().header("Authorization", "Bearer " + token)).andExpect(status().isUnauthorized());
    }

    @Test
    void aTokenExpires() throws Exception {
        var token = as(name, () -> tokens.issue("Excel", 1));

        clock.advance(Duration.ofDays(1).plusSeconds(1));

        http.perform(plans().header("Authorization", "Bearer " + token)).andExpect(status().isUnauthorized());
    }

    @Test
    void theConcejoSeesReportsOnly() throws Exception {
        var councillor = name + "c";
        SystemUser.run(() -> {
            users.add(councillor, new UserDraft("Concejala", null, Role.COUNCIL, null, true));
            users.setPassword(councillor, PASSWORD);
        });

        http.perform(plans().with(httpBasic(councillor, PASSWORD)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:rumbo:problem:forbidden"));
    }

    @Test
    void aOneTimeLinkSetsThePasswordOnce() throws Exception {
        var secret = SystemUser.call(() -> users.inviteBy(name));

        users.accept(secret, "clave elegida");

        http.perform(plans().with(httpBasic(name, "clave elegida"))).andExpect(status().isOk());
        assertThatThrownBy(() -> users.accept(secret, "clave robada")).isInstanceOf(UserRefused.LinkSpent.class);
    }

    @Test
    void anInstallationKeepsAnAdministrator() {
        TestDatabase.asOwner("truncate app_user cascade");
        var admin = name + "a";
        SystemUser.run(() -> users.add(admin, new UserDraft("Admin", null, Role.ADMINISTRATOR, null, true)));

        assertThatThrownBy(() ->
                        SystemUser.run(() -> users.change(admin, new UserDraft("Admin", null, Role.MAYOR, null, true))))
                .isInstanceOf(UserRefused.LastAdministrator.class);
    }

    @Test
    void theTrailOfSignInsCannotBeRewritten() throws Exception {
        http.perform(plans().with(httpBasic(name, "mala")));

        assertThatThrownBy(() -> jdbc.sql("delete from sign_in where username = :name")
                        .param("name", name)
                        .update())
                .hasStackTraceContaining("permission denied for table sign_in");
        assertThatThrownBy(() -> TestDatabase.asOwner("delete from sign_in where username = '" + name + "'"))
                .hasStackTraceContaining("sign_in is only added to");
    }

    private MockHttpServletRequestBuilder plans() {
        return get("/api/v1/plans").with(from(address));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private void ensureAnAdministrator() {
        users.add(name + "x", new UserDraft("Admin", null, Role.ADMINISTRATOR, null, true));
    }

    private long trail(String outcome) {
        return jdbc.sql("select count(*) from sign_in where username = :name and outcome = :outcome")
                .param("name", name)
                .param("outcome", outcome)
                .query(Long.class)
                .single();
    }

    private static <T> T as(String username, Supplier<T> work) {
        var context = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(username, null, List.of())));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(context);
        }
    }
}
