package app.rumbo.delivery.ui;

import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.Receipts;
import app.rumbo.delivery.Recipient;

/** Says that somebody took the report on paper: on which day, with which act or signature. */
class PaperDialog extends DayAndWordsDialog {

    PaperDialog(Delivery delivery, Recipient to, Receipts receipts, DeliverySpeech speech, Runnable done) {
        super(speech, "delivery.ui.paper", (day, note) -> receipts.onPaper(delivery.code(), to.id(), day, note), done);
        setHeaderTitle(getTranslation("delivery.ui.paper.of", to.name()));
    }
}
