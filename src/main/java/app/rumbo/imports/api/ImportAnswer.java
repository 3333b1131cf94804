package app.rumbo.imports.api;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportOutcome.Counts;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.ImportWarning;
import app.rumbo.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted import answers: rows by sheet and by what became of them.
 *
 * @param created rows that were not known, for each sheet recognised in the file
 * @param updated rows that are different
 * @param unchanged rows that are as they were
 * @param warnings what held nothing up
 */
record ImportAnswer(
        Map<String, Integer> created,
        Map<String, Integer> updated,
        Map<String, Integer> unchanged,
        List<Told> warnings) {

    /**
     * A problem or warning in words.
     *
     * @param row as Excel counts; null where no row is meant
     * @param column the canonical header; null where no column is meant
     * @param value the text found; null where there was none
     */
    record Told(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String message) {

        static Told of(ImportProblem problem, Language language) {
            var sentence = language.say(problem.key(), problem.arguments().toArray());
            return new Told(problem.sheet(), problem.row(), problem.column(), problem.value(), sentence);
        }

        static Told of(ImportWarning warning, Language language) {
            var sentence = language.say(warning.key(), warning.arguments().toArray());
            return new Told(warning.sheet(), warning.row(), warning.column(), warning.value(), sentence);
        }
    }

    static ImportAnswer of(ImportOutcome outcome, Language language) {
        return new ImportAnswer(
                by(outcome, Counts::created),
                by(outcome, Counts::updated),
                by(outcome, Counts::unchanged),
                outcome.warnings().stream()
                        .map(warning -> Told.of(warning, language))
                        .toList());
    }

    private static Map<String, Integer> by(ImportOutcome outcome, ToIntFunction<Counts> count) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var sheet : ExchangeSheet.values()) {
            var known = outcome.counts().get(sheet);
            if (known != null) {
                counts.put(sheet.title(), count.applyAsInt(known));
            }
        }
        return counts;
    }
}
