package app.rumbo.access;

import app.rumbo.knowledge.Actor;
import app.rumbo.organization.OrgUnitId;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever is acting: a signed-in person, or Rumbo itself. */
@Component
public class CurrentUser implements Actor {

    @Override
    public String name() {
        return username();
    }

    /** The username; {@code system} for what Rumbo does by itself, {@code anonymous} where nobody signed in. */
    public String username() {
        return authentication().map(Authentication::getName).orElse("anonymous");
    }

    /** The name others read. */
    public String displayName() {
        return signedIn().map(SignedIn::displayName).orElseGet(this::username);
    }

    /** What they are; empty for Rumbo itself. */
    public Optional<Role> role() {
        return signedIn().map(SignedIn::role);
    }

    /** The unit they belong to, if any. */
    public Optional<OrgUnitId> unitId() {
        return signedIn().flatMap(user -> Optional.ofNullable(user.unit())).map(OrgUnitId::new);
    }

    /** Whether they have the permission, one of {@link app.rumbo.shared.Permissions}. */
    public boolean may(String permission) {
        return authentication()
                .map(user -> user.getAuthorities().stream()
                        .anyMatch(authority -> permission.equals(authority.getAuthority())))
                .orElse(false);
    }

    private static Optional<SignedIn> signedIn() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }
}
