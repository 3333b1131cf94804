package app.rumbo.imports;

/** A column of the exchange workbook: its canonical header and how its cells are read (contract §1). */
public enum Column {
    CODE("Código", Kind.CODE),
    NAME("Nombre", Kind.TEXT),
    KIND("Tipo", Kind.ENUMERATION),
    PARENT_UNIT("Unidad superior", Kind.CODE),
    START("Inicio", Kind.DATE),
    END("Término", Kind.DATE),
    LEVELS("Niveles", Kind.LEVELS),
    PLAN("Plan", Kind.CODE),
    PARENT_GOAL("Objetivo superior", Kind.CODE),
    WEIGHT("Ponderación", Kind.PERCENT),
    UNIT("Unidad responsable", Kind.CODE),
    CO_RESPONSIBLE("Unidades corresponsables", Kind.LIST),
    STATE("Estado", Kind.ENUMERATION),
    GOAL("Objetivo", Kind.CODE),
    FORMULA("Fórmula", Kind.TEXT),
    MEASURE_UNIT("Unidad de medida", Kind.TEXT),
    DIRECTION("Sentido", Kind.ENUMERATION),
    AGGREGATION("Agregación", Kind.ENUMERATION),
    ACCUMULATION("Acumulación", Kind.ENUMERATION),
    FREQUENCY("Frecuencia", Kind.ENUMERATION),
    FROM_BASELINE("Desde línea base", Kind.ENUMERATION),
    BASELINE("Línea base", Kind.FIGURE),
    BASELINE_DATE("Fecha línea base", Kind.DATE),
    RANGE_LOW("Rango mínimo", Kind.FIGURE),
    RANGE_HIGH("Rango máximo", Kind.FIGURE),
    TOLERANCE("Tolerancia", Kind.FIGURE),
    VERIFICATION("Medio de verificación", Kind.TEXT),
    INDICATOR("Indicador", Kind.CODE),
    PERIOD("Período", Kind.PERIOD),
    VALUE("Valor", Kind.FIGURE),
    NUMERATOR("Numerador", Kind.FIGURE),
    DENOMINATOR("Denominador", Kind.FIGURE),
    COMMENT("Comentario", Kind.FREE_TEXT),
    MILESTONE("Hito", Kind.CODE),
    DATE("Fecha", Kind.DATE),
    PROGRESS("Avance", Kind.PERCENT),
    YEAR("Año", Kind.INTEGER),
    MONTH("Mes", Kind.INTEGER),
    ACCOUNT("Cuenta", Kind.CODE),
    INITIAL("Inicial", Kind.NUMBER),
    CURRENT("Vigente", Kind.NUMBER),
    COMMITTED("Obligado", Kind.NUMBER),
    ACCRUED("Devengado", Kind.NUMBER),
    PAID("Pagado", Kind.NUMBER),
    COLLECTED("Percibido", Kind.NUMBER),
    SECTOR("Área", Kind.ENUMERATION),
    AREA("Gestión", Kind.CODE),
    SOURCE("Fuente", Kind.CODE),
    COST_CENTRE("Centro de costo", Kind.CODE),
    CERTIFIED("Certificado", Kind.NUMBER);

    /** How a column's cells are read. */
    public enum Kind {
        /** Text, trimmed, with its case and leading zeros; a number cell gives its integer digits. */
        CODE,
        /** Text; a token such as {@code s/i} is no value. */
        TEXT,
        /** Text in which even {@code -} is something somebody wrote. */
        FREE_TEXT,
        /** A number; {@code 65%} is 0.65. */
        NUMBER,
        /** A number; {@code 65%} is 65. */
        PERCENT,
        /** A number; {@code 65%} is 65 where the indicator's unit of measure is {@code %}, else 0.65. */
        FIGURE,
        /** A whole number. */
        INTEGER,
        /** A calendar day. */
        DATE,
        /** A period as method §1 writes it. */
        PERIOD,
        /** One of a closed set of words, which depends on the sheet too. */
        ENUMERATION,
        /** Codes separated by {@code ;}. */
        LIST,
        /** Names of depths separated by {@code >}. */
        LEVELS
    }

    private final String header;
    private final Kind kind;

    Column(String header, Kind kind) {
        this.header = header;
        this.kind = kind;
    }

    /** The header as the contract writes it. */
    public String header() {
        return header;
    }

    /** How its cells are read. */
    public Kind kind() {
        return kind;
    }
}
