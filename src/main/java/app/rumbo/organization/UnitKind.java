package app.rumbo.organization;

/** What a unit is in the municipality (method §1). */
public enum UnitKind {
    /** Dirección in Chile, Gerencia in Peru. */
    DIRECTORATE,
    /** Departamento in Chile, Subgerencia in Peru. */
    DEPARTMENT,
    /** Oficina or Unidad. */
    OFFICE
}
