package app.rumbo.budget;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AmendmentBook.Kept;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is current beyond what was set and decided. */
class AmendmentBookTests {

    @Test
    void whatNoActStandsBehindIsLeftOver() {
        var book = new AmendmentBook(
                List.of(kept("215-22-01", "100", "150"), kept("215-22-02", "10", "10"), kept("215-31", null, "7")),
                List.of(line("215-22-01", "30")));

        assertThat(book.unbacked())
                .extracting(row -> row.account().written() + " " + row.difference())
                .containsExactly("215-22-01 20", "215-31 7");
    }

    @Test
    void theActOfAWholeStandsBehindItsParts() {
        var book = new AmendmentBook(
                List.of(kept("215-22-01", "100", "150"), kept("215-22-02", "10", "0"), kept("215-220", "1", "2")),
                List.of(line("215.22", "40")));

        assertThat(book.rows()).extracting(row -> row.account().written()).containsExactly("215.22", "215-220");
        assertThat(book.unbacked()).extracting(row -> row.account().written()).containsExactly("215-220");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void allDifferencesTogetherAreWhatIsCurrentBeyondAllThatWasSetAndDecided(long seed) {
        var random = new Random(seed);
        var kept = new ArrayList<Kept>();
        var lines = new ArrayList<Amendment.Line>();
        for (var at = 0; at < 40; at++) {
            kept.add(kept(account(random), String.valueOf(random.nextInt(900)), String.valueOf(random.nextInt(900))));
            lines.add(line(account(random), String.valueOf(1 + random.nextInt(900))));
        }

        var rows = new AmendmentBook(kept, lines).rows();

        var left = rows.stream().map(AmendmentBook.Row::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
        var all = kept.stream()
                .map(each -> each.current().subtract(each.initial()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(lines.stream().map(Amendment.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(left).isEqualByComparingTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "CL, 215-22, -5, 215-31, 5, true",
        "CL, 115-03, 5, 215-31, 5, true",
        "CL, 115-03, 5, 215-31, -5, false",
        "CL, 215-22, 5, 215-31, 5, false",
        "PE, 1.3.2, 5, 2.3, 5, true",
        "PE, 2.6, -5, 2.3, 5, true",
        "PE, 2.6, 5, 2.3, 5, false"
    })
    void whatExpenseGainsIsTakenFromExpenseOrComesIn(
            Country country, String one, String amount, String other, String otherAmount, boolean balanced) {
        var text = new Amendment.Text(
                "1",
                LocalDate.of(2026, 3, 1),
                Amendment.ActKind.RESOLUTION,
                "1",
                null,
                "motivo",
                List.of(line(one, amount), line(other, otherAmount)));

        assertThat(text.isBalanced(country)).isEqualTo(balanced);
    }

    private static String account(Random random) {
        return "215-2" + random.nextInt(3) + (random.nextBoolean() ? "-0" + random.nextInt(3) : "");
    }

    private static Kept kept(String account, @Nullable String initial, String current) {
        return new Kept(
                new AccountCode(account), initial == null ? null : new BigDecimal(initial), new BigDecimal(current));
    }

    private static Amendment.Line line(String account, String amount) {
        return new Amendment.Line(2026, new AccountCode(account), Sector.MUNICIPAL, null, new BigDecimal(amount));
    }
}
