package app.rumbo.imports.internal;

import static app.rumbo.imports.Column.*;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.indicators.Accumulation;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.Direction;
import app.rumbo.indicators.IndicatorRefused;
import app.rumbo.indicators.IndicatorSheet;
import app.rumbo.indicators.MilestoneSheet;
import app.rumbo.plans.Goal;
import app.rumbo.plans.Plan;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the owning modules' rules about every row of structure that the file makes or changes. */
final class StructureChecks {

    private final Structure structure;
    private final EntriesKnown entries;
    private final Rights rights;
    private final Findings findings;

    StructureChecks(Structure structure, EntriesKnown entries, Rights rights, Findings findings) {
        this.structure = structure;
        this.entries = entries;
        this.rights = rights;
        this.findings = findings;
    }

    void check() {
        each(ExchangeSheet.UNITS, this::unit);
        each(ExchangeSheet.PLANS, this::plan);
        each(ExchangeSheet.GOALS, this::goal);
        each(ExchangeSheet.INDICATORS, this::indicator);
        each(ExchangeSheet.MILESTONES, this::milestone);
    }

    private void each(ExchangeSheet sheet, java.util.function.BiConsumer<Node, ReadRow> check) {
        for (var node : structure.all(sheet)) {
            var row = node.row();
            if (row != null && node.isTouched()) {
                if (!rights.editPlans()) {
                    findings.problem(row.cell(sheet.keys().getLast()), "imports.right.structure");
                }
                check.accept(node, row);
            }
        }
    }

    private void unit(Node node, ReadRow row) {
        requireUnit(node, row, PARENT_UNIT);
        requireNoCycle(node, row, PARENT_UNIT, at -> structure.byCode(ExchangeSheet.UNITS, at.text(PARENT_UNIT)));
    }

    private void plan(Node node, ReadRow row) {
        var start = (LocalDate) node.value(START);
        var end = (LocalDate) node.value(END);
        if (start != null && end != null) {
            var refusal = Plan.datesRefusal(Objects.requireNonNull(node.text(CODE)), start, end);
            refusal.ifPresent(no -> refuse(row, END, no));
            if (refusal.isEmpty() && !node.isNew() && entries.outside(node.id(), start, end)) {
                findings.problem(row.cell(END), "imports.rule.plan-leaves-entries");
            }
        }
    }

    private void goal(Node node, ReadRow row) {
        requirePlan(row);
        requireGoal(node, row, PARENT_GOAL);
        requireUnit(node, row, UNIT);
        requireCoResponsible(node, row);
        requireNoCycle(node, row, PARENT_GOAL, structure::above);
        var weight = (BigDecimal) node.value(WEIGHT);
        if (weight != null) {
            Goal.weightRefusal(Objects.requireNonNull(node.text(CODE)), weight)
                    .ifPresent(no -> refuse(row, WEIGHT, no));
        }
    }

    private void indicator(Node node, ReadRow row) {
        requirePlan(row);
        requireGoal(node, row, GOAL);
        requireUnit(node, row, UNIT);
        if (node.text(FREQUENCY) == null) {
            return;
        }
        for (var refusal : sheet(node).refusals(Objects.requireNonNull(node.text(CODE)))) {
            refuse(row, columnOf(refusal, node), refusal);
        }
        requireEntriesFit(node, row);
    }

    private void milestone(Node node, ReadRow row) {
        requirePlan(row);
        requireGoal(node, row, GOAL);
        requireUnit(node, row, UNIT);
        var due = (LocalDate) node.value(END);
        var weight = (BigDecimal) node.value(WEIGHT);
        if (due != null && weight != null) {
            var sheet = new MilestoneSheet(
                    String.valueOf(node.text(NAME)), weight, (LocalDate) node.value(START), due, null, null);
            for (var refusal : sheet.refusals(Objects.requireNonNull(node.text(CODE)))) {
                refuse(row, refusal instanceof IndicatorRefused.NegativeWeight ? WEIGHT : END, refusal);
            }
        }
    }

