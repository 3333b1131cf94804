package app.rumbo.delivery.internal;

import app.rumbo.notices.MailCheck;
import org.springframework.stereotype.Component;

/** Keeps a mail in whose link holds no longer, since another was sent after it was put. */
@Component
class LinkHolds implements MailCheck {

    private final LinkTable table;

    LinkHolds(LinkTable table) {
        this.table = table;
    }

    @Override
    public boolean stillHolds(String dedupeKey) {
        return !dedupeKey.startsWith(DeliveryWords.MAIL) || table.holds(dedupeKey);
    }
}
