package app.rumbo.desk;

import app.rumbo.imports.Cell;
import app.rumbo.imports.workbook.PacketFile;
import app.rumbo.imports.workbook.PacketFile.Head;
import app.rumbo.measurements.EntryKind;
import app.rumbo.shared.NumberText;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a packet's workbook, under the exchange workbook's own names where it has them (contract §1). */
record PacketColumns(EntryKind kind) {

    private static final String PLAN = "Plan";
    private static final String NUMERATOR = "Numerador";
    private static final String DENOMINATOR = "Denominador";
    private static final String COMMENT = "Comentario";
    private static final String NEXT = "Próximo paso";

    boolean isOfIndicators() {
        return kind == EntryKind.MEASUREMENT;
    }

    String title() {
        return isOfIndicators() ? "Mediciones" : "Avances";
    }

    private String item() {
        return isOfIndicators() ? "Indicador" : "Hito";
    }

    private String on() {
        return isOfIndicators() ? "Período" : "Fecha";
    }

    private String value() {
        return isOfIndicators() ? "Valor" : "Avance";
    }

    @Nullable
    String header(String field) {
        return switch (field) {
            case "value" -> value();
            case "numerator" -> NUMERATOR;
            case "denominator" -> DENOMINATOR;
            default -> null;
        };
    }

    List<Head> heads() {
        var heads = new ArrayList<Head>(List.of(
                new Head(PLAN, false, 14),
                new Head(item(), false, 14),
                new Head("Nombre", false, 46),
                new Head("Unidad de medida", false, 10),
                new Head(on(), false, 12),
                new Head("Anterior", false, 12),
                new Head(isOfIndicators() ? "Meta" : "Programado", false, 12),
                new Head(value(), true, 14)));
        if (isOfIndicators()) {
            heads.add(new Head(NUMERATOR, true, 14));
            heads.add(new Head(DENOMINATOR, true, 14));
            heads.add(new Head(COMMENT, true, 60));
        } else {
            heads.add(new Head(COMMENT, true, 50));
            heads.add(new Head(NEXT, true, 50));
        }
        return heads;
    }

    List<@Nullable Object> cells(SheetRow row) {
        var entry = row.entry();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.item().plan().code());
        cells.add(row.item().code());
        cells.add(row.item().name());
        cells.add(row.item().measureUnit());
        cells.add(row.saidOn());
        cells.add(row.previous() == null ? null : row.previous().round(Ratio.SHOWN));
        cells.add(row.scale().promised() == null ? null : row.scale().promised().round(Ratio.SHOWN));
        cells.add(entry == null ? null : entry.figures().value());
        if (isOfIndicators()) {
            cells.add(entry == null ? null : entry.figures().numerator());
            cells.add(entry == null ? null : entry.figures().denominator());
            cells.add(entry == null ? null : entry.comment());
        } else {
            cells.add(entry == null ? null : entry.comment());
            cells.add(entry == null ? null : entry.nextStep());
        }
        return cells;
    }

    String name(SheetRow row) {
        return row.item().plan().code() + "|" + row.item().code();
    }

    String name(PacketFile.Line line) {
        var plan = line.cells().get(PLAN);
        var item = line.cells().get(item());
        return plan == null || item == null
                ? ""
                : plan.text().strip() + "|" + item.text().strip();
    }

    Typed typed(PacketFile.Line line, String key, @Nullable Typed before, Function<Cell, String> text) {
        Function<String, String> in = header -> line.cells().containsKey(header)
                ? text.apply(Objects.requireNonNull(line.cells().get(header)))
                : "";
        return new Typed(
                key,
                in.apply(value()),
                in.apply(NUMERATOR),
                in.apply(DENOMINATOR),
                in.apply(COMMENT),
                in.apply(NEXT),
                before == null ? "" : before.seen());
    }

    static Typed standing(SheetRow row, NumberText numbers) {
        var entry = row.entry();
        if (entry == null) {
            return new Typed(row.key(), "", "", "", "", "", row.seen());
        }
        var figures = entry.figures();
        return new Typed(
                row.key(),
                text(figures.value(), numbers),
                text(figures.numerator(), numbers),
                text(figures.denominator(), numbers),
                Objects.requireNonNullElse(entry.comment(), ""),
                Objects.requireNonNullElse(entry.nextStep(), ""),
                row.seen());
    }

    List<String> memory(SheetRow row, NumberText numbers) {
        var typed = standing(row, numbers);
        return List.of(
                name(row),
                typed.value(),
                typed.numerator(),
                typed.denominator(),
                typed.note(),
                typed.next(),
                typed.seen());
    }

    Typed remembered(List<String> memory) {
        Function<Integer, String> at = place -> place < memory.size() ? memory.get(place) : "";
        return new Typed(at.apply(0), at.apply(1), at.apply(2), at.apply(3), at.apply(4), at.apply(5), at.apply(6));
    }

    private static String text(@Nullable BigDecimal figure, NumberText numbers) {
        return figure == null ? "" : numbers.write(figure);
    }
}
