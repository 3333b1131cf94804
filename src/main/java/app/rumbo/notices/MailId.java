package app.rumbo.notices;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at a mail of the outbox. */
public record MailId(UUID value) implements TypedId {

    /** A new one. */
    public static MailId random() {
        return new MailId(UUID.randomUUID());
    }
}