    /** What was entered stands on the indicator's periods and has its kind of figures; a change must leave that true. */
    private void requireEntriesFit(Node node, ReadRow row) {
        if (node.isNew()) {
            return;
        }
        var changes = node.changes();
        if (changes.contains(FREQUENCY) && entries.any(node.id())) {
            refuse(row, FREQUENCY, new IndicatorRefused.FrequencyFixed(Objects.requireNonNull(node.text(CODE))));
        }
        var turnsRatio = "RATIO".equals(node.before(AGGREGATION)) != "RATIO".equals(node.value(AGGREGATION));
        if (turnsRatio && entries.measured(node.id())) {
            findings.problem(row.cell(AGGREGATION), "imports.rule.aggregation-fixed");
        }
    }

    private static Column columnOf(IndicatorRefused refusal, Node node) {
        return switch (refusal) {
            case IndicatorRefused.BaselineMissing _ -> BASELINE;
            case IndicatorRefused.RangeIncomplete _ -> node.value(RANGE_LOW) == null ? RANGE_LOW : RANGE_HIGH;
            case IndicatorRefused.RangeReversed _ -> RANGE_LOW;
            case IndicatorRefused.NegativeTolerance _ -> TOLERANCE;
            case IndicatorRefused.NegativeWeight _ -> WEIGHT;
            case IndicatorRefused.FrequencyFixed _ -> FREQUENCY;
            default -> CODE;
        };
    }

    private static IndicatorSheet sheet(Node node) {
        return new IndicatorSheet(
                String.valueOf(node.text(NAME)),
                node.text(FORMULA),
                node.text(MEASURE_UNIT),
                Direction.valueOf(required(node, DIRECTION, "ASCENDING")),
                Aggregation.valueOf(required(node, AGGREGATION, "SUM")),
                Accumulation.valueOf(required(node, ACCUMULATION, "YEAR")),
                Frequency.valueOf(required(node, FREQUENCY, "ANNUAL")),
                Boolean.parseBoolean(node.text(FROM_BASELINE)),
                (BigDecimal) node.value(BASELINE),
                (LocalDate) node.value(BASELINE_DATE),
                (BigDecimal) node.value(RANGE_LOW),
                (BigDecimal) node.value(RANGE_HIGH),
                (BigDecimal) node.value(TOLERANCE),
                Objects.requireNonNullElse((BigDecimal) node.value(WEIGHT), BigDecimal.ONE),
                null,
                node.text(VERIFICATION));
    }

    private static String required(Node node, Column column, String otherwise) {
        return Objects.requireNonNullElse(node.text(column), otherwise);
    }

    private void requirePlan(ReadRow row) {
        if (structure.byCode(ExchangeSheet.PLANS, row.text(PLAN)) == null) {
            findings.problem(row.cell(PLAN), "imports.reference.plan", String.valueOf(row.text(PLAN)));
        }
    }

    private void requireGoal(Node node, ReadRow row, Column column) {
        var code = node.text(column);
        if (code != null && structure.find(ExchangeSheet.GOALS, node.text(PLAN), code) == null) {
            findings.problem(row.cell(column), "imports.reference.goal", code, String.valueOf(node.text(PLAN)));
        }
    }

    private void requireUnit(Node node, ReadRow row, Column column) {
        var code = node.text(column);
        if (code != null && structure.byCode(ExchangeSheet.UNITS, code) == null) {
            findings.problem(row.cell(column), "imports.reference.unit", code);
        }
    }

    private void requireCoResponsible(Node node, ReadRow row) {
        if (node.value(CO_RESPONSIBLE) instanceof List<?> codes) {
            for (var code : codes) {
                if (structure.byCode(ExchangeSheet.UNITS, String.valueOf(code)) == null) {
                    findings.problem(row.cell(CO_RESPONSIBLE), "imports.reference.unit", String.valueOf(code));
                }
            }
        }
    }

    private void requireNoCycle(Node node, ReadRow row, Column column, Function<Node, @Nullable Node> above) {
        var seen = new HashSet<Node>();
        for (var at = above.apply(node); at != null && seen.add(at); at = above.apply(at)) {
            if (at == node) {
                findings.problem(row.cell(column), "imports.reference.cycle", String.valueOf(node.text(CODE)));
                return;
            }
        }
    }

    private void refuse(ReadRow row, Column column, DomainException refusal) {
        if (!row.isUnreadable(column)) {
            findings.problem(
                    row.cell(column), refusal.key(), refusal.arguments().toArray());
        }
    }
}
