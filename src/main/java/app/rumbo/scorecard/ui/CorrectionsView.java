package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Correction;
import app.rumbo.scorecard.Correction.Counted;
import app.rumbo.scorecard.ValueHistories;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Question;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The corrections since a moment: each value that counts otherwise today than it did then, who changed it and why. */
@Route("planes/:plan/correcciones")
@RolesAllowed(Permissions.READ_PLANS)
class CorrectionsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

    private final transient ValueHistories histories;
    private final transient AskedPlan asked;
    private final transient Pickers pickers;
    private final transient Words words;
    private transient Places places = new Places("", new Question(null, null, false, null));

    CorrectionsView(ValueHistories histories, AskedPlan asked, Pickers pickers, Words words) {
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
        var question = asked.read(event.getLocation().getQueryParameters());
        places = new Places(plan, question);
        var since = question.knownAt();
        if (since == null) {
            add(new ViewHeader(getPageTitle(), ""));
            add(new EmptyState(
                    words.say("corrections.no-moment"),
                    words.say("corrections.no-moment.why"),
                    new PlaceLink("planes/" + plan, words.say("corrections.to-plan"))));
            return;
        }
        var basis = question.preliminary() ? Basis.PRELIMINARY : Basis.OFFICIAL;
        var found = histories.corrections(plan, basis, since, null);
        var context =
                words.say("corrections.since", pickers.moment(since), words.say("corrections.many", found.size()));
        add(new ViewHeader(getPageTitle(), context));
        var body = new Div(found.isEmpty() ? none() : new Section(words.say("corrections.list"), sheet(found)));
        body.addClassName("page-body");
        add(body);
    }

    @Override
    public String getPageTitle() {
        return words.say("corrections");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(places.plan(), places.tree()), new Crumb(getPageTitle(), null));
    }

    private EmptyState none() {
        return new EmptyState(words.say("corrections.none"), words.say("corrections.none.why"));
    }

    private Sheet sheet(List<Correction> corrections) {
        var sheet = new Sheet(words.say("corrections.list"))
                .column(words.say("corrections.item"))
                .column(words.say("period"))
                .figures(words.say("corrections.was"))
                .figures(words.say("corrections.now"))
                .column(words.say("corrections.when"))
                .column(words.say("corrections.why"));
        corrections.forEach(each -> row(sheet, each));
        return sheet.styled("wide");
    }

    private void row(Sheet sheet, Correction correction) {
        var since = correction.since();
        var standing = new Places(places.plan(), new Question(null, null, false, null));
        var address =
                correction.milestone() ? standing.milestone(correction.code()) : standing.indicator(correction.code());
        var code = new Span(correction.code() + " ");
        code.addClassName("code");
        sheet.row()
                .head(code, new PlaceLink(address, correction.name()))
                .text(correction.milestone() ? words.day(correction.ends()) : words.period(correction.about()))
                .figure(figure(correction.was(), correction.measureUnit()), "soft")
                .figure(figure(correction.standing(), correction.measureUnit()), "strong")
                .text(since == null ? "–" : pickers.moment(since) + " · " + correction.by())
                .text(correction.said() == null ? "" : correction.said());
    }

    private String figure(@Nullable Counted counted, @Nullable String unit) {
        return counted == null
                ? words.say("corrections.nothing")
                : words.figure(counted.figure(), unit) + " (v" + counted.version() + ")";
    }
}
