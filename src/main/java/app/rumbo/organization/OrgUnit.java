package app.rumbo.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** A unit of the municipality, in a tree with validity: a directorate, a department, an office (method §1). */
public class OrgUnit {

    @Id
    private final OrgUnitId id;

    private final String code;
    private String name;
    private UnitKind kind;
    private @Nullable OrgUnitId parentId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    @Column("row_version")
    private @Nullable Integer rowVersion;

    @PersistenceCreator
    OrgUnit(
            OrgUnitId id,
            String code,
            String name,
            UnitKind kind,
            @Nullable OrgUnitId parentId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Integer rowVersion) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parentId = parentId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.rowVersion = rowVersion;
    }

    /** A new unit, valid without limit, at the top of the tree. */
    public OrgUnit(String code, String name, UnitKind kind) {
        this(OrgUnitId.random(), code.strip(), name.strip(), kind, null, null, null, null);
        requireText(code, "code");
        requireText(name, "name");
    }

    /** Gives it another name, or makes it another kind of unit; last year's figures keep last year's name (history). */
    public void describe(String newName, UnitKind newKind) {
        requireText(newName, "name");
        this.name = newName.strip();
        this.kind = newKind;
    }

    /**
     * Puts it below another unit, or at the top. That the tree has no cycle is checked over the whole tree at the end of
     * the transaction (constraint {@code org_unit_acyclic}).
     */
    public void moveBelow(@Nullable OrgUnitId newParent) {
        if (id.equals(newParent)) {
            throw new UnitRefused.OwnAncestor(code);
        }
        this.parentId = newParent;
    }

    /** The days on which it exists, both included; null is without limit. */
    public void validBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new UnitRefused.ValidityReversed(code);
        }
        this.validFrom = from;
        this.validTo = to;
    }

    /** Its identifier. */
    public OrgUnitId id() {
        return id;
    }

    /** The municipality's own code, unique. */
    public String code() {
        return code;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What kind of unit it is. */
    public UnitKind kind() {
        return kind;
    }

    /** The unit above it, if any. */
    public @Nullable OrgUnitId parent() {
        return parentId;
    }

    /** First day of validity, null without limit. */
    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    /** Last day of validity, null without limit. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    private static void requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }
}
