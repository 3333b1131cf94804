package app.rumbo.organization;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the municipality's units and settings. */
@Service
public class Organization {

    private final OrgUnits units;
    private final MunicipalitySettings settings;
    private final Knowledge knowledge;
    private final LastChanges changes;
    private final List<UnitRule> rules;

    Organization(
            OrgUnits units,
            MunicipalitySettings settings,
            Knowledge knowledge,
            LastChanges changes,
            List<UnitRule> rules) {
        this.units = units;
        this.settings = settings;
        this.knowledge = knowledge;
        this.changes = changes;
        this.rules = rules;
    }

    /** All units, in the order first stored. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public List<OrgUnit> units() {
        return units.findInOrder();
    }

    /** The unit of that code. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public Optional<OrgUnit> unit(String code) {
        return units.findByCode(code);
    }

    /** Adds a unit. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public OrgUnit add(UnitDraft draft) {
        knowledge.record();
        if (units.findByCode(draft.code().strip()).isPresent()) {
            throw new UnitRefused.CodeTaken(draft.code());
        }
        return units.save(described(new OrgUnit(draft.code(), draft.name(), draft.kind()), draft));
    }

    /** Changes the unit of the draft's code, whatever is said of it now. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public OrgUnit change(UnitDraft draft) {
        return change(draft, any -> true);
    }

    /**
     * Changes the unit of the draft's code.
     *
     * @param seen whether what is said of it now is what the author saw
     * @throws Overtaken where it is not
     */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public OrgUnit change(UnitDraft draft, Predicate<UnitDraft> seen) {
        knowledge.record();
        var unit = units.findByCode(draft.code()).orElseThrow(() -> new UnitRefused.Unknown(draft.code()));
        changes.refuseUnseen("org_unit", unit.id().value(), said(unit), seen);
        var changed = units.save(described(unit, draft));
        rules.forEach(rule -> rule.check(changed));
        return changed;
    }

    /** Sets the municipality's name, country, zone and limits, whatever they are. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    public void settle(Municipality municipality) {
        settle(municipality, any -> true);
    }

    /**
     * Sets the municipality's name, country, zone and limits.
     *
     * @param seen whether what stands is what the author saw
     * @throws Overtaken where it is not
     */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    public void settle(Municipality municipality, Predicate<Municipality> seen) {
        settings.change(municipality, seen);
    }

    private UnitDraft said(OrgUnit unit) {
        var parent = unit.parent();
        var above = parent == null
                ? null
                : units.findById(parent).map(OrgUnit::code).orElse(null);
        return new UnitDraft(unit.code(), unit.name(), unit.kind(), above, unit.validFrom(), unit.validTo());
    }

    private OrgUnit described(OrgUnit unit, UnitDraft draft) {
        unit.describe(draft.name(), draft.kind());
        unit.moveBelow(parent(draft.parentCode()));
        unit.validBetween(draft.validFrom(), draft.validTo());
        return unit;
    }

    private @Nullable OrgUnitId parent(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return units.findByCode(code)
                .orElseThrow(() -> new UnitRefused.Unknown(code))
                .id();
    }
}
