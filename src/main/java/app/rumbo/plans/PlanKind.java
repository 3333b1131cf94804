package app.rumbo.plans;

/** What a plan is in law and use (method §1); the order is that in which a municipality's main plan is looked for. */
public enum PlanKind {
    /** Plan de Desarrollo Comunal (Chile). */
    PLADECO,
    /** Plan de Desarrollo Local Concertado (Peru). */
    PDLC,
    /** Plan de Desarrollo Institucional, Plan Estratégico Institucional (Peru). */
    PDI,
    /** Plan Operativo Institucional (Peru). */
    POI,
    /** Plan Anual de Acción Municipal (Chile). */
    ACTION_PLAN,
    /** Programa de Mejoramiento de la Gestión Municipal (Chile). */
    PMG,
    /** Training, inspection, equality, emergency and the like. */
    SECTOR
}
