package app.rumbo.reports.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One report, at an address of its own. */
@Route("informes/informe")
@RolesAllowed(Permissions.READ_REPORTS)
class ReportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Reports reports;
    private final ReportWords words;
    private final CurrentUser user;
    private String title = "";

    ReportView(Reports reports, ReportWords words, CurrentUser user) {
        this.reports = reports;
        this.words = words;
        this.user = user;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var report = reports.all().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(report);
    }

    private void show(KeptReport report) {
        removeAll();
        title = getTranslation("reports.ui.issue", words.period(report.period()), report.version());
        var sheet = new ReportSheet(reports, words, report);
        if (user.may(Permissions.MAKE_REPORTS)) {
            sheet.again(() -> again(report));
        }
        var body = new Div(sheet);
        body.addClassName("page-body");
        add(new ViewHeader(title, words.kind(report.kind()) + " · " + words.status(report)), body);
    }

    private void again(KeptReport report) {
        reports.request(report.kind(), report.period());
        show(reports.find(report.id()));
    }
}
