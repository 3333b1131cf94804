package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.MilestoneDetail;
import app.rumbo.scorecard.MilestoneDetail.DayReport;
import app.rumbo.scorecard.Scorecards;
import app.rumbo.scorecard.ValueHistories;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.Figure;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One milestone among those of its line, over time; what was reported of it and what its sheet says. */
@Route("planes/:plan/hito/:milestone")
@RolesAllowed(Permissions.READ_PLANS)
class MilestoneView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient Scorecards scorecards;
    private final transient ValueHistories histories;
    private final transient AskedPlan asked;
    private final transient Pickers pickers;
    private final transient Words words;
    private transient Optional<MilestoneDetail> shown = Optional.empty();
    private transient Places places = new Places("", new Question(null, null, false, null));

    MilestoneView(Scorecards scorecards, ValueHistories histories, AskedPlan asked, Pickers pickers, Words words) {
        this.scorecards = scorecards;
        this.histories = histories;
        this.asked = asked;
        this.pickers = pickers;
        this.words = words;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = event.getRouteParameters().get("plan").orElseThrow();
        var code = event.getRouteParameters().get("milestone").orElseThrow();
        var question = asked.read(event.getLocation().getQueryParameters());
        var asking = asked.of(plan, question);
        var detail = scorecards.milestone(asking, code);
        places = new Places(plan, question);
        shown = Optional.of(detail);
        var frame = frame(detail);
        add(pickers.header(getPageTitle(), frame.context(), event.getLocation().getPath(), question, detail.asOf())
                .stacked());
        var sentence = words.why().of(detail.milestone(), detail.asOf().cutoff(), detail.limits());
        add(frame.why(words.say("why"), sentence));
        add(frame.columns(
                paper(detail),
                figures(detail),
                new MilestoneGantt(detail, scorecards.evaluate(asking), words, places),
                reports(detail)));
    }

    @Override
    public String getPageTitle() {
        return shown.map(detail -> detail.milestone().name()).orElse("");
    }

    @Override
    public List<Crumb> crumbs() {
        return shown.map(detail -> frame(detail).crumbs(places)).orElse(List.of());
    }

    private static ItemFrame frame(MilestoneDetail detail) {
        return new ItemFrame(detail.plan(), detail.path(), detail.milestone());
    }

    private Div figures(MilestoneDetail detail) {
        var evaluation = detail.milestone().evaluation();
        var figures = new Div(
                new Figure(words.say("milestone.reported"), words.points(evaluation.actual()), "%", ""),
                new Figure(words.say("planned"), words.points(evaluation.planned()), "%", ""),
                new Figure(
                        words.say("score"), words.points(evaluation.score()), "%", words.say("indicator.against-due")),
                new Figure(
                        words.say("plan-weight"),
                        words.points(detail.milestone().place().effectiveWeight()),
                        "%",
                        words.say(
                                "indicator.lost",
                                words.points(detail.milestone().pointsLost()))));
        figures.addClassName("figures");
        return figures;
    }

    private Section reports(MilestoneDetail detail) {
        if (detail.reports().isEmpty()) {
            return new Section(words.say("milestone.reports"), new Div(words.say("milestone.reports.none")));
        }
        var sheet = new Sheet(words.say("milestone.reports"))
                .column(words.say("day"))
                .figures(words.say("milestone.reported"))
                .column(words.say("state"))
                .column(words.say("milestone.by"))
                .column(words.say("comment"))
                .figures(words.say("version"));
        detail.reports().reversed().forEach(report -> row(sheet, detail, report));
        return new Section(words.say("milestone.reports"), sheet);
    }

    private void row(Sheet sheet, MilestoneDetail detail, DayReport report) {
        report.versions()
                .forEach(version -> sheet.row()
                        .head(new CellButton(words.day(report.day()), () -> history(detail, report)))
                        .figure(
                                words.figure(version.figure(), "%"),
                                version.equals(report.counted()) ? "strong" : "struck")
                        .text(words.say("state." + version.state()))
                        .text(version.entered().by())
                        .text(Optional.ofNullable(version.decision())
                                .or(() -> Optional.ofNullable(version.comment()))
                                .orElse(""))
                        .figure("v" + version.version(), "soft"));
    }

    private void history(MilestoneDetail detail, DayReport report) {
        var sheet = detail.milestone().sheet();
        var day = report.day().toString();
        new ValueHistoryDialog(
                        words.say("history", sheet.name(), words.day(report.day())),
                        histories.ofReport(sheet, day, places.question().knownAt()),
                        "%",
                        words)
                .open();
    }

    private Section paper(MilestoneDetail detail) {
        var sheet = detail.milestone().sheet();
        var unit = detail.milestone().place().unit();
        var starts = sheet.starts();
        return new Section(
                words.say("milestone.paper"),
                new Facts()
                        .fact(words.say("milestone.starts"), starts == null ? "–" : words.day(starts))
                        .fact(words.say("milestone.due"), words.day(sheet.due()))
                        .fact(
                                words.say("responsible"),
                                unit == null
                                        ? new Span(words.say("no-unit"))
                                        : new PlaceLink(places.unit(unit.code()), unit.name()))
                        .fact(words.say("weight"), words.weight(sheet.weight()))
                        .fact(
                                words.say("paper.verification"),
                                Optional.ofNullable(detail.verification()).orElse("–")));
    }
}
