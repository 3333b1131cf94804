package app.rumbo.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.shared.Country;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's own days without work. */
@IntegrationTest
@Transactional
class OwnDaysIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate ANNIVERSARY = LocalDate.of(2026, 11, 24);

    @Autowired
    OwnDays days;

    @Autowired
    Terms terms;

    @Autowired
    TestClock clock;

    @BeforeEach
    void itIsAFridayInNovember() {
        clock.set(TODAY);
    }

    @Test
    void aDayThatIsAddedIsNoWorkingDayAnyMore() {
        keep(ANNIVERSARY, "Aniversario");

        assertThat(terms.workingDays(Country.CL).after(TODAY, 2)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(SystemUser.call(() -> days.of(2026)))
                .filteredOn(OwnDays.Listed::own)
                .extracting(listed -> listed.holiday().name(), OwnDays.Listed::open)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Aniversario", true));
    }

    @Test
    void aDayThatIsTakenAwayIsAWorkingDayAgain() {
        keep(ANNIVERSARY, "Aniversario");

        SystemUser.run(() -> days.drop(ANNIVERSARY));

        assertThat(terms.workingDays(Country.CL).isWorkingDay(ANNIVERSARY)).isTrue();
        assertThatThrownBy(() -> SystemUser.run(() -> days.drop(ANNIVERSARY)))
                .isInstanceOf(HolidayRefused.Unknown.class);
    }

    @Test
    void aDayThatHasPassedStaysAsItWas() {
        keep(ANNIVERSARY, "Aniversario");
        clock.set(ANNIVERSARY.plusDays(1));

        assertThatThrownBy(() -> SystemUser.run(() -> days.drop(ANNIVERSARY)))
                .isInstanceOf(HolidayRefused.Passed.class);
        assertThatThrownBy(() -> keep(ANNIVERSARY, "Otro")).isInstanceOf(HolidayRefused.Passed.class);
    }

    @Test
    void whatTheCountryKeepsIsNotAddedOnceMoreAndADaySaysWhy() {
        assertThatThrownBy(() -> keep(LocalDate.of(2026, 12, 25), "Navidad"))
                .isInstanceOf(HolidayRefused.HolidayAlready.class);
        assertThatThrownBy(() -> keep(ANNIVERSARY, " ")).isInstanceOf(HolidayRefused.WordsMissing.class);
    }

    private void keep(LocalDate day, String name) {
        SystemUser.run(() -> days.keep(new Holiday(day, name, "Decreto 12")));
    }
}
