package app.rumbo.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.plans.Goal;
import app.rumbo.plans.Plan;
import app.rumbo.plans.PlanKind;
import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AggregatesIntegrationTests {

    @Autowired
    JdbcAggregateTemplate aggregates;

    @Autowired
    Knowledge knowledge;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aggregatesComeBackAsTheyWereSaved() {
        var plan = new Plan(
                "AGG",
                "Plan",
                PlanKind.POI,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of("OEI", "AEI"));
        var goal = new Goal(plan.id(), "1", "Objetivo");
        goal.answeredBy(null, List.of(OrgUnitId.random(), OrgUnitId.random()));
        var indicator = new Indicator(plan.id(), goal.id(), "1-A", sheet());
        var milestone = new Milestone(plan.id(), goal.id(), "H1", milestoneSheet());
        save(plan, goal, indicator, milestone);

        assertThat(load(plan.id(), Plan.class)).usingRecursiveComparison().isEqualTo(plan);
        assertThat(load(goal.id(), Goal.class).coResponsible()).isEqualTo(goal.coResponsible());
        assertThat(load(indicator.id(), Indicator.class).sheet()).isEqualTo(sheet());
        assertThat(load(milestone.id(), Milestone.class).sheet()).isEqualTo(milestoneSheet());
    }

    @Test
    void whatWasKnownThenIsKeptWhenItChanges() {
        var plan = new Plan(
                "AGG2", "Plan", PlanKind.POI, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of("OEI"));
        var goal = new Goal(plan.id(), "1", "Objetivo");
        save(plan, goal);
        var before = knowledge.latest();

        var changed = load(goal.id(), Goal.class);
        changed.weigh(new BigDecimal("40"));
        save(changed);

        assertThat(jdbc.sql("select weight from history.goal where id = :id and known_from <= :k and known_to > :k")
                        .param("id", goal.id().value())
                        .param("k", before.atOffset(java.time.ZoneOffset.UTC))
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("1");
        assertThat(knowledge.latest()).isAfter(before);
    }

    @Test
    void aWriteOutsideOfARecordingIsRefused() {
        var plan =
                new Plan("AGG3", "Plan", PlanKind.POI, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), List.of());

        assertThatThrownBy(() -> aggregates.insert(plan)).hasStackTraceContaining("a write outside of a recording");
    }

    @Test
    void aGoalIsNeverItsOwnAncestor() {
        var plan =
                new Plan("AGG4", "Plan", PlanKind.POI, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), List.of());
        var above = new Goal(plan.id(), "1", "Arriba");
        var below = new Goal(plan.id(), "1.1", "Abajo");
        below.moveBelow(above.id());
        save(plan, above, below);
        var stored = load(above.id(), Goal.class);
        stored.moveBelow(below.id());

        assertThatThrownBy(() -> save(stored)).hasStackTraceContaining("its own ancestor");
    }

    private void save(Object... roots) {
        transaction.executeWithoutResult(status -> {
            knowledge.record();
            for (var root : roots) {
                aggregates.save(root);
            }
        });
    }

    private <T> T load(Object id, Class<T> type) {
        return aggregates.findById(id, type);
    }

    private static IndicatorSheet sheet() {
        return new IndicatorSheet(
                "Reciclaje",
                "a/b",
                "%",
                Direction.ASCENDING,
                Aggregation.RATIO,
                Accumulation.YEAR,
                Frequency.QUARTERLY,
                true,
                new BigDecimal("4.5"),
                LocalDate.of(2022, 12, 31),
                null,
                null,
                null,
                new BigDecimal("60"),
                null,
                "Guías de romana");
    }

    private static MilestoneSheet milestoneSheet() {
        return new MilestoneSheet(
                "Bases", BigDecimal.ONE, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 6, 1), null, null);
    }
}
