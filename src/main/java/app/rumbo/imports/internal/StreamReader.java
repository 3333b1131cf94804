package app.rumbo.imports.internal;

import static app.rumbo.imports.Column.*;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportWarning;
import app.rumbo.imports.SourceRow;
import app.rumbo.indicators.Aggregation;
import app.rumbo.indicators.PeriodRule;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.Percent;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the rows that stream through, one by one, and puts those that may stand into the staging table. */
final class StreamReader {

    private final Structure structure;
    private final RowReader reader;
    private final Rights rights;
    private final Findings findings;
    private final CopyRows copy;
    private final EntryIds ids = new EntryIds();
    private final References references;
    private final MoneyRows money;

    StreamReader(Structure structure, RowReader reader, Rights rights, Findings findings, CopyRows copy) {
        this.structure = structure;
        this.reader = reader;
        this.rights = rights;
        this.findings = findings;
        this.copy = copy;
        this.references = new References(structure, findings);
        this.money = new MoneyRows(structure, references, rights, findings, copy);
    }

    void read(SourceRow source) {
        var row = reader.read(source);
        switch (source.sheet()) {
            case TARGETS -> target(row, source);
            case MEASUREMENTS -> measurement(row, source);
            case REPORTS -> report(row, source);
            case BUDGET -> money.budget(row);
            case REVENUE -> money.revenue(row);
            case LEDGER -> money.ledger(row);
            case UNITS, PLANS, GOALS, INDICATORS, MILESTONES ->
                throw new IllegalArgumentException("no streamed sheet: " + source.sheet());
        }
    }

    private void target(ReadRow row, SourceRow source) {
        var indicator = indicator(row);
        reader.readFigures(row, source, inPercent(indicator));
        var period = period(row, indicator);
        if (indicator == null || period == null || row.isUnreadable(VALUE)) {
            return;
        }
        var value = row.value(VALUE);
        if (value == null) {
            skip(row, VALUE, "imports.row.target-without-value");
            return;
        }
        copy.row(row.number(), row.place(VALUE), rights.editPlans(), indicator.id(), period, period.end(), value);
    }

    private void measurement(ReadRow row, SourceRow source) {
        var indicator = indicator(row);
        reader.readFigures(row, source, inPercent(indicator));
        var period = period(row, indicator);
        if (indicator == null || period == null || row.anyUnreadable()) {
            return;
        }
        var ratio = "RATIO".equals(indicator.text(AGGREGATION));
        if (!figuresFit(row, ratio)) {
            return;
        }
        copy.row(
                row.number(),
                row.place(ratio ? NUMERATOR : VALUE),
                rights.mayEnterFor(structure.responsible(indicator)),
                indicator.id(),
                period,
                period.end(),
                row.value(VALUE),
                row.value(NUMERATOR),
                row.value(DENOMINATOR),
                state(row),
                comment(row),
                ids.next());
    }

    private void report(ReadRow row, SourceRow source) {
        var milestone = references.node(row, ExchangeSheet.MILESTONES, MILESTONE, "imports.reference.milestone");
        var percent = (BigDecimal) row.value(PROGRESS);
        if (percent != null) {
            var refusal = Percent.refusal(percent);
            if (refusal.isPresent()) {
                findings.problem(row.cell(PROGRESS), "imports.cell.percent-out-of-range");
                return;
            }
        }
        if (milestone == null
                || !row.hasKey()
                || row.isUnreadable(PROGRESS)
                || row.isUnreadable(STATE)
                || row.isUnreadable(COMMENT)) {
            return;
        }
        copy.row(
                row.number(),
                row.place(PROGRESS),
                rights.mayEnterFor(structure.responsible(milestone)),
                milestone.id(),
                row.value(DATE),
                percent,
                state(row),
                comment(row),
                ids.next());
    }

    /** Whether the figures are those of the indicator's kind; a row with none of them is left out with a warning. */
    private boolean figuresFit(ReadRow row, boolean ratio) {
        var needed = ratio ? List.of(NUMERATOR, DENOMINATOR) : List.of(VALUE);
        var others = ratio ? List.of(VALUE) : List.of(NUMERATOR, DENOMINATOR);
        var aggregation = ratio ? Aggregation.RATIO : Aggregation.SUM;
        for (var other : others) {
            if (row.value(other) != null) {
                refuseFigures(row.cell(other), row, aggregation);
                return false;
            }
        }
        var absent = needed.stream()
                .filter(column -> row.has(column) && row.value(column) == null)
                .toList();
        if (absent.isEmpty()) {
            return true;
        }
        var said = absent.stream().anyMatch(column -> !row.cell(column).isBlank());
        if (said || absent.size() == needed.size()) {
            skip(row, absent.getFirst(), "imports.row.measurement-without-value");
        } else {
            refuseFigures(row.cell(absent.getFirst()), row, aggregation);
        }
        return false;
    }

    private void refuseFigures(Cell cell, ReadRow row, Aggregation aggregation) {
        var figures = new Figures(
                (BigDecimal) row.value(VALUE), (BigDecimal) row.value(NUMERATOR), (BigDecimal) row.value(DENOMINATOR));
        figures.refusal(aggregation)
                .ifPresent(no -> findings.problem(cell, no.key(), no.arguments().toArray()));
    }

    private void skip(ReadRow row, Column column, String key) {
        findings.add(ImportWarning.at(row.cell(column), key));
    }

    private @Nullable String state(ReadRow row) {
        if (!row.has(STATE)) {
            return null;
        }
        var state = row.text(STATE);
        return state == null ? rights.defaultState() : state;
    }

    private static @Nullable String comment(ReadRow row) {
        return row.text(COMMENT);
    }

    private @Nullable Node indicator(ReadRow row) {
        return references.node(row, ExchangeSheet.INDICATORS, INDICATOR, "imports.reference.indicator");
    }

    /** The row's period, where something may stand on it. */
    private @Nullable Period period(ReadRow row, @Nullable Node indicator) {
        if (indicator == null || !(row.value(PERIOD) instanceof Period period)) {
            return null;
        }
        var plan = structure.byCode(ExchangeSheet.PLANS, row.text(PLAN));
        var frequency = indicator.text(FREQUENCY);
        if (plan == null
                || frequency == null
                || !(plan.value(START) instanceof LocalDate start)
                || !(plan.value(END) instanceof LocalDate end)) {
            return null;
        }
        var refusal = PeriodRule.refusal(period, Frequency.valueOf(frequency), start, end);
        refusal.ifPresent(no ->
                findings.problem(row.cell(PERIOD), no.key(), no.arguments().toArray()));
        return refusal.isPresent() ? null : period;
    }

    private static boolean inPercent(@Nullable Node indicator) {
        return indicator != null && "%".equals(indicator.value(MEASURE_UNIT));
    }
}
