package app.rumbo.access;

import static app.rumbo.shared.Permissions.CERTIFY;
import static app.rumbo.shared.Permissions.EDIT_PLANS;
import static app.rumbo.shared.Permissions.ENTER;
import static app.rumbo.shared.Permissions.HAND_OVER_REPORTS;
import static app.rumbo.shared.Permissions.IMPORT;
import static app.rumbo.shared.Permissions.MAKE_REPORTS;
import static app.rumbo.shared.Permissions.MANAGE_JOBS;
import static app.rumbo.shared.Permissions.MANAGE_ORGANIZATION;
import static app.rumbo.shared.Permissions.MANAGE_USERS;
import static app.rumbo.shared.Permissions.READ_AUDIT;
import static app.rumbo.shared.Permissions.READ_PLANS;
import static app.rumbo.shared.Permissions.READ_REPORTS;
import static app.rumbo.shared.Permissions.VALIDATE;

import java.util.Set;

/** What a person is in the municipality's control of management; it decides what they may do, and no more. */
public enum Role {
    /** Administrador Municipal, Gerente Municipal: the whole municipality. */
    ADMINISTRATOR(Set.of(
            READ_PLANS,
            READ_REPORTS,
            MAKE_REPORTS,
            HAND_OVER_REPORTS,
            IMPORT,
            EDIT_PLANS,
            ENTER,
            VALIDATE,
            MANAGE_ORGANIZATION,
            MANAGE_USERS,
            MANAGE_JOBS,
            READ_AUDIT)),
    /** Control de gestión, planning office: keeps the plans true and validates. */
    CONTROL(Set.of(
            READ_PLANS,
            READ_REPORTS,
            MAKE_REPORTS,
            HAND_OVER_REPORTS,
            IMPORT,
            EDIT_PLANS,
            ENTER,
            VALIDATE,
            MANAGE_ORGANIZATION,
            READ_AUDIT)),
    /** Alcaldía: sees all. */
    MAYOR(Set.of(READ_PLANS, READ_REPORTS)),
    /** A directorate: sees all, enters its own. */
    DIRECTORATE(Set.of(READ_PLANS, READ_REPORTS, IMPORT, ENTER)),
    /** Secretaría Municipal, ministro de fe: hands reports over to the Concejo and certifies it; enters its own unit's. */
    SECRETARY(Set.of(READ_PLANS, READ_REPORTS, HAND_OVER_REPORTS, CERTIFY, IMPORT, ENTER)),
    /** The Concejo: reports only. */
    COUNCIL(Set.of(READ_REPORTS)),
    /** TI: keeps it running. */
    IT(Set.of(MANAGE_ORGANIZATION, MANAGE_USERS, MANAGE_JOBS, READ_AUDIT));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> permissions;

    Role(Set<String> permissions) {
        this.permissions = permissions;
    }

    /** What it may do, by {@link app.rumbo.shared.Permissions}. */
    public Set<String> permissions() {
        return permissions;
    }
}
