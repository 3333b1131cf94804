package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Words;
import app.rumbo.shared.NumberText;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of columns: read from where they are stored, compared, and said in words. */
public final class Values {

    private Values() {}

    /** The stored value of a column, in the type that reading a cell gives. */
    public static @Nullable Object stored(ResultSet row, int index, Column column) throws SQLException {
        return switch (column.kind()) {
            case CODE, TEXT, FREE_TEXT, ENUMERATION -> row.getString(index);
            case NUMBER, PERCENT, FIGURE -> row.getBigDecimal(index);
            case INTEGER -> row.getInt(index);
            case DATE -> row.getObject(index, LocalDate.class);
            case PERIOD -> Period.parse(row.getString(index)).orElseThrow();
            case LIST, LEVELS -> texts(row, index);
        };
    }

    /** Whether both say the same. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
            return number.compareTo(another) == 0;
        }
        if (one instanceof String text && other instanceof String another) {
            return Words.trim(text).equals(Words.trim(another));
        }
        return Objects.equals(one, other);
    }

    /** The value as the workbook would show it; null for none. */
    static @Nullable String word(ExchangeSheet sheet, Column column, @Nullable Object value, NumberText numbers) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> numbers.write(number.signum() == 0 ? number : number.stripTrailingZeros());
            case String text
            when column.kind() == Column.Kind.ENUMERATION ->
                Vocabulary.of(sheet, column).word(text);
            case List<?> list -> list.isEmpty() ? null : joined(column, list);
            default -> value.toString();
        };
    }

    /** A list in one cell. */
    public static String joined(Column column, List<?> list) {
        var separator = column.kind() == Column.Kind.LEVELS ? " > " : "; ";
        return String.join(separator, list.stream().map(String::valueOf).toList());
    }

    private static List<String> texts(ResultSet row, int index) throws SQLException {
        var array = row.getArray(index);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
