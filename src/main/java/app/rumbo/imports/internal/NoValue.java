package app.rumbo.imports.internal;

import app.rumbo.imports.Cell;
import app.rumbo.imports.Words;
import java.util.Set;

/** What people write where there is nothing to write: no value, and never zero. */
final class NoValue {

    private static final Set<String> TOKENS = Set.of(
            "-",
            "--",
            "–",
            "—",
            "s/i",
            "s/d",
            "n/a",
            "n/d",
            "sin dato",
            "sin datos",
            "sin informacion",
            "no recepcionado",
            "no disponible",
            "no aplica",
            "no informado",
            "por establecer",
            "por definir",
            "a definir",
            "a definir por el municipio",
            "#div/0!",
            "#ref!",
            "#n/a",
            "#n/d",
            "#valor!",
            "#value!",
            "#name?",
            "#¿nombre?",
            "#num!",
            "#¡num!",
            "#¡div/0!",
            "#¡ref!",
            "#¡valor!",
            "#nulo!",
            "#null!");

    private static final int LONGEST = 30;

    private NoValue() {}

    /** Whether the cell says in so many words that there is nothing. */
    static boolean isToken(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return cell.kind() == Cell.Kind.ERROR;
        }
        return cell.text().length() <= LONGEST && TOKENS.contains(Words.plain(cell.text()));
    }
}
