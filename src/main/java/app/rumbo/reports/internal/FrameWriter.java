package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Fact;
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
            var plan = story.plan();
            var act = plan.approvalAct();
            var years = plan.starts().getYear() + "–" + plan.ends().getYear();
            facts.add(new Fact(
                    wording.say("reports.legal.plan"),
                    act == null
                            ? wording.say("reports.legal.plan-value", plan.name(), years)
                            : wording.say("reports.legal.plan-act", plan.name(), years, act)));
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

    List<Block> method(PlanStory main) {
        var limits = main.now().limits();
        return List.of(
                new Block.Prose(wording.say("reports.method.achievement")),
                new Block.Prose(wording.say("reports.method.progress")),
                new Block.Prose(wording.say("reports.method.roll-up")),
                new Block.Prose(wording.say("reports.method.no-data")),
                new Block.Facts(List.of(
                        new Fact(
                                wording.say("reports.signal.MET"),
                                wording.say("reports.method.from", wording.percent(limits.greenFrom()))),
                        new Fact(
                                wording.say("reports.signal.AT_RISK"),
                                wording.say("reports.method.from", wording.percent(limits.amberFrom()))),
                        new Fact(
                                wording.say("reports.signal.NOT_MET"),
                                wording.say("reports.method.below", wording.percent(limits.amberFrom()))),
                        new Fact(wording.say("reports.signal.NO_DATA"), wording.say("reports.method.no-data-is")),
                        new Fact(wording.say("reports.signal.STALE"), wording.say("reports.method.stale-is")),
                        new Fact(wording.say("reports.signal.NOT_DUE"), wording.say("reports.method.not-due-is")))));
    }

    List<Block> gaps(List<PlanStory> plans) {
        var rows = plans.stream()
                .flatMap(story -> story.now().indicators().stream())
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
