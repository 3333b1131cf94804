package app.rumbo.notices.internal;

import app.rumbo.language.Language;
import app.rumbo.notices.MailRoute;

/** The demonstration's mail: nothing leaves the machine, what "arrived" is looked at on TI's page. */
class DemonstrationInbox implements Delivery {

    private final Language language;

    DemonstrationInbox(Language language) {
        this.language = language;
    }

    @Override
    public MailRoute route() {
        return MailRoute.DEMONSTRATION;
    }

    @Override
    public Line open() {
        return new Line() {
            @Override
            public Outcome hand(Outgoing mail) {
                return new Outcome.Taken(language.say("notices.demonstration.reply"));
            }

            @Override
            public void close() {}
        };
    }
}
