package app.rumbo.organization;

import app.rumbo.shared.TypedId;
import java.util.UUID;

/** Points at an {@link OrgUnit}. */
public record OrgUnitId(UUID value) implements TypedId {

    /** A new one. */
    public static OrgUnitId random() {
        return new OrgUnitId(UUID.randomUUID());
    }
}
