package app.rumbo.delivery.ui;

import app.rumbo.delivery.Delivery;
import app.rumbo.shell.components.Facts;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What was handed over, to which session, when and by whom. */
class DeliveryFacts extends Composite<Div> {

    DeliveryFacts(Delivery delivery, DeliverySpeech speech) {
        var facts = new Facts()
                .fact(getTranslation("delivery.ui.session"), speech.session(delivery.session()))
                .fact(
                        getTranslation("delivery.ui.handed-over"),
                        getTranslation(
                                "delivery.ui.handed-over.by",
                                speech.language().moment(delivery.handedAt()),
                                delivery.handedBy()))
                .fact(getTranslation("delivery.ui.received"), speech.received(delivery))
                .fact(
                        getTranslation("delivery.ui.code"),
                        new PlaceLink("informes/informe/" + delivery.report(), delivery.code()))
                .fact(getTranslation("delivery.ui.version"), Integer.toString(delivery.version()))
                .fact(getTranslation("delivery.ui.hash"), delivery.sha256());
        getContent().add(new Section(getTranslation("delivery.ui.what"), facts));
    }
}
