package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.imports.templates.BoundValue;
import app.rumbo.imports.templates.BoundValue.CellReading;
import app.rumbo.imports.templates.Headers;
import app.rumbo.imports.templates.NoValues;
import app.rumbo.imports.templates.NumberStyle;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.imports.templates.ValueRule;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template bound to the headers of one file that has them all. */
final class Columns {

    private final int headerRow;
    private final Headers headers;
    private final CellReading cells;
    private final BoundValue account;
    private final @Nullable BoundValue year;
    private final @Nullable BoundValue month;
    private final Map<Column, BoundValue> places = new EnumMap<>(Column.class);
    private final Map<Column, Amount> amounts = new EnumMap<>(Column.class);

    /**
     * A column of amounts.
     *
     * @param index from 0
     * @param header as it stands in the file
     */
    record Amount(int index, String header) {}

    Columns(AccountingTemplate template, SheetLine header) {
        this.headerRow = header.row();
        this.headers = new Headers(header);
        this.cells = new CellReading(
                NumberStyle.COMMA_DECIMAL, NoValues.with(template.layout().noValues()));
        this.account = bound(template.account());
        this.year = template.period().year() == null
                ? null
                : bound(template.period().year());
        this.month = template.period().month() == null
                ? null
                : bound(template.period().month());
        template.places().forEach((column, place) -> {
            if (place.value() != null) {
                places.put(column, bound(place.value()));
            }
        });
        template.amounts().forEach((column, name) -> {
            var index = headers.find(name, 1).orElseThrow();
            amounts.put(column, new Amount(index, headers.text(index)));
        });
    }

    int headerRow() {
        return headerRow;
    }

    CellReading cells() {
        return cells;
    }

    BoundValue account() {
        return account;
    }

    @Nullable
    BoundValue year() {
        return year;
    }

    @Nullable
    BoundValue month() {
        return month;
    }

    /** What the line itself says, headings apart. */
    Map<Column, BoundValue> places() {
        return places;
    }

    Map<Column, Amount> amounts() {
        return amounts;
    }

    private BoundValue bound(ValueRule rule) {
        var column = rule.column();
        if (column == null) {
            return new BoundValue(rule, 0, null, cells);
        }
        var index = headers.find(column, rule.occurrence())
                .orElseGet(() -> headers.find(column, 1).orElseThrow());
        return new BoundValue(rule, index, headers.text(index), cells);
    }
}
