package app.rumbo.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.owners.Handover.OpenEntry;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.Scorecards;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What moves when somebody leaves, and when a unit's work goes to another. */
@IntegrationTest
class HandoversIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate END = LocalDate.of(2029, 12, 31);

    @Autowired
    BeanFactory beans;

    @Autowired
    Owners owners;

    @Autowired
    Handovers handovers;

    @Autowired
    Restructurings restructurings;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Knowledge knowledge;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    private final String mark = Town.mark();
    private final String unit = "A-" + mark;
    private final String other = "B-" + mark;
    private Town town;
    private String leaver = "";
    private String successor = "";
    private String plan = "";

    @BeforeEach
    void aUnitThatAnswersForAPlan() {
        clock.set(TODAY);
        town = new Town(beans);
        town.hasAnAdministrator();
        town.unit(unit, null);
        town.unit(other, null);
        leaver = town.person("leaver." + mark, Role.DIRECTORATE, unit);
        successor = town.person("successor." + mark, Role.DIRECTORATE, unit);
        plan = town.plan(unit, END);
        SystemUser.run(() -> owners.name(unit, leaver, Post.TITULAR, new Term(TODAY.minusDays(30), null, null)));
    }

    @Test
    void whatIsOpenIsListedAndTheListStaysAsItWas() {
        measure("2026-M09", "2026-09-30", 1, "observed");
        measure("2026-M10", "2026-10-31", 1, "draft");
        measure("2026-M08", "2026-08-31", 1, "submitted");

        var kept = handOver(TODAY);
        move("2026-M10", "submitted");

        assertThat(kept.open())
                .extracting(OpenEntry::code, OpenEntry::period, OpenEntry::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1-A", "2026-M09", Handover.State.OBSERVED),
                        org.assertj.core.groups.Tuple.tuple("1-A", "2026-M10", Handover.State.DRAFT));
        assertThat(SystemUser.call(() -> handovers.of(unit)).getFirst()).isEqualTo(kept);
        assertThat(SystemUser.call(() -> handovers.open(unit))).hasSize(1);
        assertThatThrownBy(() -> jdbc.sql("delete from handover_item").update())
                .hasStackTraceContaining("permission denied for table handover_item");
    }

    @Test
    void whatNobodySaidYetIsHandedOverToo() {
        promise("2026-M09", "2026-09-30");
        promise("2026-M10", "2026-10-31");
        promise("2026-M12", "2026-12-31");
        measure("2026-M10", "2026-10-31", 1, "submitted");

        var kept = handOver(TODAY);

        assertThat(kept.open())
                .extracting(OpenEntry::period, OpenEntry::state, OpenEntry::enteredBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2026-M09", Handover.State.MISSING, null));
    }

    @Test
    void anObservedEntryThatWasCorrectedIsNoLongerOpen() {
        measure("2026-M09", "2026-09-30", 1, "observed");
        measure("2026-M09", "2026-09-30", 2, "submitted");

        assertThat(SystemUser.call(() -> handovers.open(unit))).isEmpty();
    }

    @Test
    void whoHoldsNothingHandsNothingOver() {
        assertThatThrownBy(() -> SystemUser.call(() -> handovers.handOver(unit, successor, leaver, TODAY, null)))
                .isInstanceOf(OwnerRefused.NothingHeld.class);
        assertThatThrownBy(() -> SystemUser.call(() -> handovers.handOver(unit, leaver, leaver, TODAY, null)))
                .isInstanceOf(OwnerRefused.ToItself.class);
    }

    @Test
    void aUnitDoesNotEndBeforeWhatItAnswersFor() {
        assertThatThrownBy(() -> town.end(unit, END.minusDays(1)))
                .isInstanceOfSatisfying(
                        OwnerRefused.StillAnswers.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Unidad " + unit, 1, 1, 1));
        assertThatThrownBy(() -> jdbc.sql("""
                                do $do$ begin perform begin_recording('2026-11-20T12:00:00Z', 'prueba');
                                update org_unit set valid_to = '2027-01-01' where code = '%s';
                                set constraints all immediate; end $do$
                                """.formatted(unit)).update())
                .hasStackTraceContaining("still answers for something");
        town.end(unit, END);
    }

    @Test
    void aRestructuringMovesAllOfItAndTheHistoryKeepsTheOldName() {
        var before = knowledge.latest();

        var moved = SystemUser.call(() -> restructurings.restructure(unit, other, "Nueva planta municipal", TODAY));

        assertThat(moved).isEqualTo(new Answered(1, 1, 1));
        assertThat(unitOnTheScorecard(before)).isEqualTo(unit);
        assertThat(unitOnTheScorecard(knowledge.latest())).isEqualTo(other);
        assertThat(SystemUser.call(() -> owners.unit(unit)).unit().validTo()).isEqualTo(TODAY);
        assertThat(SystemUser.call(() -> restructurings.of(other)))
                .extracting(Restructuring::reason, Restructuring::recordedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Nueva planta municipal", "system"));
    }

    @Test
    void aPlanThatIsOverKeepsItsUnit() {
        var over = town.plan(unit, LocalDate.of(2025, 12, 31));

        SystemUser.run(() -> restructurings.restructure(unit, other, "Nueva planta municipal", null));

        assertThat(ownerOf(over)).isEqualTo(unit);
        assertThat(ownerOf(plan)).isEqualTo(other);
    }

    @Test
    void aRestructuringSaysWhyAndGoesToAUnitThatExists() {
        town.end(other, TODAY.minusDays(1));

        assertThatThrownBy(() -> SystemUser.call(() -> restructurings.restructure(unit, other, "Motivo", null)))
                .isInstanceOf(OwnerRefused.UnitNotValid.class);
        assertThatThrownBy(() -> SystemUser.call(() -> restructurings.restructure(other, unit, " ", null)))
                .isInstanceOf(OwnerRefused.ReasonMissing.class);
    }

    private Handover handOver(LocalDate lastDay) {
        return SystemUser.call(() -> handovers.handOver(unit, leaver, successor, lastDay, "Decreto 9"));
    }

    private String unitOnTheScorecard(Instant knownAt) {
        var card = SystemUser.call(() -> scorecards.evaluate(new Question(plan, TODAY, Basis.OFFICIAL, knownAt)));
        return Objects.requireNonNull(card.indicators().getFirst().place().unit())
                .code();
    }

    private String ownerOf(String code) {
        return jdbc.sql("""
                        select u.code from indicator i join plan p on p.id = i.plan_id join org_unit u on u.id = i.unit_id
                        where p.code = :code
                        """).param("code", code).query(String.class).single();
    }

    private void measure(String period, String end, int version, String state) {
        transactions.executeWithoutResult(status -> {
            knowledge.record();
            jdbc.sql("""
                            insert into measurement (id, indicator_id, period, period_end, version, value, state)
                            select gen_random_uuid(), i.id, :period, cast(:end as date), :version, 5,
                                cast(:state as entry_state)
                            from indicator i join plan p on p.id = i.plan_id where p.code = :plan
                            """)
                    .param("period", period)
                    .param("end", end)
                    .param("version", version)
                    .param("state", state)
                    .param("plan", plan)
                    .update();
        });
    }

    private void promise(String period, String end) {
        transactions.executeWithoutResult(status -> {
            knowledge.record();
            jdbc.sql("""
                            insert into target (indicator_id, period, period_end, value)
                            select i.id, :period, cast(:end as date), 10
                            from indicator i join plan p on p.id = i.plan_id where p.code = :plan
                            """)
                    .param("period", period)
                    .param("end", end)
                    .param("plan", plan)
                    .update();
        });
    }

    private void move(String period, String state) {
        transactions.executeWithoutResult(status -> {
            knowledge.record();
            jdbc.sql("""
                            update measurement m set state = cast(:state as entry_state) from indicator i, plan p
                            where i.id = m.indicator_id and p.id = i.plan_id and p.code = :plan and m.period = :period
                            """)
                    .param("state", state)
                    .param("plan", plan)
                    .param("period", period)
                    .update();
        });
    }
}
