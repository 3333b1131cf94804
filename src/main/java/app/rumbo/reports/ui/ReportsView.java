package app.rumbo.reports.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All reports: the latest first with what it says, the others below; those who may have the next one made. */
@Route("informes")
@Menu(title = "reports.ui.title", order = 3, icon = "report")
@RolesAllowed(Permissions.READ_REPORTS)
class ReportsView extends Div implements HasDynamicTitle {

    private static final int POLL_MILLIS = 1500;

    private final Reports reports;
    private final ReportWords words;
    private final CurrentUser user;
    private final Div body = new Div();
    private @Nullable Registration polling;

    ReportsView(Reports reports, ReportWords words, CurrentUser user) {
        this.reports = reports;
        this.words = words;
        this.user = user;
        addClassName("page");
        body.addClassName("page-body");
        var tools = user.may(Permissions.MAKE_REPORTS)
                ? new Component[] {new ReportPicker(reports, words, this::make)}
                : new Component[0];
        var header = new ViewHeader(getPageTitle(), getTranslation("reports.ui.context"), tools);
        if (user.may(Permissions.VALIDATE)) {
            header.tool(new RouterLink(getTranslation("reports.sections.link"), SectionsView.class));
        }
        add(header, body);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reports.ui.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void make(ReportKind kind, Period period) {
        reports.request(kind, period);
        Notices.done(getTranslation("reports.ui.asked", words.kind(kind), words.inSentence(period)));
        show();
    }

    private void show() {
        body.removeAll();
        var all = reports.all();
        poll(all);
        if (all.isEmpty()) {
            body.add(new EmptyState(getTranslation("reports.ui.empty"), getTranslation("reports.ui.empty.hint")));
            return;
        }
        all.stream().skip(1).filter(report -> report.status().isMoving()).forEach(this::add);
        add(all.getFirst());
        if (all.size() > 1) {
            body.add(new Section(getTranslation("reports.ui.all"), list(all)));
        }
    }

    private void add(KeptReport report) {
        var sheet = new ReportSheet(reports, words, report);
        if (user.may(Permissions.MAKE_REPORTS)) {
            sheet.again(() -> make(report.kind(), report.period()));
        }
        body.add(sheet);
    }

    private Sheet list(List<KeptReport> all) {
        var sheet = new Sheet(getTranslation("reports.ui.all"))
                .column(getTranslation("reports.ui.report"))
                .column(getTranslation("reports.ui.kind"))
                .column(getTranslation("reports.ui.status"))
                .column(getTranslation("reports.ui.sealed-at"))
                .column(getTranslation("reports.proof.code"));
        for (var report : all) {
            var link = new RouterLink(
                    getTranslation("reports.ui.issue", words.period(report.period()), report.version()),
                    ReportView.class,
                    report.id().toString());
            sheet.row()
                    .head(link)
                    .text(words.kind(report.kind()))
                    .text(words.status(report))
                    .text(words.moment(report.sealedAt()))
                    .text(report.code());
        }
        return sheet;
    }

    /** Asks again by itself while a report that is shown is being made, and only then. */
    private void poll(List<KeptReport> shown) {
        var moving = shown.stream().anyMatch(report -> report.status().isMoving());
        getUI().ifPresent(ui -> ui.setPollInterval(moving ? POLL_MILLIS : -1));
    }
}
