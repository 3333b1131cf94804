package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.IndicatorState;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what frames the report: the law it answers to, how its figures are reckoned, what data it lacked. */
@Component
class FrameWriter {

    private final ReportWording wording;

    FrameWriter(ReportWording wording) {
        this.wording = wording;
    }

    List<Block> legal(KeptReport report, List<PlanStory> plans) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(wording.say("reports.legal.norm"), wording.say("reports.legal.norm-value")));
        for (var story : plans) {
            facts.add(new Fact(wording.say("reports.legal.plan"), plan(story.plan())));
        }
        var format = wording.format();
        facts.add(new Fact(
                wording.say("reports.legal.period"),
                wording.say(
                        "reports.legal.period-value",
                        format.longDay(report.period().start()),
                        format.longDay(report.period().end()))));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(wording.say("reports.legal.duty")));
        blocks.add(new Block.Facts(facts));
        plans.stream()
                .map(PlanStory::plan)
                .filter(plan -> plan.ends().isBefore(report.period().start()))
                .forEach(plan -> blocks.add(new Block.Prose(
                        wording.say("reports.legal.expired", plan.name(), format.longDay(plan.ends())))));
        return blocks;
    }

    /** Its name; its years where the name does not tell them; the act that approved it. */
    private static String plan(CoveredPlan plan) {
        var from = Integer.toString(plan.starts().getYear());
        var to = Integer.toString(plan.ends().getYear());
        var told = new ArrayList<String>();
        told.add(plan.name());
        if (!plan.name().contains(from) || !plan.name().contains(to)) {
            told.add(from.equals(to) ? from : from + "–" + to);
        }
        if (plan.approvalAct() != null) {
            told.add(plan.approvalAct());
        }
        return String.join(", ", told);
    }

    List<Block> method(PlanStory main) {
        var limits = main.atCutoff().limits();
        return List.of(
                new Block.Prose(wording.say("reports.method.achievement")),
                new Block.Prose(wording.say("reports.method.progress")),
                new Block.Prose(wording.say("reports.method.roll-up")),
                new Block.Prose(wording.say("reports.method.no-data")),
                new Table(
                        wording.say("reports.method.lights"),
                        List.of(
                                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 17),
                                new Column(wording.say("reports.column.meaning"), Kind.TEXT, 83)),
                        List.of(
                                light(Signal.MET, "reports.method.from", wording.percent(limits.greenFrom())),
                                light(Signal.AT_RISK, "reports.method.from", wording.percent(limits.amberFrom())),
                                light(Signal.NOT_MET, "reports.method.below", wording.percent(limits.amberFrom())),
                                light(Signal.NO_DATA, "reports.method.no-data-is"),
                                light(Signal.STALE, "reports.method.stale-is"),
                                light(Signal.LATE, "reports.method.late-is"),
                                light(Signal.NOT_DUE, "reports.method.not-due-is"))));
    }

    private Table.Row light(Signal signal, String meaning, Object... arguments) {
        return Table.Row.of(wording.light(signal), Cell.words(wording.say(meaning, arguments)));
    }

    List<Block> gaps(List<PlanStory> plans) {
        var rows = plans.stream()
                .flatMap(story -> story.atCutoff().indicators().stream())
                .filter(IndicatorScore::counts)
                .filter(indicator -> indicator.evaluation().measuredPeriods()
                                < indicator.evaluation().duePeriods()
                        || indicator.evaluation().state() == IndicatorState.STALE)
                .map(this::gap)
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.gaps.none")));
        }
        return List.of(
                new Block.Prose(wording.say("reports.gaps.some", rows.size())),
                new Table(
                        wording.say("reports.gaps.caption"),
                        List.of(
                                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                                new Column(wording.say("reports.column.indicator"), Kind.TEXT, 42),
                                new Column(wording.say("reports.column.unit"), Kind.CODE, 13),
                                new Column(wording.say("reports.column.due-periods"), Kind.FIGURE, 10),
                                new Column(wording.say("reports.column.measured-periods"), Kind.FIGURE, 10),
                                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 17)),
                        rows));
    }

    private Table.Row gap(IndicatorScore indicator) {
        var unit = indicator.place().unit();
        return Table.Row.of(
                Cell.words(indicator.code()),
                Cell.words(indicator.name()),
                Cell.words(unit == null ? "–" : unit.code()),
                wording.count(indicator.evaluation().duePeriods()),
                wording.count(indicator.evaluation().measuredPeriods()),
                wording.light(indicator));
    }
}
