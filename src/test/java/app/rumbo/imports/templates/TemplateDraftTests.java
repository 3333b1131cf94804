package app.rumbo.imports.templates;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.templates.ColumnUse.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is guessed of the real sheets before anybody points at anything. */
class TemplateDraftTests {

    private static final PlanBlock PLAN =
            new PlanBlock("P", "Plan", "PLADECO", LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));

    @ParameterizedTest
    @CsvSource(textBlock = """
            T1. PLANEADO 2024,      T{q}. PLANEADO {año},      {año}-Q{q}
            T.4 EJECUTADO 2025,     T.{q} EJECUTADO {año},     {año}-Q{q}
            meta_2028,              meta_{año},                {año}
            Meta 2° semestre 2026,  Meta {s}° semestre {año},  {año}-S{s}
            Logrado marzo 2026,     Logrado {m} {año},         {año}-M{m}
            """)
    void findsThePatternOfAHeader(String header, String pattern, String period) {
        assertThat(PeriodGuess.of(header)).contains(new PeriodGuess(pattern, period));
    }

    @Test
    void guessesTenjosHeaderRowLevelsAndQuarters() {
        var draft = draft("tenjo-plan-indicativo.xlsx", "PDM");

        assertThat(draft.headerRow()).isEqualTo(1);
        assertThat(use(draft, "EJE")).isEqualTo(ColumnUse.level(Kind.LEVEL_TITLE, 1));
        assertThat(use(draft, "RESPONSABLE").kind()).isEqualTo(Kind.UNIT);
        assertThat(use(draft, "T1. PLANEADO 2024").kind()).isEqualTo(Kind.TARGET);
        assertThat(use(draft, "T.4 EJECUTADO 2024").kind()).isEqualTo(Kind.MEASUREMENT);
        assertThat(use(draft, "TOTAL PLANEADO 2024")).isEqualTo(ColumnUse.IGNORED);
        assertThat(draft.constants()).containsEntry("Frecuencia", "Trimestral");
        assertThat(draft.plan("P", "Plan", 2026).end()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void readsRengosGoalsByItsGuessAlone() {
        var draft = draft("rengo-metas.csv", null);
        draft.use(1, ColumnUse.level(Kind.LEVEL_TITLE, 1));

        var read = Sheets.read(draft.template("rengo", "Rengo", PLAN), "rengo-metas.csv");

        assertThat(draft.levels()).isEqualTo(1);
        assertThat(read.missing()).isEmpty();
        assertThat(read.of(ExchangeSheet.INDICATORS)).hasSize(16);
        assertThat(read.of(ExchangeSheet.TARGETS)).hasSize(32);
    }

    @Test
    void givesAUseThatOneColumnAloneCanHaveToTheLastPointedAt() {
        var draft = draft("rengo-metas.csv", null);

        draft.use(2, ColumnUse.word(Kind.FIELD, "Nombre"));
        draft.use(7, ColumnUse.word(Kind.FIELD, "Nombre"));

        assertThat(draft.use(2)).isEqualTo(ColumnUse.IGNORED);
        assertThat(draft.use(7)).isEqualTo(ColumnUse.word(Kind.FIELD, "Nombre"));
    }

    @Test
    void writesWhatWasPointedAtAsYamlThatReadsBack() {
        var template = draft("tenjo-plan-indicativo.xlsx", "PDM").template("mi-plan", "Mi plan", PLAN);

        assertThat(TemplateYaml.read(TemplateYaml.write(template))).isEqualTo(template);
        assertThat(template.figures())
                .extracting(FigureRule::columns)
                .contains("T{q}. PLANEADO {año}", "T{q}. EJECUTADO {año}", "VALOR ESPERADO {año}");
    }

    private static ColumnUse use(TemplateDraft draft, String header) {
        return draft.use(draft.headers().indexOf(header));
    }

    private static TemplateDraft draft(String file, String sheet) {
        return new TemplateDraft(sheet, first(file, sheet));
    }

    private static List<SheetLine> first(String file, String sheet) {
        return Sheets.first(file, sheet);
    }
}
