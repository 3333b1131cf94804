package app.rumbo.delivery.ui;

import app.rumbo.delivery.Deliveries;
import app.rumbo.delivery.Delivery;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;

/** What is to be certified to Contraloría, by when, and that it was. */
class ProofSection extends Composite<Div> {

    ProofSection(Delivery delivery, Deliveries deliveries, DeliverySpeech speech, Runnable changed) {
        var proof = Objects.requireNonNull(delivery.proof());
        var facts = new Facts()
                .fact(getTranslation("delivery.ui.comptroller.report"), proof.comptrollerReport())
                .fact(
                        getTranslation("delivery.ui.proof.last-day"),
                        speech.language().format().longDay(proof.due()))
                .fact(getTranslation("delivery.ui.proof.standing"), speech.proof(proof));
        if (proof.document() != null) {
            facts.fact(getTranslation("delivery.ui.proof.document"), proof.document());
        }
        var section = new Section(getTranslation("delivery.ui.proof.title"), facts);
        if (!proof.isDone()) {
            section.with(new Button(
                    getTranslation("delivery.ui.prove"),
                    click -> new DayAndWordsDialog(
                                    speech,
                                    "delivery.ui.prove",
                                    (day, document) -> deliveries.prove(delivery.code(), document, day),
                                    changed)
                            .open()));
        }
        getContent().add(section);
    }
}
