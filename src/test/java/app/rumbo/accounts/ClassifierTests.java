package app.rumbo.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.accounts.AccountReading.NoAccount;
import app.rumbo.accounts.AccountReading.Read;
import app.rumbo.accounts.AccountReading.Unclear;
import app.rumbo.accounts.Classifier.Account;
import app.rumbo.shared.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final Classifier CHILE = classifier(
            Country.CL,
            "115",
            "115-03",
            "115-03-01",
            "115-03-01-001",
            "115-03-01-001-001",
            "115-03-02",
            "115-08",
            "115-08-03",
            "115-12",
            "115-12-10",
            "215",
            "215-21",
            "215-21-04",
            "215-31",
            "215-31-02");
    private static final Classifier PERU = classifier(
            Country.PE, "1", "1.1", "1.1.2", "1.1.2.1", "1.1.2.1.1", "1.1.2.1.1.1", "1.3.2", "1.3.2.10", "1.3.2.1");

    @ParameterizedTest
    @CsvSource(textBlock = """
            115-03-01-001,     115-03-01-001
            115.03.01.001,     115-03-01-001
            1150301001,        115-03-01-001
            0301001,           115-03-01-001
            301001,            115-03-01-001
            03-01-001,         115-03-01-001
            3-1-1,             115-03-01-001
            115 03 01 001,     115-03-01-001
            '  115-03 ',       115-03
            115,               115
            115-03-01-001-001, 115-03-01-001-001
            1150301001001,     115-03-01-001-001
            12-10,             115-12-10
            """)
    void aChileanRevenueCodeIsReadHoweverItIsWritten(String written, String code) {
        assertThat(CHILE.read(written, AccountKind.REVENUE, false)).isEqualTo(known(code));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            21,         215-21
            215.21.04,  215-21-04
            2104,       215-21-04
            31-2,       215-31-02
            2153102,    215-31-02
            """)
    void aChileanExpenseCodeIsReadHoweverItIsWritten(String written, String code) {
        assertThat(CHILE.read(written, AccountKind.EXPENSE, false)).isEqualTo(known(code));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.1.2.1.1.1,      1.1.2.1.1.1
            1. 1. 2 1. 1 1,   1.1.2.1.1.1
            01.01.02,         1.1.2
            112111,           1.1.2.1.1.1
            1-1-2,            1.1.2
            """)
    void aPeruvianCodeIsReadHoweverItIsWritten(String written, String code) {
        assertThat(PERU.read(written, AccountKind.REVENUE, false)).isEqualTo(known(code));
    }

    @Test
    void aCodeMoreDetailedThanTheClassifierIsReadByItsForm() {
        var read = CHILE.read("115.03.02.001.7", AccountKind.REVENUE, false);

        assertThat(read).isEqualTo(new Read(new AccountCode("115-03-02-001-007"), false));
    }

    @Test
    void aNumberThatLostTheZeroAtItsEndIsFoundInTheClassifier() {
        assertThat(CHILE.read("12.1", AccountKind.REVENUE, true)).isEqualTo(known("115-12-10"));
        assertThat(CHILE.read("12.1", AccountKind.REVENUE, false))
                .isEqualTo(new Read(new AccountCode("115-12-01"), false));
    }

    @Test
    void whatMayBeTwoAccountsIsAsked() {
        assertThat(PERU.read("1.32", AccountKind.REVENUE, false)).isInstanceOf(Unclear.class);
        assertThat(PERU.read("13210", AccountKind.REVENUE, false)).isEqualTo(known("1.3.2.10"));

        var both = classifier(Country.CL, "115-03", "115-03-01", "115-03-10");
        assertThat(both.read("3.1", AccountKind.REVENUE, true))
                .isEqualTo(new Unclear(List.of(new AccountCode("115-03-01"), new AccountCode("115-03-10"))));
    }

    @Test
    void aCodeThatLostItsZerosAndItsDashesIsAsked() {
        assertThat(CHILE.read("11531", AccountKind.REVENUE, false))
                .isEqualTo(new Unclear(List.of(new AccountCode("115-31"), new AccountCode("115-03-01"))));
    }

    @Test
    void aNumberWithTwoReadingsThatTheClassifierHasNotGotIsAsked() {
        assertThat(CHILE.read("8.1", AccountKind.REVENUE, true)).isInstanceOf(Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Total", "215-21", "115-03-0A", "115-0301-1", "3/x", "99999999999999999999", "-"})
    void whatIsNoRevenueCodeIsRefused(String written) {
        assertThat(CHILE.read(written, AccountKind.REVENUE, false)).isEqualTo(new NoAccount());
    }

    @Test
    void whatHasEndedIsNotKnownAnyMore() {
        var ended = new Account(new AccountCode("115-99"), "Antigua", null, DAY.minusYears(3), DAY.minusDays(1));
        var classifier = new Classifier(Country.CL, List.of(ended), DAY);

        assertThat(classifier.read("115-99", AccountKind.REVENUE, false))
                .isEqualTo(new Read(new AccountCode("115-99"), false));
        assertThat(new Classifier(Country.CL, List.of(ended), DAY.minusDays(1)).find(ended.code()))
                .contains(ended);
    }

    @Test
    void aSourceIsThatOfTheNearestAccountAbove() {
        var above = new Account(new AccountCode("115-08"), "Otros", "OT", DAY, null);
        var fund = new Account(new AccountCode("115-08-03"), "Fondo", "FCM", DAY, null);
        var classifier = new Classifier(Country.CL, List.of(above, fund), DAY);

        assertThat(classifier.source(new AccountCode("115-08-03-001"))).contains("FCM");
        assertThat(classifier.source(new AccountCode("115-08-02"))).contains("OT");
        assertThat(classifier.source(new AccountCode("115-05"))).isEmpty();
    }

    @Test
    void everyAccountIsReadBackFromEachWayOfWritingIt() {
        for (var account : CHILE.accounts()) {
            var code = account.code();
            var kind = code.parts().getFirst().equals("115") ? AccountKind.REVENUE : AccountKind.EXPENSE;
            Stream.of(
                            code.written(),
                            code.written().replace('-', '.'),
                            code.written().replace("-", ""))
                    .forEach(written -> assertThat(CHILE.read(written, kind, false))
                            .as(written)
                            .isEqualTo(new Read(code, true)));
        }
    }

    private static Read known(String code) {
        return new Read(new AccountCode(code), true);
    }

    private static Classifier classifier(Country country, String... codes) {
        return new Classifier(
                country,
                Stream.of(codes)
                        .map(code -> new Account(new AccountCode(code), code, null, DAY, null))
                        .toList(),
                DAY);
    }
}
