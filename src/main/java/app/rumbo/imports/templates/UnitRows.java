package app.rumbo.imports.templates;

import app.rumbo.imports.ExchangeSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units that a sheet names: those not stored yet become rows of sheet Unidades, each once. */
final class UnitRows {

    private final @Nullable UnitRule rule;
    private final UnitCodes codes;
    private final Consumer<ExchangeRow> rows;

    UnitRows(@Nullable UnitRule rule, Map<String, String> known, Consumer<ExchangeRow> rows) {
        this.rule = rule;
        this.codes = new UnitCodes(known);
        this.rows = rows;
    }

    /** Who answers for the row; none where the sheet does not say. */
    @Nullable
    Answering of(SheetLine line, @Nullable BoundValue column) {
        if (column == null || rule == null) {
            return null;
        }
        var cell = column.of(line);
        var names = names(cell.text(), rule.split());
        names.forEach(name -> announce(name, cell, line));
        var found = names.stream().map(codes::code).distinct().toList();
        return new Answering(
                cell.saying(found.isEmpty() ? "" : found.getFirst()),
                cell.saying(found.stream().skip(1).collect(Collectors.joining(";"))));
    }

    private void announce(String name, ExchangeCell cell, SheetLine line) {
        if (!codes.knows(name)) {
            rows.accept(new ExchangeRow(
                    ExchangeSheet.UNITS,
                    line.row(),
                    Map.of(
                            "Código", cell.saying(codes.code(name)),
                            "Nombre", cell.saying(name),
                            "Tipo", ExchangeCell.given(UnitCodes.kind(name)))));
        }
    }

    private static List<String> names(String text, @Nullable String split) {
        var parts = split == null ? new String[] {text} : text.split(Pattern.quote(split));
        return Arrays.stream(parts)
                .map(SheetWords::line)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * Who answers for a row, by unit codes.
     *
     * @param first the responsible unit
     * @param others those that answer with it, parted by {@code ;}
     */
    record Answering(ExchangeCell first, ExchangeCell others) {}
}
