package app.rumbo.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.scorecard.Curve.Point;
import app.rumbo.scorecard.internal.Evaluation;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTests {

    private final Findings findings = new Findings(Cards.wording(Country.CL));
    private final Cards plan = new Cards();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-28 20 19, 2026-10-31 46.9 41.2 | El avance va 5,7 puntos bajo lo programado; la brecha era 1,0 en febrero
            2026-02-28 20 22, 2026-10-31 46.9 41.2 | El avance va 5,7 puntos bajo lo programado; iba 2,0 sobre lo programado en febrero
            2025-12-31 20 19, 2026-10-31 46.9 41.2 | El avance va 5,7 puntos bajo lo programado; la brecha era 1,0 en diciembre de 2025
            2025-10-30 20 19, 2026-10-31 46.9 41.2 | El avance va 5,7 puntos bajo lo programado
            2026-02-28 20 15, 2026-10-31 46.9 41.2 | El avance va 5,7 puntos bajo lo programado
            2026-02-28 20 20, 2026-10-31 40 40.03  | El avance va al ritmo de lo programado
            2026-10-31 40 42.5                     | El avance va 2,5 puntos sobre lo programado
            """)
    void titlesTheCurve(String points, String title) {
        assertThat(findings.of(new Curve(
                        LocalDate.of(2026, 10, 31),
                        Arrays.stream(points.split(","))
                                .map(FindingsTests::point)
                                .toList())))
                .isEqualTo(title);
    }

    @Test
    void givesACurveWithoutProgressAPlainName() {
        assertThat(findings.of(new Curve(Cards.JUNE, List.of(new Point(Cards.JUNE, null, null)))))
                .isEqualTo("Avance y programado del plan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5        | Obras está bajo 75 %: pesa 100 de cada 100 puntos del plan
            5 5      | Obras y Salud están bajo 75 %: pesan 100 de cada 100 puntos del plan
            5 9 5    | Obras y Aseo están bajo 75 %: pesan 67 de cada 100 puntos del plan
            5 5 5    | Obras, Salud y Aseo están bajo 75 %: pesan 100 de cada 100 puntos del plan
            5 5 5 5  | 4 direcciones están bajo 75 %: pesan 100 de cada 100 puntos del plan
            9 8      | Ninguna dirección está bajo 75 %
            9 9      | Todas las direcciones alcanzan 90 %
            """)
    void titlesTheMatrix(String done, String title) {
        var names = List.of("Obras", "Salud", "Aseo", "Tránsito");
        var goal = plan.goal("1", "1");
        var each = done.split(" ");
        for (var i = 0; i < each.length; i++) {
            plan.indicator("I" + i, goal, "1", "10", each[i], plan.directorate(names.get(i)));
        }
        var board = board();

        assertThat(findings.of(board.matrix(), board.scorecard()).replace('\u00a0', ' '))
                .isEqualTo(title);
    }

    @Test
    void saysGerenciaInPeru() {
        plan.indicator("A", plan.goal("1", "1"), "1", "10", "10", plan.directorate("Obras"));
        var board = board();

        assertThat(new Findings(Cards.wording(Country.PE)).of(board.matrix(), board.scorecard()))
                .startsWith("Todas las gerencias");
    }

    @Test
    void titlesTheWorstInSingularAndPlural() {
        var goal = plan.goal("1", "1");
        plan.indicator("A", goal, "1", "10", "5", null);
        assertThat(findings.ofWorst(board())).isEqualTo("Una meta explica 50,0 de los 50,0 puntos que faltan");

        for (var i = 0; i < 5; i++) {
            plan.indicator("B" + i, goal, "1", "10", "5", null);
        }
        assertThat(findings.ofWorst(board())).isEqualTo("Cinco metas explican 41,7 de los 50,0 puntos que faltan");
    }

    @Test
    void countsTheLateInSingularAndPlural() {
        var goal = plan.goal("1", "1");
        assertThat(findings.ofLate(board())).isEqualTo("Ningún hito está atrasado");
        plan.milestone("H1", goal, "1", null, "2026-01-31", "40");
        assertThat(findings.ofLate(board())).isEqualTo("1 hito está atrasado");
        plan.milestone("H2", goal, "1", null, "2026-01-31", "40");
        assertThat(findings.ofLate(board())).isEqualTo("2 hitos están atrasados");
    }

    @Test
    void saysWhatIsMissingAndWhereTheScoreWouldLie() {
        var goal = plan.goal("1", "1");
        assertThat(coverage()).isEqualTo("No hay datos exigibles todavía.");
        plan.indicator("A", goal, "1", "10", "5", null);
        assertThat(coverage()).isEqualTo("Está el único dato exigible.");
        plan.indicator("B", goal, "1", "10", null, null);
        assertThat(coverage()).isEqualTo("Falta 1 de 2 datos. Si fuera 0 sería 25,0 %; si cumpliera, 75,0 %.");
        plan.indicator("C", goal, "1", "10", null, null);
        assertThat(coverage())
                .isEqualTo("Faltan 2 de 3 datos. Si todos fueran 0 sería 16,7 %; si todos cumplieran, 83,3 %.");
    }

    private String coverage() {
        return findings.ofCoverage(board().scorecard().figures()).replace('\u00a0', ' ');
    }

    private Board board() {
        return new Evaluation(plan.known()).board(new AsOf(Cards.JUNE, Basis.OFFICIAL, Instant.EPOCH));
    }

    private static Point point(String text) {
        var parts = text.strip().split(" ");
        return new Point(
                LocalDate.parse(parts[0]),
                new BigDecimal(parts[1]).movePointLeft(2),
                new BigDecimal(parts[2]).movePointLeft(2));
    }
}
