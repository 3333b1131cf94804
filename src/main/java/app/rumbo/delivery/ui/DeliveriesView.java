package app.rumbo.delivery.ui;

import app.rumbo.delivery.Deliveries;
import app.rumbo.delivery.Delivery;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportKind;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What waits to be handed over, and what was: to which session, who received it, what is still to be proven. */
@Route("entregas")
@Menu(title = "delivery.ui.title", order = 4, icon = "done")
@RolesAllowed(Permissions.HAND_OVER_REPORTS)
class DeliveriesView extends Div implements HasDynamicTitle {

    private static final int STEP = 40;

    private final transient Deliveries deliveries;
    private final transient DeliverySpeech speech;
    private final Div body = new Div();
    private int shown = STEP;

    DeliveriesView(Deliveries deliveries, DeliverySpeech speech) {
        this.deliveries = deliveries;
        this.speech = speech;
        addClassName("page");
        body.addClassName("page-body");
        add(new ViewHeader(getPageTitle(), getTranslation("delivery.ui.context")), body);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("delivery.ui.title");
    }

    private void show() {
        body.removeAll();
        var waiting = deliveries.waiting();
        var all = deliveries.all();
        if (waiting.isEmpty() && all.isEmpty()) {
            body.add(new EmptyState(getTranslation("delivery.ui.empty"), getTranslation("delivery.ui.empty.hint")));
        }
        if (!waiting.isEmpty()) {
            body.add(new Section(getTranslation("delivery.ui.waiting"), waiting(waiting)));
        }
        if (!all.isEmpty()) {
            var handed =
                    new Section(getTranslation("delivery.ui.done"), done(all.subList(0, Math.min(shown, all.size()))));
            body.add(all.size() > shown ? handed.with(more(all.size())) : handed);
        }
        body.add(new Section(getTranslation("delivery.ui.by-itself"), byItself()));
    }

    /** Years of deliveries are shown so many at a time, the latest first. */
    private Button more(int all) {
        return new Button(getTranslation("delivery.ui.more", Math.min(STEP, all - shown), all), click -> {
            shown += STEP;
            show();
        });
    }

    private Sheet waiting(List<KeptReport> reports) {
        var sheet = new Sheet(getTranslation("delivery.ui.waiting"))
                .column(getTranslation("delivery.ui.report"))
                .column(getTranslation("delivery.ui.sealed"))
                .column(getTranslation("delivery.ui.what-to-do"));
        reports.forEach(report -> sheet.row()
                .head(named(new Span(speech.report(report)), report.code()))
                .text(speech.language().moment(report.knownAt()))
                .cell(handOver(report)));
        return sheet;
    }

    /** A report's name with its code below. */
    private static Div named(Component name, String code) {
        var below = new Div(code);
        below.addClassNames("small", "soft");
        return new Div(name, below);
    }

    private Button handOver(KeptReport report) {
        var button = new Button(
                getTranslation("delivery.ui.hand-over"),
                click -> new HandOverDialog(deliveries, speech, report, this::open).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("delivery.ui.hand-over.of", speech.report(report)));
        return button;
    }

    private void open(Delivery delivery) {
        getUI().ifPresent(ui -> ui.navigate(DeliveryView.class, delivery.code()));
    }

    private Sheet done(List<Delivery> all) {
        var sheet = new Sheet(getTranslation("delivery.ui.done"))
                .column(getTranslation("delivery.ui.report"))
                .column(getTranslation("delivery.ui.session"))
                .column(getTranslation("delivery.ui.handed-over"))
                .column(getTranslation("delivery.ui.received"))
                .column(getTranslation("delivery.ui.proof"));
        all.forEach(delivery -> sheet.row()
                .head(named(new RouterLink(delivery.title(), DeliveryView.class, delivery.code()), delivery.code()))
                .text(speech.session(delivery.session()))
                .text(speech.language().moment(delivery.handedAt()))
                .cell(received(delivery))
                .text(speech.proof(delivery.proof())));
        return sheet;
    }

    private Div received(Delivery delivery) {
        var received = new Div(new Span(speech.received(delivery)));
        speech.lost(delivery).ifPresent(words -> {
            var lost = new Span(new Sign("warning"), new Span(words));
            lost.addClassNames("receipt", "small");
            received.add(new Div(lost));
        });
        return received;
    }

    private Checkbox byItself() {
        var box = new Checkbox(getTranslation("delivery.ui.by-itself.REVENUE_MONTHLY"));
        box.setValue(deliveries.byThemselves().containsKey(ReportKind.REVENUE_MONTHLY));
        box.setHelperText(getTranslation("delivery.ui.by-itself.hint"));
        box.addValueChangeListener(change -> {
            deliveries.byItself(ReportKind.REVENUE_MONTHLY, change.getValue());
            Notices.done(getTranslation(change.getValue() ? "delivery.ui.by-itself.on" : "delivery.ui.by-itself.off"));
        });
        return box;
    }
}
