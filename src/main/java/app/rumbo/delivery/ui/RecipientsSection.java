package app.rumbo.delivery.ui;

import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.Links;
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
    private final transient Links links;
    private final transient DeliverySpeech speech;
    private final transient Runnable changed;

    RecipientsSection(Delivery delivery, Receipts receipts, Links links, DeliverySpeech speech, Runnable changed) {
        this.delivery = delivery;
        this.receipts = receipts;
        this.links = links;
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
                .styled("recipients")
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
                .cell(mail(to))
                .cell(action(to));
    }

    private Component mail(Recipient to) {
        var label = new Span(getTranslation("delivery.ui.mail") + ": ");
        label.addClassName("on-phones");
        var state = new Span(label, new Span(speech.mail(to)));
        state.addClassName("receipt");
        if (to.isLost()) {
            state.addComponentAsFirst(new Sign("warning"));
        }
        var mail = new Div(state);
        speech.trouble(to).forEach(words -> {
            var line = new Div(words);
            line.addClassNames("small", "soft", "mail-trouble");
            mail.add(line);
        });
        return mail;
    }

    private Component action(Recipient to) {
        var receipt = to.receipt();
        if (receipt == null) {
            var both = new Div(anew(to), paper(to));
            both.addClassName("row-tools");
            return both;
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

    private Button anew(Recipient to) {
        var anew = new Button(
                getTranslation(to.links() == 0 ? "delivery.ui.anew.first" : "delivery.ui.anew"),
                click -> new SendAnewDialog(delivery, to, links, speech, changed).open());
        anew.addThemeVariants(ButtonVariant.SMALL);
        anew.setAriaLabel(speech.sendAnew(to));
        if (to.isLost()) {
            anew.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return anew;
    }

    private Button paper(Recipient to) {
        var paper = new Button(
                getTranslation("delivery.ui.paper"),
                click -> new PaperDialog(delivery, to, receipts, speech, changed).open());
        paper.addThemeVariants(ButtonVariant.SMALL);
        paper.setAriaLabel(getTranslation("delivery.ui.paper.of", to.name()));
        return paper;
    }
}
