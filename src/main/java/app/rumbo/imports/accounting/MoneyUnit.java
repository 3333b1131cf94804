package app.rumbo.imports.accounting;

import java.util.Optional;
import java.util.stream.Stream;

/** What a file counts its amounts in; they are always stored in pesos, or soles. */
enum MoneyUnit {
    /** {@code pesos}: pesos, or soles. */
    ONE("pesos", 0),
    /** {@code miles}: thousands of them, the M$ of Chilean boards. */
    THOUSANDS("miles", 3),
    /** {@code nota}: as the file's own note says. */
    FROM_NOTE("nota", 0);

    private final String word;
    private final int zeros;

    MoneyUnit(String word, int zeros) {
        this.word = word;
        this.zeros = zeros;
    }

    static Optional<MoneyUnit> byWord(String word) {
        return Stream.of(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    /** How many zeros an amount gets to be one of pesos. */
    int zeros() {
        return zeros;
    }
}
