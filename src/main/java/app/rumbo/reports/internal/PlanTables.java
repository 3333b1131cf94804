package app.rumbo.reports.internal;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.scorecard.Figures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes how the plans stand, each in a row, and how the main one does in the figures of a first page. */
@Component
class PlanTables {

    private final ReportWording wording;

    PlanTables(ReportWording wording) {
        this.wording = wording;
    }

    /** The plans with their scores, what changed since the period before, and what is missing or late. */
    Table plans(List<PlanStory> plans) {
        return new Table(
                wording.say("reports.plans.caption"),
                List.of(
                        new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                        new Column(wording.say("reports.column.plan"), Kind.TEXT, 40),
                        figure("reports.column.score"),
                        figure("reports.column.change"),
                        new Column(wording.say("reports.column.signal"), Kind.SIGNAL, 16),
                        figure("reports.column.due-periods"),
                        figure("reports.plans.missing"),
                        figure("reports.column.late")),
                plans.stream().map(this::row).toList());
    }

    private Row row(PlanStory story) {
        var figures = story.atCutoff().figures();
        var before = story.before();
        return Row.of(
                        Cell.words(story.plan().code()),
                        Cell.words(story.plan().name()),
                        wording.points(figures.score()).strong(),
                        wording.signed(
                                before == null
                                        ? null
                                        : ReportWording.change(
                                                figures.score(),
                                                before.figures().score())),
                        wording.light(figures.light()),
                        wording.count(figures.duePeriods()),
                        wording.count(missing(figures)),
                        wording.count(MilestoneTables.late(story).size()))
                .from(Sources.of(story).whole());
    }

    /** How many periods are due without a counted measurement. */
    static int missing(Figures figures) {
        return figures.duePeriods() - figures.measuredPeriods();
    }

    /** Score, coverage and late milestones of the main plan. */
    List<Cover.Headline> headlines(PlanStory main) {
        var figures = main.atCutoff().figures();
        var signal = ReportWording.signal(figures.light());
        var late = MilestoneTables.late(main).size();
        return List.of(
                        new Cover.Headline(
                                wording.say("reports.headline.score"),
                                wording.percent(figures.score()),
                                signal,
                                wording.word(signal)),
                        new Cover.Headline(
                                wording.say("reports.headline.coverage"),
                                wording.percent(figures.coverage()),
                                null,
                                figures.duePeriods() == 0
                                        ? wording.say("reports.headline.none-due")
                                        : wording.say(
                                                "reports.headline.measured",
                                                figures.measuredPeriods(),
                                                figures.duePeriods())),
                        new Cover.Headline(
                                wording.say("reports.column.late"),
                                wording.count(late).shown(),
                                null,
                                wording.say(
                                        "reports.plans.of-milestones",
                                        main.atCutoff().milestones().size())))
                .stream()
                .map(headline -> headline.from(Sources.of(main).whole()))
                .toList();
    }

    private Column figure(String key) {
        return new Column(wording.say(key), Kind.FIGURE, 11);
    }
}
