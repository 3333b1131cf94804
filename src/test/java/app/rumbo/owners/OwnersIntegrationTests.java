package app.rumbo.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.shared.Permissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who answers for a unit on a day, and that there is always somebody. */
@IntegrationTest
class OwnersIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    Owners owners;

    @Autowired
    Handovers handovers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    BeanFactory beans;

    private final String mark = Town.mark();
    private final String directorate = "D-" + mark;
    private final String department = "P-" + mark;
    private Town town;
    private String director = "";
    private String deputy = "";
    private String successor = "";

    @BeforeEach
    void aDirectorateWithADepartment() {
        clock.set(TODAY);
        town = new Town(beans);
        town.hasAnAdministrator();
        town.unit(directorate, null);
        town.unit(department, directorate);
        director = town.person("director." + mark, Role.DIRECTORATE, directorate);
        deputy = town.person("deputy." + mark, Role.DIRECTORATE, department);
        successor = town.person("successor." + mark, Role.DIRECTORATE, directorate);
    }

    @Test
    void whereNobodyIsNamedTheAdministradorActs() {
        assertThat(by(directorate, TODAY)).isEqualTo("ADMINISTRATOR");
        assertThat(by(department, TODAY)).isEqualTo("ADMINISTRATOR");
        assertThat(acting(department, TODAY))
                .isEqualTo(jdbc.sql("""
                                select min(username) from app_user where active and role = 'ADMINISTRATOR'
                                """).query(String.class).single());
    }

    @Test
    void theTitularActsForTheUnitAndForThoseBelowThatHaveNobody() {
        name(directorate, director, Post.TITULAR, TODAY, null);

        assertThat(acting(directorate, TODAY)).isEqualTo(director);
        assertThat(by(directorate, TODAY)).isEqualTo("TITULAR");
        assertThat(acting(department, TODAY)).isEqualTo(director);
        assertThat(by(department, TODAY)).isEqualTo("ABOVE");
        assertThat(by(directorate, TODAY.minusDays(1))).isEqualTo("ADMINISTRATOR");
    }

    @Test
    void theSubroganteActsOnTheirDaysAlone() {
        name(directorate, director, Post.TITULAR, TODAY, null);
        name(directorate, deputy, Post.SUBROGANT, TODAY.plusDays(3), TODAY.plusDays(9));

        assertThat(List.of(TODAY.plusDays(2), TODAY.plusDays(3), TODAY.plusDays(9), TODAY.plusDays(10)))
                .extracting(day -> acting(directorate, day))
                .containsExactly(director, deputy, deputy, director);
    }

    @Test
    void aSubroganteWhoMayNotSignInDoesNotAct() {
        name(directorate, director, Post.TITULAR, TODAY, null);
        name(directorate, deputy, Post.SUBROGANT, TODAY, TODAY.plusDays(9));

        town.change(deputy, Role.DIRECTORATE, department, false);

        assertThat(acting(directorate, TODAY)).isEqualTo(director);
    }

    @Test
    void peopleEnterForTheirOwnUnitForThoseWhereTheyHoldAPostAndForThoseBelow() {
        var helper = town.person("helper." + mark, Role.CONTROL, null);
        name(directorate, helper, Post.REPORTER, TODAY, TODAY.plusDays(1));

        assertThat(unitsOf(director, TODAY)).containsExactlyInAnyOrder(directorate, department);
        assertThat(unitsOf(deputy, TODAY)).containsExactly(department);
        assertThat(unitsOf(helper, TODAY)).containsExactlyInAnyOrder(directorate, department);
        assertThat(unitsOf(helper, TODAY.plusDays(2))).isEmpty();
    }

    @Test
    void oneTurnsToWhoActsThenToTheDirectorateThenToTheAdministrador() {
        name(directorate, director, Post.TITULAR, TODAY, null);
        name(department, deputy, Post.TITULAR, TODAY, null);

        assertThat(chain(department)).startsWith("1 " + deputy, "2 " + director).hasSize(3);
        assertThat(chain(directorate)).startsWith("1 " + director).hasSize(2);
    }

    @Test
    void twoPeopleAreNotTitularOnOneDay() {
        name(directorate, director, Post.TITULAR, TODAY, null);

        assertThatThrownBy(() -> name(directorate, deputy, Post.TITULAR, TODAY.plusDays(40), null))
                .isInstanceOf(OwnerRefused.Taken.class);
        assertThatThrownBy(() -> write("""
                        insert into unit_post (id, unit_id, user_id, post, valid_from, row_version)
                        select gen_random_uuid(), u.id, a.id, 'TITULAR', '2027-01-01', 0 from org_unit u, app_user a
                        where u.code = '%s' and a.username = '%s'
                        """.formatted(directorate, deputy)))
                .hasStackTraceContaining("the post is taken");
    }

    @Test
    void aSubroganciaHasAnEndAndDoesNotMeetAnother() {
        name(directorate, deputy, Post.SUBROGANT, TODAY, TODAY.plusDays(5));

        assertThatThrownBy(() -> name(directorate, successor, Post.SUBROGANT, TODAY, null))
                .isInstanceOf(OwnerRefused.EndMissing.class);
        assertThatThrownBy(() -> name(directorate, successor, Post.SUBROGANT, TODAY.plusDays(5), TODAY.plusDays(6)))
                .isInstanceOf(OwnerRefused.Taken.class);
        name(directorate, successor, Post.SUBROGANT, TODAY.plusDays(6), TODAY.plusDays(6));
    }

    @Test
    void aPostLiesWithinItsUnitsValidity() {
        town.end(department, TODAY.plusDays(10));

        assertThatThrownBy(() -> name(department, deputy, Post.SUBROGANT, TODAY, TODAY.plusDays(11)))
                .isInstanceOf(OwnerRefused.OutsideOfUnit.class);
        name(department, deputy, Post.SUBROGANT, TODAY, TODAY.plusDays(10));
        assertThatThrownBy(() -> town.end(department, TODAY.plusDays(9)))
                .isInstanceOf(OwnerRefused.OutsideOfUnit.class);
        assertThatThrownBy(() -> write("update org_unit set valid_to = '2026-11-22' where code = '" + department + "'"))
                .hasStackTraceContaining("a post lies within its unit");
    }

    @Test
    void aPostIsGivenToWhoeverMayEnter() {
        var mayor = town.person("mayor." + mark, Role.MAYOR, null);

        assertThatThrownBy(() -> name(directorate, mayor, Post.TITULAR, TODAY, null))
                .isInstanceOf(OwnerRefused.MayNotEnter.class);
        assertThat(jdbc.sql("select distinct role from reading.account where enters")
                        .query(String.class)
                        .list())
                .isSubsetOf(Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(Permissions.IMPORT))
                        .map(Role::name)
                        .toList());
    }

    @Test
    void aTitularDoesNotGoWithoutASuccessor() {
        name(directorate, director, Post.TITULAR, TODAY.minusDays(100), null);
        var post = owners(() -> owners.of(directorate)).getFirst();

        assertThatThrownBy(() -> town.change(director, Role.DIRECTORATE, directorate, false))
                .isInstanceOf(OwnerRefused.SuccessorMissing.class);
        assertThatThrownBy(() -> town.change(director, Role.COUNCIL, null, true))
                .isInstanceOf(OwnerRefused.SuccessorMissing.class);
        assertThatThrownBy(() -> change(post, TODAY.plusDays(5))).isInstanceOf(OwnerRefused.SuccessorMissing.class);
        assertThatThrownBy(() -> write("update app_user set active = false where username = '" + director + "'"))
                .hasStackTraceContaining("a titular leaves to a successor");
        assertThatThrownBy(() -> write("update unit_post set valid_to = '2027-01-01' where id = '%s'"
                        .formatted(post.id().value())))
                .hasStackTraceContaining("a titular leaves to a successor");
        assertThatThrownBy(() -> write("delete from unit_post where id = '%s'"
                        .formatted(post.id().value())))
                .hasStackTraceContaining("a titular leaves to a successor");
    }

    @Test
    void afterAHandoverTheLeaverMayGo() {
        name(directorate, director, Post.TITULAR, TODAY.minusDays(100), null);

        handOver(TODAY);
        town.change(director, Role.DIRECTORATE, directorate, false);

        assertThat(acting(directorate, TODAY.plusDays(1))).isEqualTo(successor);
        assertThat(owners(() -> owners.of(directorate)))
                .extracting(post -> post.person().username() + " " + post.term().from() + " "
                        + post.term().to())
                .containsExactly(
                        successor + " " + TODAY.plusDays(1) + " null",
                        director + " " + TODAY.minusDays(100) + " " + TODAY);
    }

    @Test
    void aSuccessionIsNotTakenBackNorPutOff() {
        name(directorate, director, Post.TITULAR, TODAY.minusDays(100), null);
        handOver(TODAY.plusDays(5));
        var next = owners(() -> owners.of(directorate)).getFirst();

        assertThatThrownBy(() -> owners(() -> {
                    owners.drop(next.id());
                    return "";
                }))
                .isInstanceOf(OwnerRefused.SuccessorMissing.class);
        assertThatThrownBy(() -> owners(() -> {
                    owners.change(next.id(), new Term(TODAY.plusDays(8), null, null));
                    return "";
                }))
                .isInstanceOf(OwnerRefused.SuccessorMissing.class);
    }

    @Test
    void whatHasBegunStaysInTheHistory() {
        name(directorate, deputy, Post.REPORTER, TODAY, null);
        var post = owners(() -> owners.of(directorate)).getFirst();

        assertThatThrownBy(() -> owners(() -> {
                    owners.drop(post.id());
                    return "";
                }))
                .isInstanceOf(OwnerRefused.Begun.class);
        change(post, TODAY);
        assertThat(unitsOf(deputy, TODAY.plusDays(1))).containsExactly(department);
    }

    @Test
    void theLastAdministradorStaysWhoeverWrites() {
        assertThatThrownBy(() -> write("update app_user set active = false where role = 'ADMINISTRATOR'"))
                .hasStackTraceContaining("an Administrador stays");
    }

    @Test
    void everyUnitAlwaysHasSomeoneActingAlsoAfterItsEnd() {
        name(department, deputy, Post.TITULAR, TODAY, null);
        town.end(department, TODAY.plusDays(10));

        assertThat(by(department, TODAY.plusDays(10))).isEqualTo("TITULAR");
        assertThat(by(department, TODAY.plusDays(11))).isEqualTo("ADMINISTRATOR");
    }

    @Test
    void theScreenSeesTitularSubroganteAndWhoActs() {
        name(directorate, director, Post.TITULAR, TODAY, null);
        name(directorate, deputy, Post.SUBROGANT, TODAY, TODAY.plusDays(5));

        var unit = owners(() -> owners.unit(directorate));

        assertThat(Objects.requireNonNull(unit.titular()).person().username()).isEqualTo(director);
        assertThat(Objects.requireNonNull(unit.subrogant()).term().to()).isEqualTo(TODAY.plusDays(5));
        assertThat(unit.acts().orElseThrow().by()).isEqualTo(OwnedUnit.By.SUBROGANT);
        assertThat(owners(() -> owners.ofPerson(deputy)))
                .extracting(HeldPost::unit, HeldPost::post)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(directorate, Post.SUBROGANT));
    }

    private void name(String unit, String username, Post post, LocalDate from, @Nullable LocalDate to) {
        owners(() -> owners.name(unit, username, post, new Term(from, to, "Decreto 1")));
    }

    private void change(HeldPost post, LocalDate to) {
        SystemUser.run(() -> owners.change(
                post.id(), new Term(post.term().from(), to, post.term().act())));
    }

    private void handOver(LocalDate lastDay) {
        owners(() -> handovers.handOver(directorate, director, successor, lastDay, "Decreto 2"));
    }

    private static <T> T owners(Supplier<T> work) {
        return SystemUser.call(work);
    }

    private String acting(String unit, LocalDate day) {
        return asked("username", unit, day);
    }

    private String by(String unit, LocalDate day) {
        return asked("by_post", unit, day);
    }

    private String asked(String column, String unit, LocalDate day) {
        return jdbc.sql(
                        "select a." + column
                                + " from reading.acting_person(:day) a join org_unit u on u.id = a.unit_id where u.code = :unit")
                .param("day", day)
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    private List<String> unitsOf(String username, LocalDate day) {
        return List.copyOf(jdbc.sql("""
                        select u.code from reading.unit_of_person(:day) p join org_unit u on u.id = p.unit_id
                        where p.username = :username
                        """)
                .param("day", day)
                .param("username", username)
                .query(String.class)
                .list());
    }

    private List<String> chain(String unit) {
        return List.copyOf(jdbc.sql("""
                        select c.step || ' ' || c.username from reading.unit_chain(:day) c
                        join org_unit u on u.id = c.unit_id where u.code = :unit order by c.step
                        """)
                .param("day", TODAY)
                .param("unit", unit)
                .query(String.class)
                .list());
    }

    private void write(String sql) {
        jdbc.sql("do $do$ begin perform begin_recording('2026-11-20T12:00:00Z', 'prueba'); " + sql
                        + "; set constraints all immediate; end $do$")
                .update();
    }
}
