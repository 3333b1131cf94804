package app.rumbo.access.ui;

import app.rumbo.access.AppUser;
import app.rumbo.access.Role;
import app.rumbo.access.UserDraft;
import app.rumbo.organization.OrgUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a user while edited. */
class UserForm {

    private final boolean isNew;
    private String username = "";
    private String displayName = "";
    private @Nullable String email;
    private Role role = Role.DIRECTORATE;
    private @Nullable OrgUnit unit;
    private boolean active = true;

    private UserForm(boolean isNew) {
        this.isNew = isNew;
    }

    static UserForm blank() {
        return new UserForm(true);
    }

    static UserForm of(AppUser user, List<OrgUnit> units) {
        var form = new UserForm(false);
        form.username = user.username();
        form.displayName = user.displayName();
        form.email = user.email();
        form.role = user.role();
        form.unit = units.stream()
                .filter(unit -> unit.id().equals(user.unit()))
                .findFirst()
                .orElse(null);
        form.active = user.isActive();
        return form;
    }

    UserDraft draft() {
        return new UserDraft(
                displayName,
                email == null || email.isBlank() ? null : email.strip(),
                role,
                unit == null ? null : unit.id(),
                active);
    }

    boolean isNew() {
        return isNew;
    }

    String getUsername() {
        return username;
    }

    void setUsername(String username) {
        this.username = username;
    }

    String getDisplayName() {
        return displayName;
    }

    void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    String getEmail() {
        return email == null ? "" : email;
    }

    void setEmail(String email) {
        this.email = email;
    }

    Role getRole() {
        return role;
    }

    void setRole(Role role) {
        this.role = role;
    }

    @Nullable
    OrgUnit getUnit() {
        return unit;
    }

    void setUnit(@Nullable OrgUnit unit) {
        this.unit = unit;
    }

    boolean isActive() {
        return active;
    }

    void setActive(boolean active) {
        this.active = active;
    }
}
