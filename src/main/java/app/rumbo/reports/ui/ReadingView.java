package app.rumbo.reports.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportReading;
import app.rumbo.reports.Reports;
import app.rumbo.reports.document.Section;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.BadAddress;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A sealed report read chapter by chapter, as it was sealed; each figure leads to the page that shows it as it was known. */
@Route(ReadingView.PATH)
@RolesAllowed(Permissions.READ_REPORTS)
class ReadingView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

    static final String PATH = "informes/lectura";

    private static final String CHAPTER = "parte";

    private final Reports reports;
    private final ReportWords words;
    private final CurrentUser user;
    private String title = "";
    private List<Crumb> crumbs = List.of();

    ReadingView(Reports reports, ReportWords words, CurrentUser user) {
        this.reports = reports;
        this.words = words;
        this.user = user;
        addClassName("page");
    }

    /** Where a report is read. */
    static String address(KeptReport report) {
        return PATH + "/" + report.id();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        return crumbs;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var report = reports.all().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var reading = reports.reading(report.id()).orElseThrow(NotFoundException::new);
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CHAPTER)
                .orElse("0");
        show(report, reading, chapter(asked, reading.chapters().size()));
    }

    private static int chapter(String asked, int chapters) {
        if (!asked.matches("\\d{1,3}") || Integer.parseInt(asked) >= chapters) {
            throw new BadAddress(CHAPTER, asked);
        }
        return Integer.parseInt(asked);
    }

    private void show(KeptReport report, ReportReading reading, int at) {
        removeAll();
        title = getTranslation("reports.ui.issue", words.period(report.period()), report.version());
        crumbs = List.of(
                new Crumb(getTranslation("reports.ui.title"), "informes"),
                new Crumb(title, "informes/informe/" + report.id()),
                new Crumb(getTranslation("reports.reading.title"), null));
        var text = new Div();
        text.addClassName("reading-text");
        if (at == 0) {
            text.add(new Headlines(reading));
        }
        text.add(new ReadingChapter(reading, reading.chapters().get(at)), turning(report, reading, at));
        var columns = new Div(contents(report, reading, at), text);
        columns.addClassName("reading");
        var body = new Div(about(reading), columns);
        body.addClassName("page-body");
        add(new ViewHeader(title, words.kind(report.kind()) + " · " + words.status(report)), body);
    }

    private Paragraph about(ReportReading reading) {
        var key = !user.may(Permissions.READ_PLANS) ? "sealed" : reading.hasSources() ? "sources" : "no-sources";
        var identity = reading.document().identity();
        var about = new Paragraph(getTranslation(
                "reports.reading." + key,
                words.language().format().longDay(identity.cutoff()),
                words.moment(identity.knownAt())));
        about.addClassName("soft");
        return about;
    }

    private Nav contents(KeptReport report, ReportReading reading, int at) {
        var list = new UnorderedList();
        for (var chapter = 0; chapter < reading.chapters().size(); chapter++) {
            var link = link(report, chapter, name(reading, chapter));
            if (chapter == at) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var contents = new Nav(list);
        contents.getElement().setAttribute("aria-label", getTranslation("reports.reading.contents"));
        contents.addClassName("reading-contents");
        return contents;
    }

    private Div turning(KeptReport report, ReportReading reading, int at) {
        var turning = new Div();
        turning.addClassName("reading-turning");
        if (at > 0) {
            turning.add(link(report, at - 1, "← " + name(reading, at - 1)));
        }
        if (at + 1 < reading.chapters().size()) {
            turning.add(link(report, at + 1, name(reading, at + 1) + " →"));
        }
        return turning;
    }

    private String name(ReportReading reading, int chapter) {
        Section section = reading.chapters().get(chapter);
        return chapter == 0 ? getTranslation("reports.reading.first") : section.heading();
    }

    private static PlaceLink link(KeptReport report, int chapter, String shown) {
        return new PlaceLink(address(report) + (chapter == 0 ? "" : "?" + CHAPTER + "=" + chapter), shown);
    }
}
