package app.rumbo.owners;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.fixtures.Dice;
import app.rumbo.organization.Organization;
import app.rumbo.organization.UnitDraft;
import app.rumbo.organization.UnitKind;
import app.rumbo.shared.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever is done to posts, people and units, one thing after the other by chance: on every day from today on each unit has
 * exactly one person acting, who may enter; and a unit that has had a titular is never without one again, as long as it is
 * valid. Days follow those that the database has recorded. What the services let pass, the database lets pass too: nothing but a refusal of the domain is ever thrown.
 */
@IntegrationTest
class AlwaysSomeoneActsIntegrationTests {

    private static final int STEPS = 120;

    @Autowired
    BeanFactory beans;

    @Autowired
    Owners owners;

    @Autowired
    Handovers handovers;

    @Autowired
    Restructurings restructurings;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final String mark = Town.mark();
    private final List<String> units = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, Integer> done = new HashMap<>();
    private Town town;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aTownOfItsOwn() {
        today = jdbc.sql("select greatest(last_recorded::date, '2027-03-01') + 1 from recording_clock")
                .query(LocalDate.class)
                .single();
        clock.set(today);
        town = new Town(beans);
        town.hasAnAdministrator();
        for (var i = 0; i < 5; i++) {
            units.add(town.unit("U" + i + "-" + mark, i < 2 ? null : units.get(i - 2))
                    .code());
        }
        IntStream.range(0, 6)
                .mapToObj(i -> town.person("p" + i + "." + mark, Role.DIRECTORATE, units.get(i % 5)))
                .forEach(people::add);
        town.plan(units.get(2), today.plusDays(200));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noSequenceOfChangesLeavesAUnitAlone(long seed) {
        var dice = new Dice(seed);
        for (var step = 0; step < STEPS; step++) {
            var before = firstUncovered();
            var act = dice.between(0, 9);
            try {
                SystemUser.run(() -> act(act, dice));
                done.merge("act " + act, 1, Integer::sum);
            } catch (DomainException refused) {
                done.merge(refused.key(), 1, Integer::sum);
            }
            everybodyHasSomeone(seed, step);
            var extended = act == 6;
            if (!extended) {
                assertThat(firstUncovered())
                        .as("seed %d step %d act %d", seed, step, act)
                        .allSatisfy((unit, gap) -> assertThat(gap).as(unit).isAfterOrEqualTo(before.get(unit)));
            }
        }
        assertThat(done.keySet()).as("enough was tried").hasSizeGreaterThan(12);
    }

    private void act(int act, Dice dice) {
        var unit = dice.any(units);
        var person = dice.any(people);
        switch (act) {
            case 0, 1 -> owners.name(unit, person, Post.TITULAR, term(dice, dice.percent(10)));
            case 2 -> owners.name(unit, person, Post.SUBROGANT, term(dice, true));
            case 3 -> anyPost(unit, dice, post -> owners.change(post.id(), term(dice, dice.percent(60))));
            case 4 -> anyPost(unit, dice, post -> owners.drop(post.id()));
            case 5 -> handovers.handOver(unit, holder(unit, person), dice.any(people), day(dice), "Decreto");
            case 6 -> change(unit, dice.percent(60) ? null : day(dice).plusDays(60), dice);
            case 7 ->
                town.change(person, dice.percent(80) ? Role.DIRECTORATE : Role.MAYOR, units.get(0), dice.percent(60));
            case 8 -> restructurings.restructure(unit, dice.any(units), "Motivo", dice.percent(20) ? day(dice) : null);
            default -> pass(dice);
        }
    }

    private void pass(Dice dice) {
        today = today.plusDays(dice.between(0, 6));
        clock.set(today);
    }

    private String holder(String unit, String otherwise) {
        return owners.of(unit).stream()
                .filter(post -> post.post() == Post.TITULAR && !post.endedBefore(today))
                .map(post -> post.person().username())
                .findFirst()
                .orElse(otherwise);
    }

    private void anyPost(String unit, Dice dice, java.util.function.Consumer<HeldPost> work) {
        var posts = owners.of(unit);
        if (!posts.isEmpty()) {
            work.accept(dice.any(posts));
        }
    }

    private void change(String unit, @Nullable LocalDate end, Dice dice) {
        var index = units.indexOf(unit);
        var above = index < 2 || dice.percent(20) ? null : units.get(dice.between(0, index - 1));
        organization.change(new UnitDraft(unit, "Unidad " + unit, UnitKind.DEPARTMENT, above, null, end));
    }

    private Term term(Dice dice, boolean ends) {
        var from = day(dice);
        return new Term(from, ends ? from.plusDays(dice.between(0, 40)) : null, null);
    }

    private LocalDate day(Dice dice) {
        return today.plusDays(dice.between(-10, 30));
    }

    private void everybodyHasSomeone(long seed, int step) {
        var wrong = jdbc.sql("""
                        with own as (select id, code from org_unit where code like '%-' || :mark),
                        days as (
                            select distinct d::date as day from (
                                select unnest(array[valid_from, valid_from - 1, valid_to, valid_to + 1])
                                from unit_post where unit_id in (select id from own)
                                union select unnest(array[valid_to, valid_to + 1]) from org_unit
                                    where id in (select id from own)
                                union select cast(:today as date)) t (d) where d >= :today),
                        found as (
                            select d.day, a.unit_id, count(*) as people
                            from days d cross join lateral reading.acting_person(d.day) a
                                join reading.account n on n.username = a.username and n.active and n.enters
                            group by d.day, a.unit_id)
                        select d.day || ' ' || u.code from days d cross join own u
                            left join found f on f.day = d.day and f.unit_id = u.id
                        where f.people is distinct from 1
                        """)
                .param("mark", mark)
                .param("today", today)
                .query(String.class)
                .list();
        assertThat(wrong).as("seed %d step %d", seed, step).isEmpty();
    }

    /** By unit: the first valid day from today on without a titular; far away where there is none. */
    private Map<String, LocalDate> firstUncovered() {
        var gaps = new HashMap<String, LocalDate>();
        jdbc.sql("""
                        with held as (select * from unit_post where post = 'TITULAR'),
                        day (unit_id, day) as (
                            select id, cast(:today as date) from org_unit
                            union select unit_id, valid_to + 1 from held where valid_to + 1 >= :today)
                        select u.code, (
                            select min(d.day) from day d where d.unit_id = u.id and unit_is_valid(u, d.day)
                                and not exists (select from held h where h.unit_id = u.id
                                    and d.day between h.valid_from and coalesce(h.valid_to, 'infinity'))) as gap
                        from org_unit u where u.code like '%-' || :mark
                        """)
                .param("mark", mark)
                .param("today", today)
                .query((row, _) -> {
                    var gap = row.getObject("gap", LocalDate.class);
                    return gaps.put(row.getString("code"), gap == null ? LocalDate.of(9999, 1, 1) : gap);
                })
                .list();
        return gaps;
    }
}
