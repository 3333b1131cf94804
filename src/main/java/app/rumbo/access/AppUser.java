package app.rumbo.access;

import app.rumbo.organization.OrgUnitId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** A person who may sign in. Without a password yet, only a one-time link lets them in. */
public class AppUser {

    @Id
    private final UserId id;

    private final String username;
    private String displayName;
    private @Nullable String email;
    private @Nullable String passwordHash;
    private Role role;
    private @Nullable OrgUnitId unitId;
    private boolean active;

    @Version
    @Column("row_version")
    private @Nullable Integer rowVersion;

    @PersistenceCreator
    AppUser(
            UserId id,
            String username,
            String displayName,
            @Nullable String email,
            @Nullable String passwordHash,
            Role role,
            @Nullable OrgUnitId unitId,
            boolean active,
            @Nullable Integer rowVersion) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.role = role;
        this.unitId = unitId;
        this.active = active;
        this.rowVersion = rowVersion;
    }

    /** A new user without a password. */
    AppUser(String username, UserDraft draft) {
        this(UserId.random(), normal(username), draft.displayName(), null, null, draft.role(), null, true, null);
        describe(draft);
    }

    /** A username as it is kept: trimmed, in lower case. */
    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Changes who they are; a directorate's user answers for a unit. */
    void describe(UserDraft draft) {
        if (draft.role() == Role.DIRECTORATE && draft.unitId() == null) {
            throw new UserRefused.UnitMissing(username);
        }
        this.displayName = draft.displayName().strip();
        this.email = draft.email();
        this.role = draft.role();
        this.unitId = draft.unitId();
        this.active = draft.active();
    }

    /** Who they are, in the shape in which it is changed. */
    UserDraft said() {
        return new UserDraft(displayName, email, role, unitId, active);
    }

    /** Sets the hash of a new password. */
    void passwordIs(String hash) {
        this.passwordHash = hash;
    }

    /** Their identifier. */
    public UserId id() {
        return id;
    }

    /** What they sign in with, in lower case, unique. */
    public String username() {
        return username;
    }

    /** Their name as others read it. */
    public String displayName() {
        return displayName;
    }

    /** Where mail reaches them, if known. */
    public @Nullable String email() {
        return email;
    }

    /** What they are. */
    public Role role() {
        return role;
    }

    /** The unit they belong to; always known for a directorate's user. */
    public @Nullable OrgUnitId unit() {
        return unitId;
    }

    /** Whether they may sign in. */
    public boolean isActive() {
        return active;
    }

    /** Whether they have set a password. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
