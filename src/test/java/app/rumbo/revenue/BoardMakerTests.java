package app.rumbo.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.BoardQuestion.Grouping;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The rows of a board add up to its total, however they are grouped. */
class BoardMakerTests {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final List<RevenueLine> lines = new ArrayList<>();

    @Test
    void theLargestAccountsGiveWayToTheirParts() {
        line(JUNE, "115-03-01-001", "IPP", 60);
        line(JUNE, "115-03-01-002", "IPP", 30);
        line(JUNE, "115-08-03", "FCM", 90);

        assertThat(rows(Grouping.PRINCIPAL))
                .extracting(BoardRow::code)
                .containsExactlyInAnyOrder("115-08-03", "115-03-01-001", "115-03-01-002");
        assertThat(rows(Grouping.ACCOUNT)).extracting(BoardRow::code).containsExactly("115-03", "115-08");
        assertThat(rows(Grouping.ACCOUNT).getFirst().hasParts()).isTrue();
    }

    @Test
    void sourcesAreTheFilesOrTheClassifiers() {
        line(JUNE, "115-03-01", "IPP", 60);
        line(JUNE, "115-08-03", "FCM", 90);
        line(JUNE, "115-08-99", "", 5);

        assertThat(rows(Grouping.SOURCE)).extracting(BoardRow::code).containsExactly("", "FCM", "IPP");
        assertThat(rows(Grouping.SOURCE).get(1).name()).isEqualTo("Fondo Común");
    }

    @Test
    void anAccountWithLinesOfItsOwnStaysWhole() {
        line(JUNE.minusMonths(1), "115-03-01", "", 50);
        line(JUNE, "115-03-01-001", "", 60);
        line(JUNE, "115-08", "", 7);

        assertThat(rows(Grouping.PRINCIPAL)).extracting(BoardRow::code).containsExactly("115-03-01", "115-08");
    }

    @Test
    void theTotalIsAWholeOnlyOfTheSameMoney() {
        line(JUNE, "1.1", "08", 100);
        line(JUNE, "1.1.2", "09", 40);
        line(JUNE, "1.3", "09", 20);
        line(JUNE, "1.3.1", "09", 15);

        assertThat(new BoardMaker(new RevenueBook(lines), JUNE)
                        .total(null)
                        .collected(JUNE)
                        .month())
                .isEqualByComparingTo("155");
    }

    @Test
    void aMonthOfRefundsIsKeptAndMarked() {
        line(JUNE, "115-03", "", -9);

        assertThat(rows(Grouping.ACCOUNT).getFirst().isRefund()).isTrue();
        assertThat(rows(Grouping.ACCOUNT).getFirst().collected().month()).isEqualByComparingTo("-9");
    }

    @RepeatedTest(30)
    void rowsAddUpToTheTotal(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        for (var each = 0; each < 300; each++) {
            var code = "115-0" + dice.nextInt(9) + "-0" + dice.nextInt(4) + (dice.nextBoolean() ? "-001" : "");
            line(JUNE.minusMonths(dice.nextInt(18)), code, dice.nextBoolean() ? "IPP" : "", dice.nextInt(1000) - 50);
        }
        var total = new BoardMaker(new RevenueBook(lines), JUNE).total(null).collected(JUNE);

        for (var grouping : Grouping.values()) {
            assertThat(rows(grouping).stream()
                            .map(row -> row.collected().ytd())
                            .filter(amount -> amount != null)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(grouping.name())
                    .isEqualByComparingTo(total.ytd());
        }
        assertThat(rows(Grouping.PRINCIPAL)).hasSizeLessThanOrEqualTo(15);
    }

    /** Of a budget the curve tells as much as usually has come in, all of it in December. */
    @Test
    void theCurveEndsAtBudgetAndForecast() {
        for (var month = YearMonth.of(2022, 1); !month.isAfter(JUNE); month = month.plusMonths(1)) {
            lines.add(new RevenueLine(
                    month,
                    new AccountCode("115-03"),
                    null,
                    "",
                    null,
                    new BigDecimal("1000"),
                    null,
                    BigDecimal.valueOf(month.getMonthValue() == 3 ? 500 : 40)));
        }
        var sums = new RevenueSums(lines);
        var forecast = Forecasts.of(sums, JUNE);
        var points = new CurveMaker(sums, JUNE, forecast).curve().points();

        assertThat(points.getLast().budget()).isEqualByComparingTo("1000");
        assertThat(points.getLast().projected()).isEqualByComparingTo(forecast.value());
        assertThat(points.get(5).projected()).isEqualByComparingTo(points.get(5).actual());
        assertThat(points.get(6).actual()).isNull();
        assertThat(points.get(4).projected()).isNull();
        assertThat(points.get(2).lastYear()).isEqualByComparingTo("580");
    }

    private List<BoardRow> rows(Grouping grouping) {
        return new BoardMaker(new RevenueBook(lines), JUNE).rows(grouping, null, Map.of("FCM", "Fondo Común"));
    }

    private void line(YearMonth month, String account, String source, int collected) {
        lines.add(new RevenueLine(
                month, new AccountCode(account), null, source, null, null, null, BigDecimal.valueOf(collected)));
    }
}
