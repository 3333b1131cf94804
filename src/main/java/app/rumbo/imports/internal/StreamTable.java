package app.rumbo.imports.internal;

import static app.rumbo.imports.Column.*;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables whose rows stream through without being held: what keys a row, what else it needs to be stored, and its
 * values.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are never changed
enum StreamTable {
    TARGET(
            ExchangeSheet.TARGETS,
            "target",
            List.of(key("indicator_id", "uuid", INDICATOR), key("period", "text", PERIOD)),
            List.of(also("period_end", "date")),
            List.of(value("value", "numeric", VALUE))),
    BUDGET_LINE(
            ExchangeSheet.BUDGET,
            "budget_line",
            List.of(key("goal_id", "uuid", GOAL), key("year", "integer", YEAR), key("account", "text", ACCOUNT)),
            List.of(also("plan_id", "uuid")),
            List.of(
                    value("initial", "numeric", INITIAL),
                    value("current", "numeric", CURRENT),
                    value("committed", "numeric", COMMITTED),
                    value("accrued", "numeric", ACCRUED),
                    value("paid", "numeric", PAID))),
    REVENUE_LINE(
            ExchangeSheet.REVENUE,
            "revenue_line",
            List.of(
                    key("year", "integer", YEAR),
                    key("month", "integer", MONTH),
                    key("account", "text", ACCOUNT),
                    key("sector", "text", SECTOR),
                    key("source", "text", SOURCE)),
            List.of(),
            List.of(
                    value("name", "text", NAME),
                    value("initial", "numeric", INITIAL),
                    value("current", "numeric", CURRENT),
                    value("accrued", "numeric", ACCRUED),
                    value("collected", "numeric", COLLECTED))),
    LEDGER_LINE(
            ExchangeSheet.LEDGER,
            "ledger_line",
            List.of(
                    key("year", "integer", YEAR),
                    key("account", "text", ACCOUNT),
                    key("sector", "text", SECTOR),
                    key("area", "text", AREA),
                    key("source", "text", SOURCE),
                    key("cost_centre", "text", COST_CENTRE)),
            List.of(),
            List.of(
                    value("name", "text", NAME),
                    value("unit_id", "uuid", UNIT),
                    value("plan_id", "uuid", PLAN),
                    value("goal_id", "uuid", GOAL),
                    also(StreamTable.ASSIGNED_BY, "text"),
                    value("initial", "numeric", INITIAL),
                    value("current", "numeric", CURRENT),
                    value("certified", "numeric", CERTIFIED),
                    value("committed", "numeric", COMMITTED),
                    value("accrued", "numeric", ACCRUED),
                    value("paid", "numeric", PAID))),
    MEASUREMENT(
            ExchangeSheet.MEASUREMENTS,
            "measurement",
            List.of(key("indicator_id", "uuid", INDICATOR), key("period", "text", PERIOD)),
            List.of(also("period_end", "date")),
            List.of(
                    value("value", "numeric", VALUE),
                    value("numerator", "numeric", NUMERATOR),
                    value("denominator", "numeric", DENOMINATOR))),
    REPORT(
            ExchangeSheet.REPORTS,
            "milestone_report",
            List.of(key("milestone_id", "uuid", MILESTONE), key("report_date", "date", DATE)),
            List.of(),
            List.of(value("percent", "numeric", PROGRESS)));

    /** Who said which goal a line is for: the file's own word is a person's, an assignment that stays keeps its author. */
    static final String ASSIGNED_BY = "assigned_by";

    /** A column of the table; {@code column} is null for what follows from the key. */
    record Place(String name, String type, @Nullable Column column) {}

    private final ExchangeSheet sheet;
    private final String table;
    private final List<Place> keys;
    private final List<Place> also;
    private final List<Place> values;

    StreamTable(ExchangeSheet sheet, String table, List<Place> keys, List<Place> also, List<Place> values) {
        this.sheet = sheet;
        this.table = table;
        this.keys = keys;
        this.also = also;
        this.values = values;
    }

    static StreamTable of(ExchangeSheet sheet) {
        return Stream.of(values())
                .filter(table -> table.sheet == sheet)
                .findFirst()
                .orElseThrow();
    }

    ExchangeSheet sheet() {
        return sheet;
    }

    String table() {
        return table;
    }

    List<Place> keys() {
        return keys;
    }

    /** The part of the key by which people know the row; what a file may leave out follows it. */
    Place tellingKey() {
        return keys.stream()
                .filter(key -> sheet.keys().contains(key.column()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    List<Place> figures() {
        return values;
    }

    /** Whether its rows are versions with a state: measurements and milestone reports. */
    boolean isEntry() {
        return this == MEASUREMENT || this == REPORT;
    }

    String staged() {
        return "staged_" + table;
    }

    String changed() {
        return "changed_" + table;
    }

    /** The temporary table for the file's rows. */
    String create() {
        var columns = Stream.of(keys, also, values)
                .flatMap(List::stream)
                .map(place -> place.name() + " " + place.type())
                .collect(Collectors.joining(", "));
        return "create temp table " + staged() + " (row_number integer, place text, allowed boolean, " + columns
                + (isEntry() ? ", state entry_state, comment text, id uuid" : "") + ") on commit drop";
    }

    /** Names of the key, with a prefix each. */
    String keyNames(String prefix) {
        return names(prefix, keys);
    }

    /** Names of key, what follows from it, and values. */
    String allNames(String prefix) {
        return names(prefix, Stream.of(keys, also, values).flatMap(List::stream).toList());
    }

    /** Names of key and what follows from it. */
    String fixedNames(String prefix) {
        return names(prefix, Stream.of(keys, also).flatMap(List::stream).toList());
    }

    /** Names of the values. */
    String valueNames(String prefix) {
        return names(prefix, values);
    }

    /** The condition under which rows of two tables have the same key. */
    String sameKey(String one, String other) {
        return keys.stream()
                .map(key -> one + "." + key.name() + " = " + other + "." + key.name())
                .collect(Collectors.joining(" and "));
    }

    private static String names(String prefix, List<Place> places) {
        return places.stream().map(place -> prefix + place.name()).collect(Collectors.joining(", "));
    }

    private static Place key(String name, String type, Column column) {
        return new Place(name, type, column);
    }

    private static Place value(String name, String type, Column column) {
        return new Place(name, type, column);
    }

    private static Place also(String name, String type) {
        return new Place(name, type, null);
    }
}
