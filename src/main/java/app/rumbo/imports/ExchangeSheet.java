package app.rumbo.imports;

import static app.rumbo.imports.Column.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The sheets of the exchange workbook, each after those its rows refer to (contract §1). Beside its keys, a row of
 * revenue or expense is told apart by sector, source and the like where the file has those columns.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists and sets are never changed
public enum ExchangeSheet {
    UNITS("Unidades", 1, List.of(CODE, NAME, KIND, PARENT_UNIT), EnumSet.of(NAME)),
    PLANS("Planes", 1, List.of(CODE, NAME, KIND, START, END, LEVELS), EnumSet.of(NAME, START, END)),
    GOALS(
            "Objetivos",
            2,
            List.of(PLAN, CODE, PARENT_GOAL, NAME, WEIGHT, UNIT, CO_RESPONSIBLE, STATE),
            EnumSet.of(NAME)),
    INDICATORS(
            "Indicadores",
            List.of(PLAN, CODE),
            List.of(
                    PLAN,
                    GOAL,
                    CODE,
                    NAME,
                    FORMULA,
                    MEASURE_UNIT,
                    DIRECTION,
                    AGGREGATION,
                    ACCUMULATION,
                    FREQUENCY,
                    FROM_BASELINE,
                    BASELINE,
                    BASELINE_DATE,
                    RANGE_LOW,
                    RANGE_HIGH,
                    TOLERANCE,
                    WEIGHT,
                    UNIT,
                    VERIFICATION),
            EnumSet.of(GOAL, NAME, FREQUENCY)),
    MILESTONES(
            "Hitos",
            List.of(PLAN, CODE),
            List.of(PLAN, GOAL, CODE, NAME, WEIGHT, START, END, UNIT, VERIFICATION),
            EnumSet.of(GOAL, NAME, END)),
    TARGETS("Metas", 3, List.of(PLAN, INDICATOR, PERIOD, VALUE), EnumSet.noneOf(Column.class)),
    MEASUREMENTS(
            "Mediciones",
            3,
            List.of(PLAN, INDICATOR, PERIOD, VALUE, NUMERATOR, DENOMINATOR, STATE, COMMENT),
            EnumSet.noneOf(Column.class)),
    REPORTS("Avances", 3, List.of(PLAN, MILESTONE, DATE, PROGRESS, STATE, COMMENT), EnumSet.of(PROGRESS)),
    BUDGET(
            "Presupuesto",
            4,
            List.of(PLAN, GOAL, YEAR, ACCOUNT, INITIAL, CURRENT, COMMITTED, ACCRUED, PAID),
            EnumSet.noneOf(Column.class)),
    REVENUE(
            "Ingresos",
            3,
            List.of(YEAR, MONTH, ACCOUNT, NAME, INITIAL, CURRENT, ACCRUED, COLLECTED, SECTOR, SOURCE),
            EnumSet.noneOf(Column.class)),
    LEDGER(
            "Gastos",
            2,
            List.of(
                    YEAR,
                    ACCOUNT,
                    NAME,
                    SECTOR,
                    AREA,
                    SOURCE,
                    COST_CENTRE,
                    UNIT,
                    PLAN,
                    GOAL,
                    INITIAL,
                    CURRENT,
                    CERTIFIED,
                    COMMITTED,
                    ACCRUED,
                    PAID),
            EnumSet.noneOf(Column.class));

    private final String title;
    private final List<Column> keys;
    private final List<Column> columns;
    private final Set<Column> required;

    ExchangeSheet(String title, int keyColumns, List<Column> columns, Set<Column> required) {
        this(title, columns.subList(0, keyColumns), columns, required);
    }

    ExchangeSheet(String title, List<Column> keys, List<Column> columns, Set<Column> required) {
        this.title = title;
        this.keys = keys;
        this.columns = columns;
        this.required = required;
    }

    /** The sheet's canonical name. */
    public String title() {
        return title;
    }

    /** The columns that together name a row; each is required. */
    public List<Column> keys() {
        return keys;
    }

    /** All its columns, in the contract's order. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether a row needs a value there. */
    public boolean requires(Column column) {
        return required.contains(column) || keys.contains(column);
    }

    /** Whether it is the municipality's money as a whole, which an export of one plan leaves out. */
    public boolean isOfMunicipality() {
        return this == REVENUE || this == LEDGER;
    }

    /** Whether its rows may be many: they are never held in memory together. */
    public boolean streamed() {
        return compareTo(TARGETS) >= 0;
    }
}
