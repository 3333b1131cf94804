package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.IndicatorDetail;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.scorecard.ValueHistories;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.Figure;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One indicator: why it has this colour, its figures, its value against its target over time, every version, its sheet. */
@Route("planes/:plan/indicador/:indicator")
@RolesAllowed(Permissions.READ_PLANS)
class IndicatorView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient Scorecards scorecards;
    private final transient ValueHistories histories;
    private final transient AskedPlan asked;
    private final transient Pickers pickers;
    private final transient Words words;
    private final transient IndicatorWords sentences;
    private transient Optional<IndicatorDetail> shown = Optional.empty();
    private transient Places places = new Places("", new app.rumbo.shell.components.Question(null, null, false, null));

    IndicatorView(
            Scorecards scorecards,
            ValueHistories histories,
            AskedPlan asked,
            Pickers pickers,
            Words words,
            IndicatorWords sentences) {
        this.scorecards = scorecards;
        this.histories = histories;
        this.asked = asked;
        this.pickers = pickers;
        this.words = words;
        this.sentences = sentences;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = event.getRouteParameters().get("plan").orElseThrow();
        var code = event.getRouteParameters().get("indicator").orElseThrow();
        var question = asked.read(event.getLocation().getQueryParameters());
        var asking = asked.of(plan, question);
        var detail = scorecards.indicator(asking, code);
        places = new Places(plan, question);
        shown = Optional.of(detail);
        var frame = frame(detail);
        add(pickers.header(getPageTitle(), frame.context(), event.getLocation().getPath(), question, detail.asOf())
                .stacked());
        add(frame.why(words.say("why"), words.why().of(detail)));
        add(frame.columns(
                new IndicatorPaper(detail, words, places),
                figures(detail),
                new IndicatorChart(detail, words, sentences),
                new IndicatorValues(detail, words, sentences, period -> history(detail, period))));
    }

    @Override
    public String getPageTitle() {
        return shown.map(detail -> detail.indicator().name()).orElse("");
    }

    @Override
    public List<Crumb> crumbs() {
        return shown.map(detail -> frame(detail).crumbs(places)).orElse(List.of());
    }

    private void history(IndicatorDetail detail, Period period) {
        var sheet = detail.indicator().sheet();
        var events = histories.ofMeasurement(
                sheet, period.toString(), places.question().knownAt());
        new ValueHistoryDialog(
                        words.say("history", sheet.name(), sentences.period(period)),
                        events,
                        sheet.measureUnit(),
                        words)
                .open();
    }

    private static ItemFrame frame(IndicatorDetail detail) {
        return new ItemFrame(detail.plan(), detail.path(), detail.indicator());
    }

    private Div figures(IndicatorDetail detail) {
        var indicator = detail.indicator();
        var evaluation = indicator.evaluation();
        var unit = indicator.sheet().measureUnit();
        var sign = unit == null || unit.length() > 12 ? "" : unit;
        var figures = new Div(
                new Figure(words.say("score"), words.points(evaluation.score()), "%", sentences.range(indicator)),
                new Figure(
                        words.say(sentences.spanKey(indicator)),
                        words.number(evaluation.actual()),
                        sign,
                        words.say("indicator.due", words.figure(evaluation.due(), unit))),
                new Figure(
                        words.say(
                                "panel.progress",
                                String.valueOf(detail.plan().ends().getYear())),
                        words.points(evaluation.progress()),
                        "%",
                        words.say("panel.planned", words.percent(evaluation.planned()))),
                new Figure(
                        words.say("plan-weight"),
                        words.points(indicator.place().effectiveWeight()),
                        "%",
                        words.say("indicator.lost", words.points(indicator.pointsLost()))),
                new Figure(
                        words.say("coverage"),
                        String.valueOf(evaluation.measuredPeriods()),
                        words.say("indicator.of", evaluation.duePeriods()),
                        words.say("indicator.periods")));
        figures.addClassName("figures");
        return figures;
    }
}
