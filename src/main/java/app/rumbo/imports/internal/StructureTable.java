package app.rumbo.imports.internal;

import static app.rumbo.imports.Column.*;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of structure: which column of a sheet goes into which of theirs. */
@SuppressWarnings("ImmutableEnumChecker") // its map is never changed
enum StructureTable {
    UNIT(
            ExchangeSheet.UNITS,
            "org_unit",
            "",
            at(CODE, "code", "text"),
            at(NAME, "name", "text"),
            at(KIND, "kind", "text"),
            at(PARENT_UNIT, "parent_id", "uuid")),
    PLAN_TABLE(
            ExchangeSheet.PLANS,
            "plan",
            "",
            at(CODE, "code", "text"),
            at(NAME, "name", "text"),
            at(KIND, "kind", "text"),
            at(START, "starts", "date"),
            at(END, "ends", "date"),
            at(LEVELS, "level_names", "text[]")),
    GOAL_TABLE(
            ExchangeSheet.GOALS,
            "goal",
            ", suspension_act = case when r.status = 'SUSPENDED' then t.suspension_act end",
            at(PLAN, "plan_id", "uuid"),
            at(CODE, "code", "text"),
            at(PARENT_GOAL, "parent_id", "uuid"),
            at(NAME, "name", "text"),
            at(WEIGHT, "weight", "numeric"),
            at(Column.UNIT, "unit_id", "uuid"),
            at(CO_RESPONSIBLE, "co_responsible", "uuid[]"),
            at(STATE, "status", "text")),
    INDICATOR_TABLE(
            ExchangeSheet.INDICATORS,
            "indicator",
            "",
            at(PLAN, "plan_id", "uuid"),
            at(GOAL, "goal_id", "uuid"),
            at(CODE, "code", "text"),
            at(NAME, "name", "text"),
            at(FORMULA, "formula", "text"),
            at(MEASURE_UNIT, "measure_unit", "text"),
            at(DIRECTION, "direction", "text"),
            at(AGGREGATION, "aggregation", "text"),
            at(ACCUMULATION, "accumulation", "text"),
            at(FREQUENCY, "frequency", "text"),
            at(FROM_BASELINE, "from_baseline", "boolean"),
            at(BASELINE, "baseline", "numeric"),
            at(BASELINE_DATE, "baseline_date", "date"),
            at(RANGE_LOW, "range_low", "numeric"),
            at(RANGE_HIGH, "range_high", "numeric"),
            at(TOLERANCE, "tolerance", "numeric"),
            at(WEIGHT, "weight", "numeric"),
            at(Column.UNIT, "unit_id", "uuid"),
            at(VERIFICATION, "verification", "text")),
    MILESTONE_TABLE(
            ExchangeSheet.MILESTONES,
            "milestone",
            "",
            at(PLAN, "plan_id", "uuid"),
            at(GOAL, "goal_id", "uuid"),
            at(CODE, "code", "text"),
            at(NAME, "name", "text"),
            at(WEIGHT, "weight", "numeric"),
            at(START, "starts", "date"),
            at(END, "due", "date"),
            at(Column.UNIT, "unit_id", "uuid"),
            at(VERIFICATION, "verification", "text"));

    private record Place(Column column, String name, String type) {}

    private final ExchangeSheet sheet;
    private final String table;
    private final String alsoSet;
    private final List<Place> places;

    StructureTable(ExchangeSheet sheet, String table, String alsoSet, Place... places) {
        this.sheet = sheet;
        this.table = table;
        this.alsoSet = alsoSet;
        this.places = List.of(places);
    }

    ExchangeSheet sheet() {
        return sheet;
    }

    /** Where each column goes. */
    Map<Column, String> columns() {
        var columns = new LinkedHashMap<Column, String>();
        places.forEach(place -> columns.put(place.column(), place.name()));
        return columns;
    }

    String insert() {
        var names = names("");
        return "insert into " + table + " (id, row_version, " + names + ") select id, 0, " + names + " from " + rows()
                + " order by n";
    }

    String update() {
        var sets = places.stream()
                .map(place -> place.name() + " = r." + place.name())
                .collect(Collectors.joining(", "));
        return "update " + table + " t set row_version = t.row_version + 1, " + sets + alsoSet + " from " + rows()
                + " where t.id = r.id";
    }

    private String names(String prefix) {
        return places.stream().map(place -> prefix + place.name()).collect(Collectors.joining(", "));
    }

    private String rows() {
        return "jsonb_to_recordset(cast(:rows as jsonb)) as r(n integer, id uuid, "
                + places.stream()
                        .map(place -> place.name() + " " + place.type())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static Place at(Column column, String name, String type) {
        return new Place(column, name, type);
    }
}
