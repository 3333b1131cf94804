package app.rumbo.owners;

import app.rumbo.organization.OrgUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit with those who answer for it today.
 *
 * @param titular its own, if named
 * @param subrogant whoever stands in today, with their days
 * @param acting who acts today; null only before there is an Administrador
 */
public record OwnedUnit(
        OrgUnit unit,
        @Nullable HeldPost titular,
        @Nullable HeldPost subrogant,
        @Nullable Acting acting) {

    /** By what somebody acts for a unit. */
    public enum By {
        SUBROGANT,
        TITULAR,
        /** They act for the unit above. */
        ABOVE,
        /** Nobody is named, here or above. */
        ADMINISTRATOR
    }

    /** Who acts, and by what. */
    public record Acting(Person person, By by) {}

    static @Nullable HeldPost holder(OrgUnit unit, Post post, List<HeldPost> held) {
        return held.stream()
                .filter(each -> each.post() == post && each.unit().equals(unit.code()))
                .findFirst()
                .orElse(null);
    }

    /** Who acts today, if there is anybody yet. */
    public Optional<Acting> acts() {
        return Optional.ofNullable(acting);
    }
}
