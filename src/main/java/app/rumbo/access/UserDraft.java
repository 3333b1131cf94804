package app.rumbo.access;

import app.rumbo.organization.OrgUnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a user when added or changed.
 *
 * @param unitId required for {@link Role#DIRECTORATE}
 * @param active false: may not sign in, history keeps the name
 */
public record UserDraft(
        String displayName,
        @Nullable String email,
        Role role,
        @Nullable OrgUnitId unitId,
        boolean active) {}
