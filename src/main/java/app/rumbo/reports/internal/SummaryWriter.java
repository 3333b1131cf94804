package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Signal;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        var blocks = new ArrayList<Block>();
        blocks.add(outline(report, main));
        if (main.lines().stream().anyMatch(line -> !line.suspended())) {
            blocks.add(findings.standing(standings(main), main.atCutoff().limits(), report, plain(main)));
            blocks.add(lines(report, main));
            blocks.add(new Block.Note(wording.say("reports.summary.note", wording.ofTheOneBefore(report.period()))));
        }
        if (main.curve().stream().anyMatch(PlanStory.Moment::tells)) {
            blocks.add(findings.curve(main));
        }
        if (plans.size() > 1) {
            blocks.add(others(plans));
        }
        return blocks;
    }

    /** How a plan stands, in a paragraph. */
    Block outline(KeptReport report, PlanStory story) {
        return new Block.Prose(prose(report, story));
    }

    private String plain(PlanStory main) {
        return wording.say("reports.finding.by-line", wording.inSentence(level(main)));
    }

    private static String level(PlanStory story) {
        return story.atCutoff().plan().levels().getFirst();
    }

    private List<ChartFindings.Standing> standings(PlanStory story) {
        var before = story.linesBefore();
        return story.lines().stream()
                .filter(line -> !line.suspended())
                .map(line -> new ChartFindings.Standing(
                        ReportWording.titled(line.sheet().code(), line.sheet().name()),
                        line.sheet().name(),
                        line.sheet().code(),
                        line.figures(),
                        before.get(line.sheet().code())))
                .toList();
    }

    private String prose(KeptReport report, PlanStory story) {
        var sentences = new ArrayList<String>();
        sentences.add(score(report, story));
        missing(story.atCutoff().figures(), sentences);
        var told = lights(story);
        if (!told.isEmpty()) {
            sentences.add(wording.say("reports.summary.lights", wording.inSentence(level(story)), wording.and(told)));
        }
        gap(story, sentences);
        pace(story, sentences);
        late(story, sentences);
        return String.join(" ", sentences);
    }

    /** How a plan stands beside the end of the period before, in a sentence. */
    String score(KeptReport report, PlanStory story) {
        var score = story.atCutoff().figures().score();
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
        Map<UUID, BigDecimal> lost = story.atCutoff()
                .items()
                .collect(Collectors.groupingBy(
                        item -> item.place().line().id(),
                        Collectors.reducing(BigDecimal.ZERO, Item::pointsLost, BigDecimal::add)));
        story.lines().stream()
                .filter(line -> points(lost, line).signum() > 0)
                .max(Comparator.comparing(line -> lost.getOrDefault(line.sheet().id(), BigDecimal.ZERO)))
                .ifPresent(line -> sentences.add(wording.say(
                        "reports.summary.gap",
                        line.sheet().name(),
                        points(lost, line),
                        wording.format().fixed(points(lost, line), 1))));
    }

    /** Points of 100 that a line takes from the plan, rounded as they are shown: what is shown as 0 is not told. */
    private static BigDecimal points(Map<UUID, BigDecimal> lost, GoalScore line) {
        return Ratio.asPercent(lost.getOrDefault(line.sheet().id(), BigDecimal.ZERO));
    }

    private void pace(PlanStory story, List<String> sentences) {
        var figures = story.atCutoff().figures();
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
        var late = story.atCutoff().milestones().stream()
                .filter(MilestoneScore::isLate)
                .count();
        if (!story.atCutoff().milestones().isEmpty()) {
            sentences.add(wording.say("reports.summary.late", late));
        }
    }

    private Table lines(KeptReport report, PlanStory story) {
        var before = story.linesBefore();
        var then = story.before() == null ? null : story.before().figures();
        var plan = story.atCutoff().figures();
        var rows = new ArrayList<Table.Row>();
        var sources = Sources.of(story);
        story.lines()
                .forEach(line -> rows.add(row(line, story.before() == null, before)
                        .from(sources.goal(line.sheet().code()))));
        rows.add(new Table.Row(
                        Table.Standing.TOTAL,
                        0,
                        cells(
                                Cell.words(wording.say("reports.column.plan")),
                                BigDecimal.ONE,
                                plan,
                                story.before() == null,
                                then,
                                wording.light(plan.light())))
                .from(sources.plan(story.plan().code())));
        return new Formulas()
                .difference(4, 3, 2)
                .totals(1)
                .apply(new Table(
                        wording.say("reports.summary.caption", wording.inSentence(level(story))),
                        columns(report, story),
                        rows));
    }

    private Table.Row row(GoalScore line, boolean first, Map<String, Figures> before) {
        var cells = cells(
                Cell.words(
                        ReportWording.titled(line.sheet().code(), line.sheet().name())),
                line.effectiveWeight(),
                line.figures(),
                first,
                before.get(line.sheet().code()),
                line.suspended() ? suspended() : wording.light(line.figures().light()));
        return new Table.Row(Table.Standing.PLAIN, 0, cells);
    }

    private List<Cell> cells(
            Cell name, BigDecimal weight, Figures now, boolean first, @Nullable Figures before, Cell light) {
        var cells = new ArrayList<Cell>();
        cells.add(name);
        cells.add(wording.points(weight));
        var then = before == null ? null : before.score();
        if (!first) {
            cells.add(wording.points(then));
        }
        cells.add(wording.points(now.score()).strong());
        if (!first) {
            cells.add(wording.signed(ReportWording.change(now.score(), then)));
        }
        cells.add(light);
        cells.add(wording.points(now.coverage()));
        return cells;
    }

    private Cell suspended() {
        return Cell.light(Signal.NOT_DUE, wording.say("reports.signal.suspended"));
    }

    /** The columns; those of the semester before only where the plan had begun. */
    private List<Column> columns(KeptReport report, PlanStory story) {
        var first = story.before() == null;
        var columns = new ArrayList<Column>();
        columns.add(new Column(level(story), Kind.TEXT, 33));
        columns.add(new Column(wording.say("reports.column.weight"), Kind.FIGURE, 9));
        if (!first) {
            columns.add(percentAt(report.period().start().minusDays(1)));
        }
        columns.add(percentAt(report.cutoff()));
        if (!first) {
            columns.add(new Column(wording.say("reports.column.change"), Kind.FIGURE, 10));
        }
        columns.add(new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16));
        columns.add(new Column(wording.say("reports.column.coverage"), Kind.FIGURE, 12));
        return columns;
    }

    private Column percentAt(LocalDate day) {
        var month = wording.capitalised(wording.shortMonth(day));
        return new Column(wording.say("reports.column.percent-at", month), Kind.FIGURE, 11);
    }

    private Table others(List<PlanStory> plans) {
        var rows = plans.stream()
                .map(story -> Table.Row.of(
                                Cell.words(story.plan().name()),
                                wording.points(story.atCutoff().figures().score())
                                        .strong(),
                                wording.points(story.atCutoff().figures().progress()),
                                wording.points(story.atCutoff().figures().coverage()),
                                wording.light(story.atCutoff().figures().light()))
                        .from(Sources.of(story).plan(story.plan().code())))
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
