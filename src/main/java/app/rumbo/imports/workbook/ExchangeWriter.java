package app.rumbo.imports.workbook;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.internal.Values;
import app.rumbo.imports.internal.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the exchange workbook as a stream, sheet after sheet: headers with notes, drop-down lists, and rows. Texts are
 * always texts, whatever they begin with; figures with more digits than a spreadsheet keeps are written as texts too.
 */
public final class ExchangeWriter implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LAST_ROW = 1_048_575;
    private static final int DIGITS_KEPT = 15;
    private static final int LONGEST_TEXT = 32_767;
    private static final String DAY = "yyyy-mm-dd";
    private static final Map<Column, ExchangeSheet> LISTED_ELSEWHERE = Map.of(
            Column.PARENT_UNIT, ExchangeSheet.UNITS,
            Column.UNIT, ExchangeSheet.UNITS,
            Column.PLAN, ExchangeSheet.PLANS);

    private final Workbook workbook;
    private final Function<Column, String> notes;
    private final Function<BigDecimal, String> longNumbers;
    private @Nullable Worksheet sheet;
    private @Nullable ExchangeSheet kind;
    private int row;

    /**
     * @param notes the note on a column's header
     * @param longNumbers how a number is written as text
     */
    public ExchangeWriter(OutputStream out, Function<Column, String> notes, Function<BigDecimal, String> longNumbers) {
        this.workbook = new Workbook(out, "Rumbo", "1.0");
        this.notes = notes;
        this.longNumbers = longNumbers;
    }

    /** Begins a sheet, ending the one before. */
    public void begin(ExchangeSheet next) {
        finishSheet();
        var begun = workbook.newWorksheet(next.title());
        sheet = begun;
        kind = next;
        row = 0;
        begun.freezePane(0, 1);
        for (var i = 0; i < next.columns().size(); i++) {
            header(begun, next, i, next.columns().get(i));
        }
    }

    /** Adds a row to the sheet begun. */
    public void row(Map<Column, @Nullable Object> values) {
        var into = begun(sheet);
        row++;
        var at = 0;
        for (var column : begun(kind).columns()) {
            write(into, at++, column, values.get(column));
        }
        if (row % ROWS_AT_ONCE == 0) {
            io(into::flush);
        }
    }

    @Override
    public void close() {
        finishSheet();
        io(workbook::finish);
    }

    private void header(Worksheet into, ExchangeSheet of, int at, Column column) {
        into.value(0, at, column.header());
        var required = of.requires(column);
        into.style(0, at)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(required ? "1F4E79" : "5B7083")
                .wrapText(true)
                .set();
        into.comment(0, at, notes.apply(column));
        into.width(at, width(column));
        switch (column.kind()) {
            case CODE, PERIOD, LIST -> into.style(at).format("@").set();
            case DATE -> into.style(at).format(DAY).set();
            default -> {}
        }
        dropDown(into, of, at, column);
    }

    private static void dropDown(Worksheet into, ExchangeSheet of, int at, Column column) {
        var range = into.range(1, at, LAST_ROW, at);
        if (column.kind() == Column.Kind.ENUMERATION) {
            var words = String.join(",", Vocabulary.of(of, column).words());
            range.validateWithListByFormula("\"" + words + "\"")
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(column.header())
                    .error(words);
        } else if (LISTED_ELSEWHERE.containsKey(column)) {
            var listed = LISTED_ELSEWHERE.get(column);
            range.validateWithListByFormula(listed.title() + "!$A$2:$A$2000")
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }

    private static double width(Column column) {
        return switch (column) {
            case NAME, FORMULA, COMMENT, VERIFICATION, LEVELS -> 44;
            default -> Math.max(14, column.header().length() + 3.0);
        };
    }

    private void write(Worksheet into, int at, Column column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> number(into, at, number);
            case Integer number -> into.value(row, at, number);
            case LocalDate day -> {
                into.value(row, at, day);
                into.style(row, at).format(DAY).set();
            }
            case List<?> list -> text(into, at, Values.joined(column, list));
            case String text
            when column.kind() == Column.Kind.ENUMERATION ->
                text(into, at, Vocabulary.of(begun(kind), column).word(text));
            default -> text(into, at, value.toString());
        }
    }

    private void number(Worksheet into, int at, BigDecimal number) {
        var bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (bare.precision() > DIGITS_KEPT) {
            text(into, at, longNumbers.apply(bare));
        } else {
            into.value(row, at, bare);
        }
    }

    private void text(Worksheet into, int at, String text) {
        if (!text.isEmpty()) {
            var kept = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
            into.inlineString(row, at, Escapes.encode(kept));
        }
    }

    private void finishSheet() {
        var ending = sheet;
        if (ending != null) {
            io(ending::finish);
        }
    }

    private static <T> T begun(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("no sheet was begun");
        }
        return part;
    }

    /** Something that writes. */
    private interface Writing {
        void run() throws IOException;
    }

    private static void io(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
