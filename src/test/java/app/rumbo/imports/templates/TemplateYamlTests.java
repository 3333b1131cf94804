package app.rumbo.imports.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateYamlTests {

    @ParameterizedTest
    @ValueSource(strings = {"tenjo-plan-indicativo", "rengo-metas", "rengo-acciones", "coyhaique-pladeco"})
    void givesAShippedTemplateBackAsItWas(String code) {
        var template = Sheets.template(code);

        assertThat(TemplateYaml.read(TemplateYaml.write(template))).isEqualTo(template);
        assertThat(template.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x [1]\nb: *x\nc: [*x, *x]",
                "codigo: a\ncodigo: b",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "a: [1, 2",
                "? [a]\n: b\n- c"
            })
    void refusesYamlThatIsMoreThanATemplateNeeds(String text) {
        assertThatThrownBy(() -> TemplateYaml.read(text)).isInstanceOf(TemplateRefused.class);
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThatThrownBy(() -> TemplateYaml.read("a: " + "x".repeat(TemplateYaml.LIMIT)))
                .isInstanceOf(TemplateRefused.class)
                .hasMessage("error.imports.template-unreadable");
    }

    @Test
    void tellsEveryProblemWithItsPlace() {
        var refused = catchThrowableOfType(TemplateRefused.class, () -> TemplateYaml.read("""
                codigo: a b
                numeros: 1'234
                fila-encabezado: cero
                plan: {codigo: P, nombre: Plan, tipo: PLADECO, inicio: 2026-13-01, termino: 2027-12-31}
                niveles:
                - {nombre: Eje, texto: {columna: EJE, patron: Eje}, color: rojo}
                indicador: {Nombre: INDICADOR}
                metas:
                - {columnas: 'T{w}', periodo: '2026'}
                """));

        assertThat(refused.problems())
                .extracting(TemplateProblem::place)
                .containsExactlyInAnyOrder(
                        "codigo",
                        "numeros",
                        "fila-encabezado",
                        "plan.inicio",
                        "niveles[1].color",
                        "niveles[1].texto.patron",
                        "indicador.Frecuencia",
                        "metas[1].columnas");
    }

    @Test
    void keepsLeadingZerosOfAConstant() {
        var template = TemplateYaml.read("""
                codigo: a
                plan: {codigo: 007, nombre: Plan, tipo: PLADECO, inicio: 2026-01-01, termino: 2027-12-31}
                niveles: [{nombre: Eje, texto: EJE}]
                """);

        assertThat(template.plan().code()).isEqualTo("007");
    }
}
