package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import app.rumbo.imports.templates.ColumnUse.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the columns of a sheet seem to be for, by the words of their headers. A guess: people point at what is wrong. */
final class HeaderGuess {

    private static final Pattern CODE = Pattern.compile("^(cod|id\\b|n°|nº|no\\.|num)|codigo|_id$");
    private static final Pattern WEIGHT = Pattern.compile("pondera|peso");
    private static final Pattern TOTAL =
            Pattern.compile("total|soporte|observ|evidencia|bpin|%.*planead|plan financiero");
    private static final Pattern TITLE = Pattern.compile(
            "^(ambito|area|eje|linea(?! ?base)|lineamiento|objetivo|oei|aei|programa|subprograma|plan\\b|iniciativa|proyecto"
                    + "|accion|actividad|meta de|titulo)");
    private static final List<Word> WORDS = List.of(
            new Word("unidad de medida|^unidad$|^medida", ColumnUse.word(Kind.FIELD, "Unidad de medida")),
            new Word("formula", ColumnUse.word(Kind.FIELD, "Fórmula")),
            new Word("medio.* de verificacion|^verificacion", ColumnUse.word(Kind.FIELD, "Medio de verificación")),
            new Word("linea.?base|^l\\.? ?b\\.?$|^lb", ColumnUse.word(Kind.FIELD, "Línea base")),
            new Word("sentido|tendencia", ColumnUse.word(Kind.FIELD, "Sentido")),
            new Word("indicador", ColumnUse.word(Kind.FIELD, "Nombre")),
            new Word("responsable|encargad", ColumnUse.plain(Kind.UNIT)),
            new Word("inicial|\\bpia\\b", ColumnUse.word(Kind.BUDGET, "Inicial")),
            new Word("definitiva|vigente|\\bpim\\b", ColumnUse.word(Kind.BUDGET, "Vigente")),
            new Word("compromis|obligad", ColumnUse.word(Kind.BUDGET, "Obligado")),
            new Word("devengad", ColumnUse.word(Kind.BUDGET, "Devengado")),
            new Word("^pagos?\\b|pagad|girad", ColumnUse.word(Kind.BUDGET, "Pagado")));
    private static final Pattern PLANNED = Pattern.compile("planead|programad|esperad|^meta");
    private static final Pattern EXECUTED = Pattern.compile("ejecutad|logrado|realizad|\\breal\\b|alcanzad|medicion");
    private static final Pattern RESULT = Pattern.compile("^(%? ?de )?avance|^cumplimiento");

    private HeaderGuess() {}

    /** The use of each column, in order. */
    static List<ColumnUse> uses(List<String> headers) {
        var uses = new ArrayList<ColumnUse>();
        var kinds = headers.stream().map(HeaderGuess::alone).toList();
        var level = 0;
        for (var column = 0; column < kinds.size(); column++) {
            var use = kinds.get(column);
            if (use.kind() == Kind.LEVEL_TITLE) {
                level++;
            }
            uses.add(levelled(use, level, column, kinds));
        }
        return withoutSeconds(uses);
    }

    /** A code or weight stands before its goal's name, or right behind it. */
    private static ColumnUse levelled(ColumnUse use, int level, int column, List<ColumnUse> kinds) {
        return switch (use.kind()) {
            case LEVEL_TITLE -> ColumnUse.level(Kind.LEVEL_TITLE, level);
            case LEVEL_WEIGHT -> level == 0 ? ColumnUse.IGNORED : ColumnUse.level(Kind.LEVEL_WEIGHT, level);
            case LEVEL_CODE -> {
                var titleFollows =
                        column + 1 < kinds.size() && kinds.get(column + 1).kind() == Kind.LEVEL_TITLE;
                var own = titleFollows ? level + 1 : level;
                yield own == 0 ? ColumnUse.IGNORED : ColumnUse.level(Kind.LEVEL_CODE, own);
            }
            case IGNORED, UNIT, FIELD, TARGET, MEASUREMENT, BUDGET, RESULT -> use;
        };
    }

    /** Only the first column of a field, unit or level counts; further ones are for people to choose. */
    private static List<ColumnUse> withoutSeconds(List<ColumnUse> uses) {
        var kept = new ArrayList<ColumnUse>();
        for (var use : uses) {
            var once = use.kind() != Kind.TARGET
                    && use.kind() != Kind.MEASUREMENT
                    && use.kind() != Kind.BUDGET
                    && use.kind() != Kind.RESULT;
            kept.add(once && kept.contains(use) ? ColumnUse.IGNORED : use);
        }
        return kept;
    }

    private static ColumnUse alone(String header) {
        var plain = Words.plain(header).replace('_', ' ');
        var dated = PeriodGuess.of(header).isPresent();
        if (TOTAL.matcher(plain).find()) {
            return ColumnUse.IGNORED;
        }
        if (dated && PLANNED.matcher(plain).find()) {
            return ColumnUse.plain(Kind.TARGET);
        }
        if (dated && EXECUTED.matcher(plain).find()) {
            return ColumnUse.plain(Kind.MEASUREMENT);
        }
        if (dated && RESULT.matcher(plain).find()) {
            return ColumnUse.plain(Kind.RESULT);
        }
        return named(header, plain, dated);
    }

    private static ColumnUse named(String header, String plain, boolean dated) {
        if (WEIGHT.matcher(plain).find()) {
            return ColumnUse.level(Kind.LEVEL_WEIGHT, 0);
        }
        if (CODE.matcher(Words.plain(header)).find()) {
            return ColumnUse.level(Kind.LEVEL_CODE, 0);
        }
        for (var word : WORDS) {
            if (word.pattern().matcher(plain).find() && (dated || word.use().kind() != Kind.BUDGET)) {
                return word.use();
            }
        }
        return TITLE.matcher(plain).find() ? ColumnUse.level(Kind.LEVEL_TITLE, 0) : ColumnUse.IGNORED;
    }

    private record Word(Pattern pattern, ColumnUse use) {

        Word(String expression, ColumnUse use) {
            this(Pattern.compile(expression), use);
        }
    }
}
