package app.rumbo.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.scorecard.Entry.Act;
import app.rumbo.scorecard.IndicatorDetail.Paper;
import app.rumbo.scorecard.IndicatorDetail.PeriodFigures;
import app.rumbo.scorecard.IndicatorSheet.Measure;
import app.rumbo.scorecard.IndicatorSheet.Range;
import app.rumbo.scorecard.internal.Evaluation;
import app.rumbo.shared.Country;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyThisColourTests {

    private final WhyThisColour why = new WhyThisColour(Cards.wording(Country.CL));
    private final Cards plan = new Cards();
    private final GoalSheet goal = plan.goal("1", "1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ASCENDING  | SUM     | -   | 10 | 9.5 | Al 30 jun 2026 el valor del año es 9,5 un y la meta exigible, 10 un. 9,5 ÷ 10 = 95,0 %, alcanza el límite de 90 %.
            ASCENDING  | SUM     | -   | 10 | 76  | Al 30 jun 2026 el valor del año es 76 un y la meta exigible, 10 un. 76 ÷ 10 = 760,0 %, que se cuenta como 100 %, alcanza el límite de 90 %.
            ASCENDING  | LAST    | 4.5 | 15 | 9.2 | El último valor, de 2.º trim. 2026, es 9,2 un y la meta exigible, 15 un. Medido desde la línea base de 4,5: (9,2 − 4,5) ÷ (15 − 4,5) = 44,8 %, bajo el límite de 75 %.
            DESCENDING | AVERAGE | -   | 8  | 10  | Al 30 jun 2026 el valor del año es 10 un y la meta exigible, 8 un. Como menos es mejor, 8 ÷ 10 = 80,0 %, bajo el límite de 90 %.
            DESCENDING | AVERAGE | 20  | 10 | 25  | Al 30 jun 2026 el valor del año es 25 un y la meta exigible, 10 un. Como menos es mejor, medido desde la línea base de 20: (20 − 25) ÷ (20 − 10) = −50,0 %, que se cuenta como 0 %, bajo el límite de 75 %.
            ASCENDING  | SUM     | -   | 10 | -   | Al 30 jun 2026 no hay ningún dato de lo que era exigible: cuenta como 0 % y se muestra como Sin dato, nunca como un cero medido.
            ASCENDING  | SUM     | -   | 0  | 3   | Al 30 jun 2026 no había nada programado (la meta suma 0): no se evalúa. Lo ejecutado, 3 un, se muestra igual.
            ASCENDING  | SUM     | -   | -  | 3   | Al 30 jun 2026 no ha terminado ningún período con meta: todavía no es exigible.
            """)
    void saysTheRuleTheFiguresAndTheLimit(
            Direction direction,
            Aggregation aggregation,
            BigDecimal baseline,
            String target,
            String done,
            String said) {
        plan.indicator("A", goal, "1", measure(direction, aggregation, baseline, null), target, done, null);

        assertThat(plain(why.of(detail(List.of())))).isEqualTo(said);
    }

    @Test
    void saysHowFarOutsideOfItsRangeAFigureIs() {
        var range = new Range(BigDecimal.valueOf(10), BigDecimal.valueOf(20), BigDecimal.valueOf(4));
        plan.indicator("A", goal, "1", measure(Direction.RANGE, Aggregation.LAST, null, range), "1", "21", null);

        assertThat(plain(why.of(detail(List.of()))))
                .isEqualTo("El último valor, de 2.º trim. 2026, es 21 un y debe estar entre 10 un y 20 un."
                        + " Está a 1 del rango, con una tolerancia de 4: 75,0 %, bajo el límite de 90 %.");
    }

    @Test
    void saysWhoEnteredAndWhoValidated() {
        plan.indicator("A", goal, "1", "10", "9.5", null);
        var entry = entry("validated");

        assertThat(plain(why.of(detail(List.of(period(entry))))))
                .endsWith("Ingresó Encargada de Reciclaje el 14 jul 2026; validó Control de Gestión el 16 jul 2026.");
        assertThat(plain(why.of(detail(List.of(period(entry("submitted")))))))
                .endsWith("Ingresó Encargada de Reciclaje el 14 jul 2026.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | 2026-06-29 | 40  | Debía terminar el 29 jun 2026, va en 40,0 % y lleva 1 día de atraso: bajo el límite de 75 %.
            -          | 2026-05-31 | 80  | Debía terminar el 31 may 2026, va en 80,0 % y lleva 30 días de atraso: bajo el límite de 90 %.
            -          | 2026-05-31 | 100 | Informado al 100 %: 100,0 %, alcanza el límite de 90 %.
            -          | 2026-07-31 | 100 | Informado al 100 %: cumplido.
            -          | 2026-07-31 | -   | Vence el 31 jul 2026: hasta ese día no se le exige avance.
            2026-07-15 | 2026-07-31 | -   | Empieza el 15 jul 2026: al 30 jun 2026 no se le exige avance.
            2026-06-20 | 2026-07-10 | 30  | Al 30 jun 2026 se esperaba 50,0 % y se informó 30,0 %: 60,0 %, bajo el límite de 75 %.
            """)
    void saysHowAMilestoneStands(String starts, String due, String percent, String said) {
        plan.milestone("H", goal, "1", starts, due, percent);
        var card = card();

        assertThat(plain(why.of(card.milestones().getFirst(), Cards.JUNE, card.limits())))
                .isEqualTo(said);
    }

    @Test
    void namesThePartsThatPullAGoalDown() {
        plan.indicator("Reciclaje", goal, "45", "10", "4.5", null);
        plan.indicator("Puntos limpios", goal, "30", "10", "9.5", null);
        plan.indicator("Camiones", goal, "20", "10", "2.8", null);
        var card = card();

        assertThat(plain(new WhyThisGoal(Cards.wording(Country.CL))
                        .of(card.goals().getFirst(), card)))
                .isEqualTo("Bajo 75 % por Indicador Reciclaje (45,0) e Indicador Camiones (28,0):"
                        + " pesan 65 de los 95 puntos del objetivo.");
    }

    private IndicatorDetail detail(List<PeriodFigures> periods) {
        var card = card();
        return new IndicatorDetail(
                card.asOf(),
                card.plan(),
                card.limits(),
                card.indicators().getFirst(),
                card.goals(),
                new Paper(null, null, null, null),
                periods);
    }

    private Scorecard card() {
        return new Evaluation(plan.known()).scorecard(new AsOf(Cards.JUNE, Basis.OFFICIAL, Instant.EPOCH));
    }

    private static Entry entry(String state) {
        return new Entry(
                1,
                BigDecimal.TEN,
                null,
                null,
                null,
                state,
                new Act("Encargada de Reciclaje", Instant.parse("2026-07-14T15:00:00Z")),
                new Act("Control de Gestión", Instant.parse("2026-07-17T03:00:00Z")),
                null);
    }

    private static PeriodFigures period(Entry entry) {
        return new PeriodFigures(
                Period.of(Frequency.QUARTERLY, LocalDate.of(2026, 6, 30)),
                true,
                BigDecimal.TEN,
                entry,
                null,
                Light.GREY,
                List.of(entry));
    }

    private static Measure measure(Direction direction, Aggregation aggregation, BigDecimal baseline, Range range) {
        return new Measure(direction, aggregation, Accumulation.YEAR, Frequency.QUARTERLY, false, baseline, range);
    }

    private static String plain(String said) {
        return said.replace('\u00a0', ' ');
    }
}
