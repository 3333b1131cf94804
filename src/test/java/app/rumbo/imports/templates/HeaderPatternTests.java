package app.rumbo.imports.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPatternTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            T{q}. PLANEADO {año},  T1. PLANEADO 2024,        2024-Q1
            T{q}. EJECUTADO {año}, T.4 EJECUTADO 2024,       2024-Q4
            T{q}. PLANEADO {year}, T2. PLANEADO 2026,        2026-Q2
            T{q}. EJECUTADO {año}, ' t3.  ejecutado  2025 ', 2025-Q3
            """)
    void meetsAHeaderWhateverItsDotsAndBlanks(String pattern, String header, String period) {
        assertThat(HeaderPattern.of(pattern).match(header))
                .hasValueSatisfying(places ->
                        assertThat(HeaderPattern.fill("{año}-Q{q}", places)).isEqualTo(period));
    }

    @ParameterizedTest
    @CsvSource({
        "meta_{año}, meta_2028x",
        "AVANCE {año}, % TOTAL AVANCE 2024",
        "TOTAL PLANEADO {año}, % TOTAL PLANEADO 2024"
    })
    void leavesOtherHeadersAlone(String pattern, String header) {
        assertThat(HeaderPattern.of(pattern).match(header)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Meta marzo 2026, 2026-M03", "Meta Set 2026, 2026-M09", "Meta 11 2026, 2026-M11"})
    void knowsMonthsByNameAndNumber(String header, String period) {
        assertThat(HeaderPattern.of("Meta {m} {año}").match(header))
                .hasValueSatisfying(places ->
                        assertThat(HeaderPattern.fill("{año}-M{m}", places)).isEqualTo(period));
    }

    @Test
    void refusesAPlaceThatDoesNotExist() {
        assertThatThrownBy(() -> HeaderPattern.of("{.*}{w}")).isInstanceOf(IllegalArgumentException.class);
    }
}
