package app.rumbo.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.shared.Country;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(authorities = "READ_PLANS")
class ClassifiersIntegrationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @Autowired
    private Classifiers classifiers;

    @Test
    void bothCountriesAccountsAreThereFromTheFirstDay() {
        var chile = classifiers.on(Country.CL, DAY, null);
        var peru = classifiers.on(Country.PE, DAY, null);

        assertThat(chile.name(new AccountCode("115-03-02-001"))).contains("Permisos de circulación");
        assertThat(chile.source(new AccountCode("115-08-03-001"))).contains("FCM");
        assertThat(peru.name(new AccountCode("1.1.2.1.1.1"))).contains("Predial");
        assertThat(peru.source(new AccountCode("1.1.2.1.1.1"))).contains("08");
    }

    @Test
    void everySeededAccountIsReadBackFromItsOwnCode() {
        for (var country : Country.values()) {
            var classifier = classifiers.on(country, DAY, null);
            for (var kind : AccountKind.values()) {
                classifier.accounts().stream()
                        .map(Classifier.Account::code)
                        .filter(code -> code.isWithin(kind.root(country)))
                        .forEach(code -> assertThat(classifier.read(code.written(), kind, false))
                                .isEqualTo(new AccountReading.Read(code, true)));
            }
        }
    }

    @Test
    void dimensionsAreEachCountrysOwn() {
        assertThat(classifiers.dimensions(Country.CL, Dimension.Kind.AREA, DAY, null))
                .hasSize(6);
        assertThat(classifiers.dimensions(Country.PE, Dimension.Kind.AREA, DAY, null))
                .isEmpty();
        assertThat(classifiers.dimensions(Country.PE, Dimension.Kind.SOURCE, DAY, null))
                .extracting(Dimension::code)
                .contains("07", "08", "18");
    }
}
