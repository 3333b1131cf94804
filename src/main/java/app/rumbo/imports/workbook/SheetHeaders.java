package app.rumbo.imports.workbook;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.ImportWarning;
import app.rumbo.imports.Origin;
import app.rumbo.imports.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header row of a sheet of the exchange workbook: which column stands where. */
final class SheetHeaders {

    /** The column that Rumbo itself adds to a file it gives back marked. */
    static final String REMEDY = "Qué corregir";

    /** Headers with the hint that the contract's own table gives them. */
    private static final Map<String, Column> WITH_HINT = Map.of(
            "avance (0-100)", Column.PROGRESS,
            "avance (0–100)", Column.PROGRESS,
            "unidades corresponsables (;)", Column.CO_RESPONSIBLE);

    private final ExchangeSheet sheet;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Findings findings = new Findings();
    private int row;

    SheetHeaders(ExchangeSheet sheet) {
        this.sheet = sheet;
    }

    /** Reads the first row that holds something. */
    void read(SheetRow header) {
        row = header.number();
        var names = names();
        for (var i = 0; i < header.size(); i++) {
            var text = Words.trim(header.cell(i).text());
            var plain = Words.plain(text);
            var column = names.containsKey(plain) ? names.get(plain) : hinted(plain);
            if (column != null) {
                place(column, header.column(i), text);
            } else if (!plain.equals(Words.plain(REMEDY))) {
                findings.add(ImportWarning.at(new Origin(sheet.title(), row, text), text, "imports.column.unknown"));
            }
        }
    }

    /** The row it stands in; 0 where the sheet is empty. */
    int row() {
        return row;
    }

    /** Where each column stands, from 0. */
    Map<Column, Integer> places() {
        return places;
    }

    /** What was found wrong in it. */
    Findings findings() {
        return findings;
    }

    /** The keys that no column gives. */
    List<Column> missingKeys() {
        return sheet.keys().stream().filter(key -> !places.containsKey(key)).toList();
    }

    private void place(Column column, int at, String text) {
        if (places.putIfAbsent(column, at) != null) {
            findings.add(ImportProblem.at(
                    new Origin(sheet.title(), row, column.header()), text, "imports.column.twice", column.header()));
        }
    }

    private @Nullable Column hinted(String plain) {
        var column = WITH_HINT.get(plain);
        return column != null && sheet.columns().contains(column) ? column : null;
    }

    private Map<String, Column> names() {
        var names = new HashMap<String, Column>();
        for (var column : sheet.columns()) {
            names.put(Words.plain(column.header()), column);
        }
        return names;
    }
}
