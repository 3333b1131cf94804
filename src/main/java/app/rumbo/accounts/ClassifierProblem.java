package app.rumbo.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry cannot be as a file or a form says.
 *
 * @param row as the spreadsheet counts; 0 where it is no file's
 * @param column its header
 * @param value the text found
 * @param key of its sentence
 * @param arguments what fills the sentence's places
 */
public record ClassifierProblem(
        int row, String column, @Nullable String value, String key, List<Object> arguments) {

    /** The columns of a classifier's file. */
    public static final String CODE = "Código";

    public static final String ABOVE = "Cuenta superior";
    public static final String NAME = "Nombre";
    public static final String SOURCE = "Fuente";
    public static final String FROM = "Vigente desde";
    public static final String TO = "Vigente hasta";

    static ClassifierProblem of(ClassifierRow row, String column, String key, Object... arguments) {
        return new ClassifierProblem(row.row(), column, found(row, column), key, List.of(arguments));
    }

    private static @Nullable String found(ClassifierRow row, String column) {
        return switch (column) {
            case CODE -> row.code();
            case ABOVE -> row.above();
            case NAME -> row.name();
            case SOURCE -> row.source();
            case FROM -> row.validFrom();
            default -> row.validTo();
        };
    }
}
