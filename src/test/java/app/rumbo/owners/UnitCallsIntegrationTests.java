package app.rumbo.owners;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Units and their owners over REST: the same rules and rights as on the screens. */
@IntegrationTest
class UnitCallsIntegrationTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc http;

    @Autowired
    TestClock clock;

    private final String mark = Town.mark();
    private final String unit = "A-" + mark;
    private String director = "";
    private String successor = "";

    @BeforeEach
    void aUnitWithTwoPeople() {
        clock.set(LocalDate.of(2026, 11, 20));
        var town = new Town(beans);
        town.hasAnAdministrator();
        town.unit(unit, null);
        director = town.person("d." + mark, Role.DIRECTORATE, unit);
        successor = town.person("s." + mark, Role.DIRECTORATE, unit);
    }

    @Test
    void aTitularIsNamedAndHandsOver() throws Exception {
        http.perform(name(director, "2026-01-01").with(as(Role.CONTROL)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.post").value("TITULAR"));
        http.perform(name(successor, "2027-01-01").with(as(Role.CONTROL)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:rumbo:problem:owners:taken"));
        http.perform(body(post("/api/v1/units/" + unit + "/handover"), """
                        {"from": "%s", "to": "%s", "lastDay": "2026-11-19"}
                        """.formatted(director, successor))
                        .with(as(Role.IT)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.to.username").value(successor));

        http.perform(get("/api/v1/units").with(as(Role.MAYOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.code == '" + unit + "')].titular").value(hasItem(successor)))
                .andExpect(jsonPath("$[?(@.code == '" + unit + "')].acting.by").value(hasItem("TITULAR")));
    }

    @Test
    void whoDoesNotManageTheOrganizationNamesNobody() throws Exception {
        http.perform(name(director, "2026-01-01").with(as(Role.DIRECTORATE))).andExpect(status().isForbidden());
        http.perform(body(post("/api/v1/units/" + unit + "/restructure"), "{\"to\": \"X\", \"reason\": \"Y\"}")
                        .with(as(Role.DIRECTORATE)))
                .andExpect(status().isForbidden());
        http.perform(get("/api/v1/units").with(as(Role.COUNCIL))).andExpect(status().isForbidden());
    }

    @Test
    void whatIsMissingOrUnknownIsToldInSpanish() throws Exception {
        http.perform(body(post("/api/v1/units/" + unit + "/posts"), "{\"post\": \"TITULAR\"}")
                        .with(as(Role.CONTROL)))
                .andExpect(status().isBadRequest());
        http.perform(get("/api/v1/units/NADA/posts").with(as(Role.CONTROL)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("No existe una unidad con el código NADA."));
    }

    @Test
    void holidaysAreReadByThoseWhoReadPlansAndAddedByThoseWhoManage() throws Exception {
        http.perform(get("/api/v1/holidays?year=2026").with(as(Role.DIRECTORATE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].name").value("Año Nuevo"));
        http.perform(body(
                                post("/api/v1/holidays"),
                                "{\"day\": \"2026-12-25\", \"name\": \"Navidad\", \"source\": \"Ley\"}")
                        .with(as(Role.CONTROL)))
                .andExpect(status().isConflict());
        http.perform(body(post("/api/v1/holidays"), "{}").with(as(Role.DIRECTORATE)))
                .andExpect(status().is4xxClientError());
    }

    private MockHttpServletRequestBuilder name(String username, String from) {
        return body(post("/api/v1/units/" + unit + "/posts"), """
                {"username": "%s", "post": "TITULAR", "from": "%s", "act": "Decreto 1"}
                """.formatted(username, from));
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder call, String json) {
        return call.contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private static RequestPostProcessor as(Role role) {
        return user("prueba")
                .authorities(role.permissions().stream()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }
}
