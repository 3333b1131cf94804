package app.rumbo.delivery.ui;

import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.Receipt;
import app.rumbo.delivery.Receipts;
import app.rumbo.delivery.Recipient;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Who received it and who has not; where somebody took it on paper, the Secretaría says so here. */
class RecipientsSection extends Composite<Div> {

    private final transient Delivery delivery;
    private final transient Receipts receipts;
    private final transient DeliverySpeech speech;
    private final transient Runnable changed;

    RecipientsSection(Delivery delivery, Receipts receipts, DeliverySpeech speech, Runnable changed) {
        this.delivery = delivery;
        this.receipts = receipts;
        this.speech = speech;
        this.changed = changed;
        getContent()
                .add(new Section(
                                getTranslation(
                                        "delivery.ui.recipients",
                                        delivery.received(),
                                        delivery.recipients().size()),
                                sheet())
                        .caption(getTranslation("delivery.ui.recipients.hint")));
    }

    private Sheet sheet() {
        var sheet = new Sheet(getTranslation("delivery.ui.addressees"))
                .column(getTranslation("delivery.column.name"))
                .column(getTranslation("delivery.column.received"))
                .column(getTranslation("delivery.ui.opened"))
                .column(getTranslation("delivery.ui.mail"))
                .column(getTranslation("delivery.ui.what-to-do"));
        delivery.recipients().forEach(to -> row(sheet, to));
        return sheet;
    }

    private void row(Sheet sheet, Recipient to) {
        var opened = to.openedAt();
        var name = new Div(new Span(to.name()));
        if (to.email() != null) {
            var email = new Div(to.email());
            email.addClassNames("small", "soft");
            name.add(email);
        }
        var received =
                new Span(new Sign(to.hasReceived() ? "done" : "no-data"), new Span(speech.receipt(to.receipt())));
        received.addClassName("receipt");
        sheet.row()
                .head(name)
                .cell(received)
                .text(opened == null ? SpanishFormat.NONE : speech.language().moment(opened))
                .text(speech.mail(to))
                .cell(action(to));
    }

    private Component action(Recipient to) {
        var receipt = to.receipt();
        if (receipt == null) {
            var paper = new Button(
                    getTranslation("delivery.ui.paper"),
                    click -> new PaperDialog(delivery, to, receipts, speech, changed).open());
            paper.addThemeVariants(ButtonVariant.SMALL);
            paper.setAriaLabel(getTranslation("delivery.ui.paper.of", to.name()));
            return paper;
        }
        if (receipt.way() == Receipt.Way.LINK) {
            return new Span(SpanishFormat.NONE);
        }
        var back = new ConfirmButton(
                getTranslation("delivery.ui.take-back"),
                getTranslation("delivery.ui.take-back.question", to.name()),
                () -> {
                    receipts.takeBack(delivery.code(), to.id());
                    changed.run();
                });
        back.addThemeVariants(ButtonVariant.SMALL);
        return back;
    }
}
