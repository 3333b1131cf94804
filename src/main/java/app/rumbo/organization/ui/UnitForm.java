package app.rumbo.organization.ui;

import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.UnitDraft;
import app.rumbo.organization.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a unit while it is edited. */
class UnitForm {

    private final boolean isNew;
    private String code = "";
    private String name = "";
    private UnitKind kind = UnitKind.DIRECTORATE;
    private @Nullable OrgUnit parent;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    private UnitForm(boolean isNew) {
        this.isNew = isNew;
    }

    static UnitForm blank() {
        return new UnitForm(true);
    }

    static UnitForm of(OrgUnit unit, List<OrgUnit> all) {
        var form = new UnitForm(false);
        form.code = unit.code();
        form.name = unit.name();
        form.kind = unit.kind();
        form.parent = all.stream()
                .filter(other -> other.id().equals(unit.parent()))
                .findFirst()
                .orElse(null);
        form.validFrom = unit.validFrom();
        form.validTo = unit.validTo();
        return form;
    }

    UnitDraft draft() {
        return new UnitDraft(code, name, kind, parent == null ? null : parent.code(), validFrom, validTo);
    }

    boolean isNew() {
        return isNew;
    }

    String getCode() {
        return code;
    }

    void setCode(String code) {
        this.code = code;
    }

    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    UnitKind getKind() {
        return kind;
    }

    void setKind(UnitKind kind) {
        this.kind = kind;
    }

    @Nullable
    OrgUnit getParent() {
        return parent;
    }

    void setParent(@Nullable OrgUnit parent) {
        this.parent = parent;
    }

    @Nullable
    LocalDate getValidFrom() {
        return validFrom;
    }

    void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    @Nullable
    LocalDate getValidTo() {
        return validTo;
    }

    void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }
}
