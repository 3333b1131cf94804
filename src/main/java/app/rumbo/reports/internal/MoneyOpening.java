package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.MoneyFrame.Face;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the first page of a report on the budget: its figures, how each sector stands, and what to watch. */
@Component
class MoneyOpening {

    private final ReportWording wording;
    private final MoneyWording money;
    private final MoneyWatch watch;
    private final SectorTables tables;
    private final PeriodWords periods;

    MoneyOpening(
            ReportWording wording, MoneyWording money, MoneyWatch watch, SectorTables tables, PeriodWords periods) {
        this.wording = wording;
        this.money = money;
        this.watch = watch;
        this.tables = tables;
        this.periods = periods;
    }

    /** @param key below {@code reports.}, where the kind's own words are */
    Face face(KeptReport report, MoneyStory story, String key) {
        return new Face(
                wording.say("reports." + key + ".cover", periods.inSentence(report.period())),
                subtitle(story),
                headlines(story.main()));
    }

    private String subtitle(MoneyStory story) {
        var cutoff = wording.format().longDay(story.cutoff());
        var updated = story.ledger().updatedOn();
        return updated == null
                ? say("subtitle", cutoff)
                : say("subtitle.updated", cutoff, wording.format().longDay(updated));
    }

    private List<Cover.Headline> headlines(SectorMoney main) {
        var name = tables.name(main.sector());
        var expense = main.expense();
        var sources = main.sources();
        return List.of(
                headline(
                                say("headline.collected", name),
                                main.revenue().collected().ytd(),
                                main.revenue().execution())
                        .from(sources.revenue()),
                headline(say("headline.accrued", name), expense.accrued(), expense.execution())
                        .from(sources.expense()),
                new Cover.Headline(
                                say("headline.owed", name),
                                money.shownOrNone(SectorMoney.owed(expense)),
                                null,
                                say("headline.owed.note"))
                        .from(sources.expense()));
    }

    private Cover.Headline headline(String label, @Nullable BigDecimal amount, @Nullable BigDecimal execution) {
        return new Cover.Headline(
                label,
                money.shownOrNone(amount),
                null,
                execution == null ? say("headline.alone") : say("headline.execution", wording.percent(execution)));
    }

    /**
     * What stands below the figures.
     *
     * @param further what else is to be watched in a report of that kind
     */
    Section write(MoneyStory story, String key, List<String> further) {
        var points =
                Stream.concat(watch.points(story).stream(), further.stream()).toList();
        var watched = new Section(
                "watch",
                "",
                say("watch"),
                List.of(new Block.Points(points.isEmpty() ? List.of(say("watch.nothing")) : points)),
                List.of());
        return new Section(
                "opening",
                "",
                wording.say("reports." + key + ".opening"),
                List.of(new Block.Points(
                        story.sectors().stream().map(this::point).toList())),
                List.of(watched));
    }

    /** A sector's revenue and expense in a sentence. */
    String point(SectorMoney sector) {
        return tables.name(sector.sector()) + ": "
                + wording.and(List.of(
                        said(
                                "point.collected",
                                sector.revenue().collected().ytd(),
                                sector.revenue().execution()),
                        said(
                                "point.accrued",
                                sector.expense().accrued(),
                                sector.expense().execution())))
                + ".";
    }

    private String said(String key, @Nullable BigDecimal amount, @Nullable BigDecimal execution) {
        if (amount == null) {
            return say(key + ".none");
        }
        return execution == null
                ? say(key + ".alone", money.shown(amount))
                : say(key, money.shown(amount), wording.percent(execution));
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.money." + key, arguments);
    }
}
