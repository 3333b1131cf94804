package app.rumbo.platform.demo;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.owners.Owners;
import app.rumbo.owners.Person;
import app.rumbo.owners.Post;
import app.rumbo.owners.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Names the directors to their directorates, one person who stands in for another these weeks, and two who report. */
@Component
@Profile("demo")
class DemoOwners {

    private static final LocalDate TERM_OF_THE_MAYOR = LocalDate.of(2024, 12, 6);
    private static final String ON_LEAVE = "DOM";
    private static final String STANDS_IN = "secplan";
    private static final String SECRETARY = "secretaria";

    private final Owners owners;
    private final DemoUsers users;
    private final MunicipalitySettings settings;
    private final Clock clock;

    DemoOwners(Owners owners, DemoUsers users, MunicipalitySettings settings, Clock clock) {
        this.owners = owners;
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those whom a database that is older than posts has kept out since are left out. */
    void name() {
        users.addReporters();
        var people = owners.people().stream().map(Person::username).collect(Collectors.toSet());
        DemoUser.directorates().stream()
                .filter(user ->
                        people.contains(user.username()) && !user.username().equals(SECRETARY))
                .forEach(this::nameTitular);
        if (people.contains(STANDS_IN)) {
            nameWhoStandsIn();
        }
        DemoUser.reporters()
                .forEach(user -> owners.name(
                        unit(user),
                        user.username(),
                        Post.REPORTER,
                        new Term(TERM_OF_THE_MAYOR.plusYears(1), null, null)));
    }

    private void nameTitular(DemoUser user) {
        owners.name(
                unit(user),
                user.username(),
                Post.TITULAR,
                new Term(TERM_OF_THE_MAYOR, null, "Decreto alcaldicio N° 1.204"));
    }

    private void nameWhoStandsIn() {
        var today = LocalDate.ofInstant(clock.instant(), settings.current().zone());
        owners.name(
                ON_LEAVE,
                STANDS_IN,
                Post.SUBROGANT,
                new Term(today.minusDays(4), today.plusDays(17), "Decreto alcaldicio N° 2.318"));
    }

    private static String unit(DemoUser user) {
        return Objects.requireNonNull(user.unit(), user.username());
    }
}
