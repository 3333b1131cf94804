package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.MoneyFrame.Face;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the monthly summary into words: one page that says it all, and the tables that bear it out. */
@Component
class RevenueWriter {

    private static final String KEY = "revenue";

    private final ReportWording wording;
    private final MoneyWording money;
    private final MoneyFrame frame;
    private final RevenueSpeech speech;
    private final RevenueWatch watch;
    private final RevenueTables tables;
    private final RevenueChart chart;

    RevenueWriter(
            ReportWording wording,
            MoneyWording money,
            MoneyFrame frame,
            RevenueSpeech speech,
            RevenueWatch watch,
            RevenueTables tables,
            RevenueChart chart) {
        this.wording = wording;
        this.money = money;
        this.frame = frame;
        this.speech = speech;
        this.watch = watch;
        this.tables = tables;
        this.chart = chart;
    }

    ReportDocument write(KeptReport report, RevenueStory story) {
        var watched = new Section("watch", "", say("watch"), List.of(new Block.Points(watch.points(story))), List.of());
        var opening = new Section("opening", "", say("opening"), opening(story), List.of(watched));
        return frame.document(
                report,
                KEY,
                new Face(say("cover", speech.monthOf(story)), standing(story), headlines(story)),
                opening,
                sections(story));
    }

    private String standing(RevenueStory story) {
        var closed = story.closedOn();
        return closed == null ? say("open") : say("closed", wording.format().longDay(closed));
    }

    private List<Cover.Headline> headlines(RevenueStory story) {
        var total = story.total();
        var collected = total.collected();
        var forecast = total.forecast();
        return List.of(
                        headline("headline.month", collected.month(), beside(story)),
                        headline(
                                "headline.ytd",
                                collected.ytd(),
                                total.execution() == null
                                        ? say("headline.no-budget")
                                        : say("headline.execution", wording.percent(total.execution()))),
                        headline(
                                "headline.outlook",
                                forecast == null ? null : forecast.value(),
                                total.current() == null
                                        ? say("headline.no-budget")
                                        : say("headline.budget", money.shownOrNone(total.current()))))
                .stream()
                .map(headline -> headline.from(RevenueSources.of(story).total()))
                .toList();
    }

    private Cover.Headline headline(String key, @Nullable BigDecimal amount, String note) {
        return new Cover.Headline(say(key), money.shownOrNone(amount), null, note);
    }

    private String beside(RevenueStory story) {
        var change = story.total().collected().monthChange();
        return change == null
                ? say("headline.alone")
                : say("headline.before", money.change(change).shown(), RevenueSpeech.yearBefore(story));
    }

    private List<Block> opening(RevenueStory story) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(speech.outline(story)));
        chart.draw(story).ifPresent(blocks::add);
        blocks.add(new Block.Prose(speech.outlook(story)));
        return blocks;
    }

    private List<Section> sections(RevenueStory story) {
        var sections = new ArrayList<Section>();
        add(sections, "accounts", accounts(story));
        add(sections, "comparison", comparison(story));
        add(sections, "outlook", outlook(story));
        add(sections, "season", season(story));
        add(sections, "arrears", List.of(new Block.Prose(speech.arrears(story)), tables.arrears(story)));
        add(sections, "data", data(story));
        sections.set(0, sections.getFirst().onNewPage());
        return sections;
    }

    private void add(List<Section> sections, String key, List<Block> blocks) {
        sections.add(new Section(key, Integer.toString(sections.size() + 1), say(key + ".title"), blocks, List.of()));
    }

    private List<Block> accounts(RevenueStory story) {
        var blocks = new ArrayList<Block>();
        blocks.add(tables.accounts(story));
        blocks.add(new Block.Note(say("accounts.note")));
        if (story.sources().size() > 1) {
            blocks.add(tables.sources(story));
        }
        return blocks;
    }

    private List<Block> comparison(RevenueStory story) {
        return List.of(tables.comparison(story), new Block.Note(say("comparison.note")));
    }

    private List<Block> outlook(RevenueStory story) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(speech.outlook(story)));
        blocks.add(tables.outlook(story));
        blocks.add(new Block.Note(say("outlook.note")));
        speech.proof(story).ifPresent(sentence -> blocks.add(new Block.Prose(sentence)));
        var forecast = story.total().forecast();
        if (forecast != null && forecast.proof() != null && forecast.proof().of() > 0) {
            blocks.add(tables.proof(story, forecast.proof()));
        }
        return blocks;
    }

    private List<Block> season(RevenueStory story) {
        return story.total().season().isEmpty()
                ? List.of(new Block.Prose(say("season.none")))
                : List.of(
                        new Block.Prose(say("season.prose")), tables.season(story), new Block.Note(say("season.note")));
    }

    private List<Block> data(RevenueStory story) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(story.closedOn() == null ? say("data.open") : say("data.closed")));
        var silent = story.silent().size();
        if (silent == 0) {
            blocks.add(new Block.Prose(say("data.complete")));
        } else {
            blocks.add(new Block.Prose(say("data.silent", silent, speech.count(silent))));
            blocks.add(tables.silent(story));
        }
        if (story.restated().isEmpty()) {
            blocks.add(new Block.Prose(say("data.unchanged")));
        } else {
            var more = story.restated().size() > RevenueTables.MOST_RESTATED;
            blocks.add(
                    new Block.Prose(speech.restated(story) + " " + say(more ? "data.restated.more" : "data.restated")));
            blocks.add(tables.restated(story));
        }
        blocks.add(new Block.Prose(say("data.method")));
        return blocks;
    }

    private String say(String key, Object... arguments) {
        return speech.say(key, arguments);
    }
}
