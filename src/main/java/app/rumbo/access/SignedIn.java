package app.rumbo.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The user behind a session or a call, as Spring Security carries it. */
record SignedIn(
        String username,
        String displayName,
        Role role,
        @Nullable UUID unit,
        @Nullable String passwordHash,
        boolean active)
        implements UserDetails {

    static SignedIn of(AppUser user) {
        var unit = user.unit();
        return new SignedIn(
                user.username(),
                user.displayName(),
                user.role(),
                unit == null ? null : unit.value(),
                user.passwordHash(),
                user.isActive());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(role);
    }

    static List<SimpleGrantedAuthority> authorities(Role role) {
        return role.permissions().stream().map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return username;
    }
}
