package app.rumbo.desk;

import app.rumbo.desk.PacketMerge.Kind;
import app.rumbo.desk.PacketMerge.Line;
import app.rumbo.imports.Cell;
import app.rumbo.imports.UnusableFile;
import app.rumbo.imports.workbook.PacketFile;
import app.rumbo.imports.workbook.PacketFile.Head;
import app.rumbo.imports.workbook.WorkbookMarker;
import app.rumbo.imports.workbook.WorkbookMarker.Mark;
import app.rumbo.language.Language;
import app.rumbo.measurements.EntryKind;
import app.rumbo.shared.NumberText;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A packet as an exchange workbook with just its cells, to be filled in without network and brought back. What was
 * handed out travels along in a hidden sheet, so that coming back it is merged and not laid over what others did.
 */
@Service
@RolesAllowed(Permissions.ENTER)
public class PacketBooks {

    private final EntrySheets sheets;
    private final Language language;

    PacketBooks(EntrySheets sheets, Language language) {
        this.sheets = sheets;
        this.language = language;
    }

    /** Writes the packet's workbook. */
    public void write(DeskUnits.Desk desk, Packet.Id packet, OutputStream out) {
        var rows = sheets.rows(desk, packet);
        var columns = new PacketColumns(packet.kind());
        var memory = new ArrayList<List<String>>();
        memory.add(List.of(packet.toString()));
        rows.forEach(row -> memory.add(columns.memory(row, numbers())));
        PacketFile.write(
                new PacketFile.Table(
                        columns.title(),
                        columns.heads(),
                        rows.stream().map(columns::cells).toList(),
                        memory),
                out);
    }

    /**
     * Says what a file that came back would change.
     *
     * @throws UnusableFile where it is none that was handed out
     */
    public PacketMerge compare(DeskUnits.Desk desk, Path file) {
        var returned = PacketFile.read(file);
        var packet = returned.memory().stream()
                .findFirst()
                .flatMap(first -> first.stream().findFirst())
                .flatMap(Packet.Id::parse)
                .orElseThrow(() -> new UnusableFile("imports.packet.not-ours"));
        var columns = new PacketColumns(packet.kind());
        var standing = sheets.rows(desk, packet).stream()
                .collect(Collectors.toMap(columns::name, Function.identity(), (one, other) -> one));
        var handedOut = new HashMap<String, Typed>();
        returned.memory().stream().skip(1).forEach(memory -> {
            var typed = columns.remembered(memory);
            handedOut.put(typed.key(), typed);
        });
        return merge(returned, columns, standing, handedOut);
    }

    /**
     * Keeps what the file says: all that changed in it alone, and of the conflicts those that are chosen.
     *
     * @param mine numbers of the rows for which the file wins
     * @return those that could not be kept, with the reason
     */
    public List<Line> apply(PacketMerge merge, java.util.Set<Integer> mine) {
        var kept = new ArrayList<Line>();
        for (var line : merge.lines()) {
            var row = line.row();
            if (row == null
                    || line.kind() == Kind.PROBLEM
                    || (line.kind() == Kind.CONFLICT && !mine.contains(line.number()))) {
                continue;
            }
            switch (sheets.save(row, line.typed())) {
                case RowOutcome.Kept _ -> {}
                case RowOutcome.Overtaken _ ->
                    kept.add(problem(line, null, language.say("desk.packet-book.overtaken")));
                case RowOutcome.Refused refused -> kept.add(problem(line, null, language.say(refused.why())));
                case RowOutcome.Unfinished unfinished -> kept.add(problem(line, null, sentence(unfinished.problem())));
            }
        }
        return kept;
    }

    /** Gives the file back with its problems marked. */
    public void mark(Path file, PacketMerge merge, OutputStream out) throws IOException {
        WorkbookMarker.mark(
                file,
                merge.lines().stream()
                        .filter(line -> line.kind() == Kind.PROBLEM)
                        .map(line -> new Mark(
                                merge.sheet(), line.number(), line.column(), Objects.requireNonNull(line.problem())))
                        .toList(),
                out);
    }

    private PacketMerge merge(
            PacketFile.Returned returned,
            PacketColumns columns,
            Map<String, SheetRow> standing,
            Map<String, Typed> handedOut) {

        var lines = new ArrayList<Line>();
        var untouched = 0;
        for (var line : returned.lines()) {
            var name = columns.name(line);
            if (name.isBlank()) {
                continue;
            }
            var row = standing.get(name);
            var before = handedOut.get(name);
            if (row == null || before == null) {
                lines.add(new Line(
                        Kind.PROBLEM,
                        line.number(),
                        null,
                        columns.typed(line, name, before, this::text),
                        null,
                        language.say("desk.packet-book.strange")));
                continue;
            }
            var typed = columns.typed(line, row.key(), before, this::text);
            if (says(row, typed, before) || says(row, typed, PacketColumns.standing(row, numbers()))) {
                untouched++;
            } else {
                lines.add(line(line.number(), row, typed, before, columns));
            }
        }
        return new PacketMerge(returned.title(), lines, untouched);
    }

    private Line line(int number, SheetRow row, Typed typed, Typed before, PacketColumns columns) {
        var judged = sheets.judge(row, typed);
        var bad = judged.problem();
        if (bad != null) {
            return new Line(Kind.PROBLEM, number, row, typed, columns.header(bad.field()), sentence(bad));
        }
        var closed = row.closed();
        if (closed != null) {
            return new Line(Kind.PROBLEM, number, row, typed, null, language.say(closed));
        }
        return before.seen().equals(row.seen())
                ? new Line(Kind.TAKE, number, row, typed, null, null)
                : new Line(Kind.CONFLICT, number, row, withSeen(typed, row.seen()), null, null);
    }

    /** Whether two rows say the same, however it is written. An emptied cell takes nothing back. */
    private boolean says(SheetRow row, Typed one, Typed other) {
        var country = language.format().country();
        var left = TypedFigures.read(row.item(), one, country);
        var right = TypedFigures.read(row.item(), other, country);
        if (left.isNothing()) {
            return true;
        }
        var figures = left.figures();
        var others = right.figures();
        return figures != null
                && others != null
                && figures.sameAs(others)
                && one.note().strip().equals(other.note().strip())
                && one.next().strip().equals(other.next().strip());
    }

    private static Typed withSeen(Typed typed, String seen) {
        return new Typed(
                typed.key(), typed.value(), typed.numerator(), typed.denominator(), typed.note(), typed.next(), seen);
    }

    private static Line problem(Line line, @Nullable String column, String sentence) {
        return new Line(Kind.PROBLEM, line.number(), line.row(), line.typed(), column, sentence);
    }

    /** A cell as somebody would have typed it on the sheet. */
    private String text(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> numbers().write(Objects.requireNonNull(cell.number()));
            case PERCENT -> numbers().write(percent(Objects.requireNonNull(cell.number()))) + "%";
            default -> cell.text();
        };
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2);
    }

    private NumberText numbers() {
        return new NumberText(language.format().country());
    }

    private String sentence(RowOutcome.Problem problem) {
        return problem.argument() == null
                ? language.say(problem.key())
                : language.say(problem.key(), problem.argument());
    }

    /** The columns of a packet's workbook, under the exchange workbook's own names where it has them (contract §1). */
    private record PacketColumns(EntryKind kind) {

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
            cells.add(row.previous() == null ? null : row.previous().round(app.rumbo.shared.Ratio.SHOWN));
            cells.add(
                    row.scale().promised() == null
                            ? null
                            : row.scale().promised().round(app.rumbo.shared.Ratio.SHOWN));
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
}
