package app.rumbo.imports.templates;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.rumbo.IntegrationTest;
import app.rumbo.shared.Permissions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ReadingTemplatesIntegrationTests {

    private static final String OWN = """
            codigo: mi-hoja
            nombre: Mi hoja
            # Un recuerdo para quien siga.
            plan: {codigo: P-9, nombre: Plan, tipo: POI, inicio: 2026-01-01, termino: 2026-12-31}
            niveles: [{nombre: Eje, texto: EJE}]
            """;

    @Autowired
    MockMvc mvc;

    @Test
    void bringsTheShippedOnesAlong() throws Exception {
        mvc.perform(get("/api/v1/reading-templates").with(control()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.code == 'tenjo-plan-indicativo')].shipped")
                        .value(true))
                .andExpect(jsonPath("$[?(@.code == 'rengo-metas')].plan").value("PLADECO-2025-2035"));
    }

    @Test
    void givesATextBackAsItWasWritten() throws Exception {
        mvc.perform(put("/api/v1/reading-templates/mi-hoja")
                        .with(control())
                        .contentType("application/yaml")
                        .content(OWN))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.shipped").value(false));

        mvc.perform(get("/api/v1/reading-templates/mi-hoja").with(control()))
                .andExpect(status().isOk())
                .andExpect(content().string(OWN));
    }

    @Test
    void tellsEveryProblemInSpanish() throws Exception {
        mvc.perform(put("/api/v1/reading-templates/otra")
                        .with(control())
                        .contentType("application/yaml")
                        .content("codigo: otra\ncolor: rojo"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:rumbo:problem:imports:template-invalid"))
                .andExpect(jsonPath("$.problems[?(@.place == 'plan.inicio')].message")
                        .value("Falta este dato."))
                .andExpect(jsonPath("$.problems[?(@.place == 'color')]").exists());
    }

    @Test
    void refusesATextThatSaysAnotherCode() throws Exception {
        mvc.perform(put("/api/v1/reading-templates/otra")
                        .with(control())
                        .contentType("application/yaml")
                        .content(OWN))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail")
                        .value("La plantilla se iba a guardar como otra, pero su texto dice mi-hoja."));
    }

    @Test
    void letsADirectorateUseThemButNotChangeThem() throws Exception {
        var dom =
                user("dom").authorities(AuthorityUtils.createAuthorityList(Permissions.IMPORT, Permissions.READ_PLANS));

        mvc.perform(get("/api/v1/reading-templates").with(dom)).andExpect(status().isOk());
        mvc.perform(put("/api/v1/reading-templates/mi-hoja")
                        .with(dom)
                        .contentType("application/yaml")
                        .content(OWN))
                .andExpect(status().isForbidden());
    }

    @Test
    void doesNotKnowEveryCode() throws Exception {
        mvc.perform(get("/api/v1/reading-templates/ninguna").with(control())).andExpect(status().isNotFound());
    }

    private static UserRequestPostProcessor control() {
        return user("control")
                .authorities(AuthorityUtils.createAuthorityList(
                        Permissions.IMPORT, Permissions.EDIT_PLANS, Permissions.READ_PLANS));
    }
}
