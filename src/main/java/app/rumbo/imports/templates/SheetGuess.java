package app.rumbo.imports.templates;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Where the table of a sheet seems to begin and how it writes numbers, by its first rows. */
final class SheetGuess {

    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d{1,2}%?|-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d{1,2}%?|-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private SheetGuess() {}

    /** The row that looks most like headers: many short texts, known words among them, no numbers. */
    static int headerRow(List<SheetLine> first) {
        return first.stream()
                .max(Comparator.comparingInt(SheetGuess::likeness)
                        .thenComparing(SheetLine::row, Comparator.reverseOrder()))
                .map(SheetLine::row)
                .orElse(1);
    }

    /** How texts write numbers; as Chile does where none tells. */
    static NumberStyle numbers(List<SheetLine> first) {
        var point = count(first, POINT);
        return point > count(first, COMMA) ? NumberStyle.POINT_DECIMAL : NumberStyle.COMMA_DECIMAL;
    }

    private static int likeness(SheetLine line) {
        var headers = line.cells().stream()
                .filter(cell ->
                        !cell.isBlank() && cell.number() == null && cell.text().length() <= 60)
                .filter(cell -> !isNumber(cell.text()))
                .map(SheetCell::text)
                .toList();
        var known = HeaderGuess.uses(headers).stream()
                .filter(use -> !use.equals(ColumnUse.IGNORED))
                .count();
        var figures = line.cells().stream()
                .filter(cell -> cell.number() != null || isNumber(cell.text()))
                .count();
        return headers.size() + 3 * (int) known - 4 * (int) figures;
    }

    private static boolean isNumber(String text) {
        try {
            new BigDecimal(text.strip());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static long count(List<SheetLine> lines, Pattern form) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.number() == null
                        && form.matcher(cell.text().strip()).matches())
                .count();
    }
}
