package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.Light;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the executive summary: how the main plan stands, why, and how each of the others does. */
@Component
class SummaryWriter {

    private final ReportWording wording;
    private final ChartFindings findings;

    SummaryWriter(ReportWording wording, ChartFindings findings) {
        this.wording = wording;
        this.findings = findings;
    }

    List<Block> write(KeptReport report, List<PlanStory> plans) {
        var main = plans.getFirst();
        var earlier = report.period().start().minusDays(1);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(prose(report, main)));
        if (main.lines().stream().anyMatch(line -> !line.suspended())) {
            blocks.add(findings.standing(standings(main), main.now().limits(), report.cutoff(), earlier, plain(main)));
            blocks.add(lines(report, main));
            blocks.add(new Block.Note(wording.say("reports.summary.note")));
        }
        if (!main.curve().isEmpty()) {
            blocks.add(findings.curve(main));
        }
        if (plans.size() > 1) {
            blocks.add(others(plans));
        }
        return blocks;
    }

    private String plain(PlanStory main) {
        return wording.say("reports.finding.by-line", wording.inSentence(level(main)));
    }

    private static String level(PlanStory story) {
        return story.now().plan().levels().getFirst();
    }

    private List<ChartFindings.Standing> standings(PlanStory story) {
        var before = story.linesBefore();
        return story.lines().stream()
                .filter(line -> !line.suspended())
                .map(line -> new ChartFindings.Standing(
                        line.sheet().code() + " " + line.sheet().name(),
                        line.figures(),
                        before.get(line.sheet().code())))
                .toList();
    }

    private String prose(KeptReport report, PlanStory story) {
        var sentences = new ArrayList<String>();
        sentences.add(score(report, story));
        missing(story.now().figures(), sentences);
        var told = lights(story);
        if (!told.isEmpty()) {
            sentences.add(wording.say("reports.summary.lights", wording.inSentence(level(story)), wording.and(told)));
        }
        gap(story, sentences);
        pace(story, sentences);
        late(story, sentences);
        return String.join(" ", sentences);
    }

    private String score(KeptReport report, PlanStory story) {
        var score = story.now().figures().score();
        var name = story.plan().name();
        if (score == null) {
            return wording.say("reports.summary.nothing-due", name);
        }
        var before = story.before();
        var change = before == null
                ? null
                : ReportWording.change(score, before.figures().score());
        var day = wording.format().longDay(report.cutoff());
        if (change == null) {
            return wording.say("reports.summary.score", name, day, wording.percent(score));
        }
        var then = wording.format().longDay(report.period().start().minusDays(1));
        if (change.signum() == 0) {
            return wording.say("reports.summary.score-same", name, day, wording.percent(score), then);
        }
        return wording.say(
                change.signum() > 0 ? "reports.summary.score-up" : "reports.summary.score-down",
                name,
                day,
                wording.percent(score),
                change.abs(),
                wording.format().fixed(change.abs(), 1),
                then);
    }

    private void missing(Figures figures, List<String> sentences) {
        var missing = figures.duePeriods() - figures.measuredPeriods();
        if (figures.duePeriods() == 0) {
            return;
        }
        if (missing == 0) {
            sentences.add(wording.say("reports.summary.complete", figures.duePeriods()));
        } else if (figures.low() != null && figures.high() != null) {
            sentences.add(wording.say(
                    "reports.summary.missing",
                    missing,
                    figures.duePeriods(),
                    wording.percent(figures.low()),
                    wording.percent(figures.high())));
        }
    }

    private List<String> lights(PlanStory story) {
        var counts = story.lines().stream()
                .filter(line -> !line.suspended())
                .collect(Collectors.groupingBy(line -> line.figures().light(), Collectors.counting()));
        var told = new ArrayList<String>();
        for (var light : Light.values()) {
            if (counts.containsKey(light)) {
                told.add(wording.say("reports.summary.lights." + light.name(), counts.get(light)));
            }
        }
        return told;
    }

    /** Names the line that takes most points from the plan, where one does. */
    private void gap(PlanStory story, List<String> sentences) {
        Map<UUID, BigDecimal> lost = story.now()
                .items()
                .collect(Collectors.groupingBy(
                        item -> item.place().line().id(),
                        Collectors.reducing(BigDecimal.ZERO, Item::pointsLost, BigDecimal::add)));
        story.lines().stream()
                .filter(line ->
                        lost.getOrDefault(line.sheet().id(), BigDecimal.ZERO).signum() > 0)
                .max(Comparator.comparing(line -> lost.getOrDefault(line.sheet().id(), BigDecimal.ZERO)))
                .ifPresent(line -> sentences.add(wording.say(
                        "reports.summary.gap",
                        line.sheet().name(),
                        points(lost.getOrDefault(line.sheet().id(), BigDecimal.ZERO)))));
    }

    private String points(BigDecimal fraction) {
        return wording.format().fixed(Ratio.asPercent(fraction), 1);
    }

    private void pace(PlanStory story, List<String> sentences) {
        var figures = story.now().figures();
        var apart = ReportWording.change(figures.progress(), figures.planned());
        if (apart != null) {
            sentences.add(wording.say(
                    "reports.summary.pace",
                    wording.percent(figures.progress()),
                    wording.percent(figures.planned()),
                    Integer.toString(story.plan().ends().getYear())));
        }
    }

    private void late(PlanStory story, List<String> sentences) {
        var late =
                story.now().milestones().stream().filter(MilestoneScore::isLate).count();
        if (!story.now().milestones().isEmpty()) {
            sentences.add(wording.say("reports.summary.late", late));
        }
    }

    private Table lines(KeptReport report, PlanStory story) {
        var before = story.linesBefore();
        var rows = new ArrayList<Table.Row>();
        story.lines().forEach(line -> rows.add(row(line, before)));
        var plan = story.now().figures();
        var then = story.before() == null ? null : story.before().figures().score();
        rows.add(new Table.Row(
                Table.Standing.TOTAL,
                0,
                List.of(
                        Cell.words(wording.say("reports.column.plan")),
                        wording.points(BigDecimal.ONE),
                        wording.points(then),
                        wording.points(plan.score()),
                        wording.signed(ReportWording.change(plan.score(), then)),
                        wording.light(plan.light()),
                        wording.points(plan.coverage()))));
        return new Table(
                wording.say("reports.summary.caption", wording.inSentence(level(story))),
                columns(report, level(story)),
                rows);
    }

    private Table.Row row(GoalScore line, Map<String, Figures> before) {
        var then = before.get(line.sheet().code());
        var score = line.figures().score();
        return Table.Row.of(
                Cell.words(line.sheet().code() + " " + line.sheet().name()),
                wording.points(line.effectiveWeight()),
                wording.points(then == null ? null : then.score()),
                wording.points(score).strong(),
                wording.signed(then == null ? null : ReportWording.change(score, then.score())),
                line.suspended() ? suspended() : wording.light(line.figures().light()),
                wording.points(line.figures().coverage()));
    }

    private Cell suspended() {
        return Cell.light(app.rumbo.reports.document.Signal.NOT_DUE, wording.say("reports.signal.suspended"));
    }

    private List<Column> columns(KeptReport report, String level) {
        return List.of(
                new Column(level, Kind.TEXT, 33),
                new Column(wording.say("reports.column.weight"), Kind.FIGURE, 9),
                new Column(
                        wording.say(
                                "reports.column.percent-at",
                                month(report.period().start().minusDays(1))),
                        Kind.FIGURE,
                        11),
                new Column(wording.say("reports.column.percent-at", month(report.cutoff())), Kind.FIGURE, 11),
                new Column(wording.say("reports.column.change"), Kind.FIGURE, 10),
                new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16),
                new Column(wording.say("reports.column.coverage"), Kind.FIGURE, 12));
    }

    private String month(java.time.LocalDate day) {
        var name = wording.format().month(day.getMonthValue()).substring(0, 3);
        return name.substring(0, 1).toUpperCase(wording.locale()) + name.substring(1) + " " + day.getYear();
    }

    private Table others(List<PlanStory> plans) {
        var rows = plans.stream()
                .map(story -> Table.Row.of(
                        Cell.words(story.plan().name()),
                        wording.points(story.now().figures().score()).strong(),
                        wording.points(story.now().figures().progress()),
                        wording.points(story.now().figures().coverage()),
                        wording.light(story.now().figures().light())))
                .toList();
        return new Table(
                wording.say("reports.summary.plans"),
                List.of(
                        new Column(wording.say("reports.column.plan"), Kind.TEXT, 48),
                        new Column(wording.say("reports.column.score"), Kind.FIGURE, 12),
                        new Column(wording.say("reports.column.progress"), Kind.FIGURE, 12),
                        new Column(wording.say("reports.column.coverage"), Kind.FIGURE, 12),
                        new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16)),
                rows);
    }
}
