package app.rumbo.desk;

import app.rumbo.desk.PacketMerge.Kind;
import app.rumbo.desk.PacketMerge.Line;
import app.rumbo.imports.Cell;
import app.rumbo.imports.workbook.PacketFile;
import app.rumbo.language.Language;
import app.rumbo.shared.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lays a packet's workbook that came back beside what was handed out and what stands now. */
@Component
class PacketMerger {

    private final EntrySheets sheets;
    private final Language language;

    PacketMerger(EntrySheets sheets, Language language) {
        this.sheets = sheets;
        this.language = language;
    }

    /**
     * Merges.
     *
     * @param standing the packet's rows as they stand, by their name in the file
     * @param handedOut what the file said when it left, by the same name
     */
    PacketMerge merge(
            PacketFile.Returned returned,
            PacketColumns columns,
            Map<String, SheetRow> standing,
            Map<String, Typed> handedOut) {

        var lines = new ArrayList<Line>();
        var untouched = 0;
        for (var line : returned.lines()) {
            var name = columns.name(line);
            var row = standing.get(name);
            var before = handedOut.get(name);
            if (name.isBlank()) {
                continue;
            }
            if (row == null || before == null) {
                lines.add(strange(line, columns.typed(line, name, before, this::text)));
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

    private Line strange(PacketFile.Line line, Typed typed) {
        return new Line(Kind.PROBLEM, line.number(), null, typed, null, language.say("desk.packet-book.strange"));
    }

    private Line line(int number, SheetRow row, Typed typed, Typed before, PacketColumns columns) {
        var judged = sheets.judge(row, typed);
        var bad = judged.problem();
        if (bad != null) {
            return new Line(Kind.PROBLEM, number, row, typed, columns.header(bad.field()), bad.say(language));
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
}
