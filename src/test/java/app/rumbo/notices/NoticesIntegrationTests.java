package app.rumbo.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.shared.Permissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Everyone is told once, reads their own notices and nobody another's. */
@IntegrationTest
@Transactional
@WithMockUser(username = "avisada", authorities = Permissions.READ_PLANS)
class NoticesIntegrationTests {

    @Autowired
    private Notices notices;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvc mvc;

    @Test
    void tellsEachPersonOnceOfTheSame() {
        assertThat(notices.tell("Avisada", notice("plazo"))).isTrue();
        assertThat(notices.tell("avisada", notice("plazo"))).isFalse();
        assertThat(notices.tell("otra", notice("plazo"))).isTrue();

        assertThat(notices.unread()).isEqualTo(1);
        assertThat(notices.own(false, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("El correo de prueba para <b>María</b> quedó en la lista.");
            assertThat(notice.link()).isEqualTo("correo");
            assertThat(notice.isNew()).isTrue();
        });
    }

    @Test
    void whatWasReadIsCountedNoMoreAndStays() {
        clock.set(Instant.parse("2026-11-20T12:00:00Z"));
        notices.tell("avisada", notice("uno"));
        clock.advance(Duration.ofMinutes(1));
        notices.tell("avisada", notice("dos"));
        var newest = notices.own(false, 0, 1).getFirst();

        notices.read(newest.id());
        var at = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        notices.read(newest.id());

        assertThat(notices.unread()).isEqualTo(1);
        assertThat(notices.own(true, 0, 10)).extracting(Notice::id).doesNotContain(newest.id());
        assertThat(notices.own(false, 0, 10).getFirst().readAt()).isEqualTo(at);
        notices.readAll();
        assertThat(notices.unread()).isZero();
        assertThat(notices.own(false, 0, 10)).hasSize(2);
    }

    @Test
    void nobodyReadsAnothers() throws Exception {
        notices.tell("otra", notice("plazo"));
        notices.tell("avisada", notice("plazo"));
        var mine = notices.own(true, 0, 1).getFirst().id();

        mvc.perform(get("/api/v1/notices").with(who("otra")))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].readAt").isEmpty());
        mvc.perform(post("/api/v1/notices/" + mine.value() + "/read").with(who("otra")))
                .andExpect(status().isNotFound());
        mvc.perform(post("/api/v1/notices/nada/read").with(who("otra"))).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/notices").param("unread", "true").with(who("avisada")))
                .andExpect(jsonPath("$.length()").value(1));
        mvc.perform(post("/api/v1/notices/" + mine.value() + "/read").with(who("avisada")))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/notices").param("unread", "true").with(who("avisada")))
                .andExpect(jsonPath("$.length()").value(0));
        mvc.perform(get("/api/v1/notices").with(anonymous())).andExpect(status().isUnauthorized());
    }

    @Test
    void aNoticeLeadsNowhereButIntoRumbo() {
        assertThatThrownBy(() -> notices.tell(
                        "avisada", new NewNotice("malo", "notices.trial.put", List.of("x"), "https://otra.example/")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static NewNotice notice(String about) {
        return new NewNotice(about, "notices.trial.put", List.of("<b>María</b>"), "correo");
    }

    private static RequestPostProcessor who(String name) {
        return user(name).authorities(new SimpleGrantedAuthority(Permissions.READ_PLANS));
    }
}
