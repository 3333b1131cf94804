package app.rumbo.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.access.Role;
import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.EntryCalendar;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.Ground;
import app.rumbo.owners.Owners;
import app.rumbo.owners.Post;
import app.rumbo.owners.Term;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Overtaken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What two people settle at once: the second is told what stands, who made it so and when, and loses nothing. */
@IntegrationTest
class SettledByTwoIntegrationTests {

    private static final EntryCalendar SHORT = new EntryCalendar(0, 5, null, Frequency.MONTHLY, false);
    private static final EntryCalendar LONG = new EntryCalendar(0, 15, 20, Frequency.QUARTERLY, true);

    @Autowired
    private Organization organization;

    @Autowired
    private MunicipalitySettings settings;

    @Autowired
    private Users users;

    @Autowired
    private Owners owners;

    @Autowired
    private EntryCalendars calendars;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Ground ground;

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 1);
    }

    @Test
    void ofAUnit() {
        var seen = unit("Aseo y Ornato");
        overtakes(
                "ti",
                UnitDraft.class,
                unit("Aseo"),
                unit("Ornato"),
                seen,
                (typed, over) -> organization.change(typed, over::equals));
        assertThat(organizationUnit().name()).isEqualTo("Ornato");
    }

    @Test
    void ofTheMunicipality() {
        var seen = settings.current();
        overtakes(
                "ti",
                Municipality.class,
                named(seen, "Primera"),
                named(seen, "Segunda"),
                seen,
                (typed, over) -> organization.settle(typed, over::equals));
        assertThat(settings.current().name()).isEqualTo("Segunda");
        ground.as("adm", () -> {
            organization.settle(seen);
            return seen;
        });
    }

    @Test
    void ofAUser() {
        var name = ground.person("carla");
        overtakes(
                "ti",
                UserDraft.class,
                user("Carla Uno"),
                user("Carla Dos"),
                user("carla"),
                (typed, over) -> users.change(name, typed, over::equals));
        assertThat(ground.as("adm", () -> users.named(name).orElseThrow().displayName()))
                .isEqualTo("Carla Dos");
    }

    @Test
    void ofAPost() {
        var from = LocalDate.now().plusDays(30);
        var seen = new Term(from, from.plusDays(5), null);
        var post = ground.as("adm", () -> owners.name(ground.unit("u"), ground.person("beto"), Post.SUBROGANT, seen));
        overtakes(
                "ti",
                Term.class,
                new Term(from, from.plusDays(9), "Decreto 9"),
                new Term(from, from.plusDays(2), "Decreto 2"),
                seen,
                (typed, over) -> owners.change(post, typed, over::equals));
        assertThat(ground.as(
                        "adm",
                        () -> owners.required(ground.unit("u"), post).term().act()))
                .isEqualTo("Decreto 2");
    }

    @Test
    void ofACalendar() {
        overtakes(
                "carla",
                EntryCalendar.class,
                SHORT,
                LONG,
                EntryCalendar.USUAL,
                (typed, over) -> calendars.set(ground.plan(), typed, over::equals));
        assertThat(ground.as("adm", () -> calendars.of(ground.plan()))).isEqualTo(LONG);
    }

    @Test
    void overTheApiItIsSaidWithIfMatch() {
        var calls = new Caller(http, ground);
        var path = "/plans/" + ground.plan() + "/calendar";
        var seen = calls.get("carla", path).etag();
        var written = "{\"opensAfter\": 0, \"dueAfter\": %d, \"milestonesEvery\": \"MONTHLY\"}";

        var first = calls.call(HttpMethod.PUT, "carla", path, written.formatted(5), seen);
        var second = calls.call(HttpMethod.PUT, "ciro", path, written.formatted(8), seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.<String>at("$.detail")).startsWith("carla lo cambió después de que usted lo abrió");
        assertThat(calls.get("ciro", path).<Integer>at("$.dueAfter")).isEqualTo(5);
        assertThat(calls.call(HttpMethod.PUT, "ciro", path, written.formatted(8), first.etag())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatNobodyEverChangedMayStillNotBeWhatTheCallerSaw() {
        var calls = new Caller(http, ground);
        var written = "{\"opensAfter\": 0, \"dueAfter\": 5, \"milestonesEvery\": \"MONTHLY\"}";

        var answer =
                calls.call(HttpMethod.PUT, "carla", "/plans/" + ground.plan() + "/calendar", written, "\"otra cosa\"");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.<String>at("$.detail")).startsWith("No es lo que usted leyó");
    }

    /** A change of one kind of thing over what its author saw. */
    private interface Change<T> {
        void save(T typed, T over);
    }

    /** The Administrador saves; the second, who saw what was before, is refused, and saves over what they are shown. */
    private <T> void overtakes(String second, Class<T> shape, T one, T two, T seen, Change<T> change) {
        var begun = Instant.now().minus(1, ChronoUnit.MINUTES);
        as("adm", one, typed -> change.save(typed, seen));
        assertThatThrownBy(() -> as(second, two, typed -> change.save(typed, seen)))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> {
                    assertThat(overtaken.theirs(shape)).isEqualTo(one);
                    assertThat(overtaken.name()).isEqualTo("adm");
                    assertThat(overtaken.at()).isAfter(begun);
                });
        as(second, two, typed -> change.save(typed, one));
    }

    private <T> void as(String person, T typed, Consumer<T> work) {
        ground.as(person, () -> {
            work.accept(typed);
            return person;
        });
    }

    private OrgUnit organizationUnit() {
        return ground.as("adm", () -> organization.unit(ground.unit("u")).orElseThrow());
    }

    private UnitDraft unit(String name) {
        return new UnitDraft(ground.unit("u"), name, UnitKind.DIRECTORATE, null, null, null);
    }

    private static UserDraft user(String name) {
        return new UserDraft(name, null, Role.CONTROL, null, true);
    }

    private static Municipality named(Municipality seen, String name) {
        return new Municipality(name, seen.country(), seen.zone(), seen.limits());
    }
}
