package app.rumbo.imports.internal;

import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed sets of words of the exchange workbook, and what each is called where it is stored. */
public final class Vocabulary {

    private static final Vocabulary UNIT_KIND =
            new Vocabulary("Dirección", "DIRECTORATE", "Departamento", "DEPARTMENT", "Oficina", "OFFICE");
    private static final Vocabulary PLAN_KIND = new Vocabulary(
            "PLADECO",
            "PLADECO",
            "PDLC",
            "PDLC",
            "PDI",
            "PDI",
            "POI",
            "POI",
            "Plan de Acción",
            "ACTION_PLAN",
            "PMG",
            "PMG",
            "Sectorial",
            "SECTOR");
    private static final Vocabulary GOAL_STATE = new Vocabulary("Activo", "ACTIVE", "Suspendido", "SUSPENDED");
    private static final Vocabulary ENTRY_STATE = new Vocabulary(
            "Borrador",
            "draft",
            "Enviado",
            "submitted",
            "Observado",
            "observed",
            "Rechazado",
            "rejected",
            "Validado",
            "validated");
    private static final Vocabulary DIRECTION =
            new Vocabulary("Ascendente", "ASCENDING", "Descendente", "DESCENDING", "Rango", "RANGE");
    private static final Vocabulary AGGREGATION = new Vocabulary(
            "Suma", "SUM", "Promedio", "AVERAGE", "Último", "LAST", "Razón", "RATIO", "Máximo", "MAX", "Mínimo", "MIN");
    private static final Vocabulary ACCUMULATION = new Vocabulary("Año", "YEAR", "Plan", "PLAN");
    private static final Vocabulary FREQUENCY = new Vocabulary(
            "Mensual", "MONTHLY", "Trimestral", "QUARTERLY", "Semestral", "SEMIANNUAL", "Anual", "ANNUAL");
    private static final Vocabulary SECTOR = new Vocabulary(
            "Municipal", "municipal", "Educación", "education", "Salud", "health", "Cementerio", "cemetery");
    private static final Vocabulary YES_NO = new Vocabulary("Sí", "true", "No", "false");

    private final Map<String, String> storedByWord = new LinkedHashMap<>();
    private final Map<String, String> wordByStored = new LinkedHashMap<>();
    private final Map<String, String> plainToStored = new LinkedHashMap<>();

    private Vocabulary(String... wordsAndNames) {
        for (var i = 0; i < wordsAndNames.length; i += 2) {
            storedByWord.put(wordsAndNames[i], wordsAndNames[i + 1]);
            wordByStored.put(wordsAndNames[i + 1], wordsAndNames[i]);
            plainToStored.put(Words.plain(wordsAndNames[i]), wordsAndNames[i + 1]);
        }
    }

    /** The words of a column; of one that is no enumeration there are none. */
    public static Vocabulary of(ExchangeSheet sheet, Column column) {
        return switch (column) {
            case KIND -> sheet == ExchangeSheet.UNITS ? UNIT_KIND : PLAN_KIND;
            case STATE -> sheet == ExchangeSheet.GOALS ? GOAL_STATE : ENTRY_STATE;
            case DIRECTION -> DIRECTION;
            case AGGREGATION -> AGGREGATION;
            case ACCUMULATION -> ACCUMULATION;
            case FREQUENCY -> FREQUENCY;
            case FROM_BASELINE -> YES_NO;
            case SECTOR -> SECTOR;
            default -> throw new IllegalArgumentException("no enumeration: " + column);
        };
    }

    /** The words, as the contract writes them and in its order. */
    public List<String> words() {
        return List.copyOf(storedByWord.keySet());
    }

    /** What the word is stored as, whatever its case and accents; empty where it is none of them. */
    public Optional<String> stored(String word) {
        return Optional.ofNullable(plainToStored.get(Words.plain(word)));
    }

    /** The word for what is stored. */
    public String word(String stored) {
        return wordByStored.getOrDefault(stored, stored);
    }
}
