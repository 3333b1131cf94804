package app.rumbo.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.RevenueRow.Movement;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Method §7, figure by figure. */
class RevenueBookTests {

    private static final String PERMITS = "115-03-02";

    private final List<RevenueLine> lines = new ArrayList<>();

    @Test
    void partsAreComparedWhole() {
        collected("115-03-01", "2026-01", 5);
        collected("115-03-010", "2026-01", 7);

        assertThat(row("115-03-01", "2026-01").collected().month()).isEqualByComparingTo("5");
        assertThat(rows("115-03", "2026-01"))
                .extracting(row -> row.account().written())
                .containsExactly("115-03", "115-03-01", "115-03-010");
        assertThat(row("115.03", "2026-01").collected().month()).isEqualByComparingTo("12");
    }

    @Test
    void whereAFileHasAnAccountAndAPartOfItOnlyThePartIsSummed() {
        collected("115-03", "2026-01", 100);
        collected("115-03-01", "2026-01", 60);
        collected("115-03-02", "2026-01", 30);
        collected("115-03", "2026-02", 50);

        assertThat(row("115", "2026-01").collected().month()).isEqualByComparingTo("90");
        assertThat(row("115", "2026-02").collected().month()).isEqualByComparingTo("50");
        assertThat(row("115", "2026-02").collected().ytd()).isEqualByComparingTo("140");
    }

    @Test
    void anAccountFallsSilentAtItsOwnDepthUnlessAPartOrAWholeOfItTells() {
        for (var account : List.of("115-03-01-001-002", "115-03-02", "115-05", "115-06-01", "115-07")) {
            collected(account, "2025-04", 7);
        }
        collected("115-08", "2025-04", 0);
        collected("115-03-02-001", "2026-04", 5);
        collected("115-06", "2026-04", 5);
        line("115-07", "2026-04", null, null, null);

        assertThat(new RevenueBook(lines).silent(YearMonth.parse("2026-04")))
                .extracting(silent -> silent.account().written())
                .containsExactly("115-03-01-001-002", "115-05", "115-07");
    }

