package app.rumbo.delivery.ui;

import app.rumbo.delivery.Deliveries;
import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.HandOverOrder;
import app.rumbo.reports.KeptReport;
import app.rumbo.shared.DomainException;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks to which session and to whom a report goes, and hands it over once that was confirmed: it cannot be undone. */
class HandOverDialog extends Dialog {

    private final transient Deliveries deliveries;
    private final transient DeliverySpeech speech;
    private final transient KeptReport report;
    private final transient Consumer<Delivery> done;
    private final SessionFields session;
    private final AddresseeFields addressees;
    private final Paragraph refusal = new Paragraph();

    HandOverDialog(Deliveries deliveries, DeliverySpeech speech, KeptReport report, Consumer<Delivery> done) {
        this.deliveries = deliveries;
        this.speech = speech;
        this.report = report;
        this.done = done;
        this.session = new SessionFields(speech, deliveries.goesToPersons(report.kind()));
        this.addressees = new AddresseeFields(deliveries.proposed(report.kind()));
        setHeaderTitle(getTranslation("delivery.ui.hand-over"));
        setWidth("640px");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new Paragraph(speech.report(report) + " · " + report.code()), session, addressees, refusal);
        var go = new Button(getTranslation("delivery.ui.hand-over"), click -> confirm());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), go);
    }

    private void confirm() {
        var order = new HandOverOrder(report.id(), session.value(), session.comptroller(), addressees.value());
        if (!session.isWhole()) {
            return;
        }
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("delivery.ui.confirm"));
        question.setText(getTranslation(
                "delivery.ui.confirm.question",
                order.addressees().size(),
                order.addressees().stream().filter(to -> to.email() != null).count(),
                speech.session(order.session())));
        question.setConfirmText(getTranslation("delivery.ui.hand-over"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("shell.cancel"));
        question.addConfirmListener(confirmed -> handOver(order));
        question.open();
    }

    private void handOver(HandOverOrder order) {
        try {
            var handedOver = deliveries.handOver(order);
            close();
            Notices.done(getTranslation(
                    handedOver.fresh() ? "delivery.ui.handed-over.now" : "delivery.ui.handed-over.before",
                    speech.session(handedOver.delivery().session()),
                    handedOver.delivery().handedBy()));
            done.accept(handedOver.delivery());
        } catch (DomainException refused) {
            refusal.setText(speech.language().say(refused));
            refusal.setVisible(true);
        }
    }
}
