package app.rumbo.owners.api;

import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.owners.HeldPost;
import app.rumbo.owners.OwnedUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the API tells it.
 *
 * @param titular username of its own titular; null where nobody is named
 * @param subrogant username of whoever stands in today
 * @param acting who acts today, and by what
 */
record UnitAnswer(
        String code,
        String name,
        String kind,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String titular,
        @Nullable String subrogant,
        @Nullable Acting acting) {

    /** Who acts: by SUBROGANT, TITULAR, ABOVE or ADMINISTRATOR. */
    record Acting(String username, String name, String by) {}

    static List<UnitAnswer> of(List<OwnedUnit> units) {
        var codes = units.stream().map(OwnedUnit::unit).collect(Collectors.toMap(OrgUnit::id, OrgUnit::code));
        return units.stream().map(unit -> of(unit, codes)).toList();
    }

    private static UnitAnswer of(OwnedUnit owned, Map<OrgUnitId, String> codes) {
        var unit = owned.unit();
        var above = unit.parent();
        return new UnitAnswer(
                unit.code(),
                unit.name(),
                unit.kind().name(),
                above == null ? null : codes.get(above),
                unit.validFrom(),
                unit.validTo(),
                username(owned.titular()),
                username(owned.subrogant()),
                acting(owned.acting()));
    }

    private static @Nullable String username(@Nullable HeldPost post) {
        return post == null ? null : post.person().username();
    }

    private static @Nullable Acting acting(OwnedUnit.@Nullable Acting acting) {
        return acting == null
                ? null
                : new Acting(
                        acting.person().username(),
                        acting.person().displayName(),
                        acting.by().name());
    }
}
