package app.rumbo.notices;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at a notice. */
public record NoticeId(UUID value) implements TypedId {

    /** A new one. */
    public static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }
}