    @Test
    void aMonthStandsBesideThatOfTheYearBefore() {
        collected(PERMITS, "2025-01", 10);
        collected(PERMITS, "2025-02", 30);
        collected(PERMITS, "2026-01", 15);
        collected(PERMITS, "2026-02", 36);

        var collected = row(PERMITS, "2026-02").collected();

        assertThat(collected)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new Movement(
                        figure("36"), figure("51"), figure("30"), figure("40"), figure("0.2"), figure("0.275")));
    }

    @Test
    void nothingBeforeAndZeroBeforeGiveNoChange() {
        collected(PERMITS, "2025-02", 0);
        collected(PERMITS, "2026-02", 36);
        collected(PERMITS, "2026-03", 1);

        assertThat(row(PERMITS, "2026-02").collected().monthChange()).isNull();
        assertThat(row(PERMITS, "2026-03").collected().monthBefore()).isNull();
        assertThat(row(PERMITS, "2026-03").collected().monthChange()).isNull();
    }

    @Test
    void whatIsNotSaidIsNotZero() {
        line(PERMITS, "2026-01", null, null, null);

        assertThat(row(PERMITS, "2026-01").collected().month()).isNull();
        assertThat(row(PERMITS, "2026-01").projection()).isNull();
        assertThat(new RevenueBook(lines).rows(new AccountCode("116"), YearMonth.parse("2026-01")))
                .isEmpty();
    }

    @Test
    void theBudgetIsThatOfTheLatestLineOfTheYear() {
        line(PERMITS, "2026-01", 100, 100, 10);
        line(PERMITS, "2026-02", 100, 120, 20);
        line(PERMITS, "2026-04", 100, 150, 20);
        line("115-03-01", "2026-01", 40, 40, 0);

        assertThat(row(PERMITS, "2026-03").current()).isEqualByComparingTo("120");
        assertThat(row("115-03", "2026-03").current()).isEqualByComparingTo("160");
        assertThat(row("115-03", "2026-03").execution()).isEqualByComparingTo("0.1875");
        assertThat(row("115-03-01", "2026-03").execution()).isEqualByComparingTo("0");
    }

    @Test
    void aYearIsProjectedByTheSharesOfTheThreeCompleteYearsBefore() {
        year(2021, 1, 99);
        year(2022, 20, 80);
        year(2023, 40, 60);
        year(2024, 60, 40);
        collected(PERMITS, "2026-01", 120);

        var row = row(PERMITS, "2026-01");

        assertThat(row.share()).isNull();
        assertThat(row(PERMITS, "2024-01").share()).isEqualByComparingTo("0.6");
        assertThat(row.projection().value()).isEqualByComparingTo("300");
        assertThat(row.projection().low()).isEqualByComparingTo("200");
        assertThat(row.projection().high()).isEqualByComparingTo("600");
        assertThat(row.projection().linear()).isFalse();
    }

    @Test
    void aShareOfZeroGivesNoBoundAndAMeanOfZeroNoProjection() {
        year(2024, 0, 100);
        collected(PERMITS, "2026-01", 120);
        assertThat(row(PERMITS, "2026-01").projection()).isNull();

        year(2025, 50, 50);
        var projection = row(PERMITS, "2026-01").projection();
        assertThat(projection.value()).isEqualByComparingTo("480");
        assertThat(projection.low()).isEqualByComparingTo("240");
        assertThat(projection.high()).isNull();
    }

    @Test
    void withoutACompleteYearItIsAFlatTwelfth() {
        collected(PERMITS, "2025-12", 1000);
        collected(PERMITS, "2026-02", 30);

        var projection = row(PERMITS, "2026-02").projection();

        assertThat(projection.linear()).isTrue();
        assertThat(projection.value()).isEqualByComparingTo("180");
        assertThat(projection.low()).isNull();
    }

    @Test
    void refundsAreCounted() {
        collected(PERMITS, "2026-01", 100);
        collected(PERMITS, "2026-02", -30);

        assertThat(row(PERMITS, "2026-02").collected().month()).isEqualByComparingTo("-30");
        assertThat(row(PERMITS, "2026-02").collected().ytd()).isEqualByComparingTo("70");
    }

    /** What an account holds is the sum of what lies one part below it, whatever the depth of its lines. */
    @RepeatedTest(50)
    void anAccountIsTheSumOfItsParts(RepetitionInfo repetition) {
        var dice = new Random(repetition.getCurrentRepetition());
        for (var month = 1; month <= 12; month++) {
            for (var account = 0; account < 12; account++) {
                var code = "115"
                        + IntStream.range(0, 1 + dice.nextInt(3))
                                .mapToObj(part -> "-0" + (1 + dice.nextInt(3)))
                                .reduce("", String::concat);
                collected(code, "2026-%02d".formatted(month), dice.nextInt(100) - 10);
            }
        }
        var rows = rows("115", "2026-09");
        var parts = rows.stream().skip(1).map(row -> row.collected().ytd()).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(rows.getFirst().collected().ytd()).isEqualByComparingTo(parts);
    }

    private void year(int year, int january, int december) {
        collected(PERMITS, year + "-01", january);
        IntStream.rangeClosed(2, 11).forEach(month -> collected(PERMITS, "%d-%02d".formatted(year, month), 0));
        collected(PERMITS, year + "-12", december);
    }

    private void collected(String account, String month, int amount) {
        line(account, month, null, null, amount);
    }

    private void line(
            String account,
            String month,
            @Nullable Integer initial,
            @Nullable Integer current,
            @Nullable Integer collected) {
        lines.add(new RevenueLine(
                YearMonth.parse(month),
                new AccountCode(account),
                null,
                "",
                figure(initial),
                figure(current),
                null,
                figure(collected)));
    }

    private RevenueRow row(String account, String month) {
        return rows(account, month).getFirst();
    }

    private List<RevenueRow> rows(String account, String month) {
        return new RevenueBook(lines).rows(new AccountCode(account), YearMonth.parse(month));
    }

    private static @Nullable BigDecimal figure(@Nullable Integer amount) {
        return amount == null ? null : BigDecimal.valueOf(amount);
    }

    private static BigDecimal figure(String written) {
        return new BigDecimal(written);
    }
}
