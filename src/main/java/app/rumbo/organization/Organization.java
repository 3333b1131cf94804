package app.rumbo.organization;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the municipality's units and settings. */
@Service
public class Organization {

    private final OrgUnits units;
    private final MunicipalitySettings settings;
    private final Knowledge knowledge;
    private final List<UnitRule> rules;

    Organization(OrgUnits units, MunicipalitySettings settings, Knowledge knowledge, List<UnitRule> rules) {
        this.units = units;
        this.settings = settings;
        this.knowledge = knowledge;
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

    /** Changes the unit of the draft's code. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public OrgUnit change(UnitDraft draft) {
        knowledge.record();
        var unit = units.findByCode(draft.code()).orElseThrow(() -> new UnitRefused.Unknown(draft.code()));
        var changed = units.save(described(unit, draft));
        rules.forEach(rule -> rule.check(changed));
        return changed;
    }

    /** Sets the municipality's name, country, zone and limits. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    public void settle(Municipality municipality) {
        settings.change(municipality);
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
