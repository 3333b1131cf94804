package app.rumbo.imports.templates;

import app.rumbo.imports.templates.ColumnUse.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A template in the making: somebody looks at the first rows of a sheet and says what each column is for. Begins with a
 * guess. One person's work on one screen, not shared.
 */
public final class TemplateDraft {

    private final @Nullable String sheet;
    private final List<SheetLine> first;
    private int headerRow;
    private List<String> headers = List.of();
    private final List<ColumnUse> uses = new ArrayList<>();
    private final Map<String, String> constants = new LinkedHashMap<>();

    /**
     * @param sheet name of the sheet; null for a text file
     * @param first its first rows
     */
    public TemplateDraft(@Nullable String sheet, List<SheetLine> first) {
        this.sheet = sheet;
        this.first = List.copyOf(first);
        headerRow(SheetGuess.headerRow(this.first));
    }

    /** Row of the headers, as Excel counts. */
    public int headerRow() {
        return headerRow;
    }

    /** Takes another row for the headers and guesses again. */
    public void headerRow(int row) {
        headerRow = row;
        headers = first.stream()
                .filter(line -> line.row() == row)
                .findFirst()
                .map(line -> line.cells().stream()
                        .map(cell -> SheetWords.line(cell.text()))
                        .toList())
                .orElse(List.of());
        uses.clear();
        uses.addAll(HeaderGuess.uses(headers));
        constants.clear();
        constants.put("Sentido", "Ascendente");
        constants.put("Agregación", "Suma");
        constants.put("Acumulación", "Año");
        constants.put("Frecuencia", frequency());
    }

    /** The headers, in order. */
    public List<String> headers() {
        return headers;
    }

    /** The rows below the headers that were read for the preview. */
    public List<SheetLine> rows() {
        return first.stream().filter(line -> line.row() > headerRow).toList();
    }

    /** What the column is for, counted from 0. */
    public ColumnUse use(int column) {
        return uses.get(column);
    }

    /** Says what the column is for; a use that only one column can have is taken from the one that had it. */
    public void use(int column, ColumnUse use) {
        var shared = List.of(Kind.IGNORED, Kind.TARGET, Kind.MEASUREMENT, Kind.BUDGET, Kind.RESULT);
        if (!shared.contains(use.kind())) {
            uses.replaceAll(other -> other.equals(use) ? ColumnUse.IGNORED : other);
        }
        uses.set(column, use);
        constants.put("Frecuencia", frequency());
    }

    /** What every indicator has alike, by canonical header: direction, aggregation, accumulation, frequency. */
    public Map<String, String> constants() {
        return Map.copyOf(constants);
    }

    /** Sets what every indicator has alike. */
    public void constant(String header, String value) {
        constants.put(header, value);
    }

    /** How many levels the columns make. */
    public int levels() {
        return uses.stream()
                .filter(use -> use.kind() == Kind.LEVEL_TITLE)
                .mapToInt(ColumnUse::level)
                .max()
                .orElse(0);
    }

    /** The pattern that the header follows, with the period it stands for; empty where it names none. */
    public String pattern(int column) {
        return PeriodGuess.of(headers.get(column))
                .map(guess -> guess.pattern() + " → " + guess.period())
                .orElse("");
    }

    /** The template as pointed at so far. */
    public ReadingTemplate template(String code, String name, PlanBlock plan) {
        return new ReadingTemplate(
                code,
                name,
                new SheetLayout(sheet, headerRow, SheetGuess.numbers(rows()), List.of()),
                plan,
                levelRules(),
                column(ColumnUse.plain(Kind.UNIT)) == null
                        ? null
                        : new UnitRule(rule(ColumnUse.plain(Kind.UNIT)), null),
                indicator(),
                figures(),
                budget(),
                checks());
    }

    /** A plan over the years that the headers name, to begin with; the current year where they name none. */
    public PlanBlock plan(String code, String name, int currentYear) {
        var years = headers.stream()
                .flatMap(header -> PeriodGuess.years(header).stream())
                .sorted()
                .toList();
        var from = years.isEmpty() ? currentYear : years.getFirst();
        var to = years.isEmpty() ? currentYear : years.getLast();
        return new PlanBlock(code, name, "PLADECO", LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private List<LevelRule> levelRules() {
        return IntStream.rangeClosed(1, levels())
                .filter(level -> column(ColumnUse.level(Kind.LEVEL_TITLE, level)) != null)
                .mapToObj(level -> new LevelRule(
                        levelName(level),
                        rule(ColumnUse.level(Kind.LEVEL_TITLE, level)),
                        codeRule(level),
                        optional(ColumnUse.level(Kind.LEVEL_WEIGHT, level)),
                        true))
                .toList();
    }

    /** Codes of several levels often begin again at 1; a letter of the level keeps them apart. */
    private @Nullable ValueRule codeRule(int level) {
        var rule = optional(ColumnUse.level(Kind.LEVEL_CODE, level));
        if (rule == null || level == levels()) {
            return rule;
        }
        return new ValueRule(
                rule.column(),
                rule.occurrence(),
                null,
                Map.of(),
                "{codigo}",
                "N" + level + "-{codigo}",
                Map.of(),
                List.of(),
                false);
    }

    private String levelName(int level) {
        var column = column(ColumnUse.level(Kind.LEVEL_TITLE, level));
        var header = column == null ? "" : headers.get(column).replace('_', ' ').toLowerCase(Locale.ROOT);
        return header.isEmpty() ? "Nivel " + level : Character.toUpperCase(header.charAt(0)) + header.substring(1);
    }

    private @Nullable IndicatorRule indicator() {
        var fields = new LinkedHashMap<String, ValueRule>();
        for (var header : IndicatorFields.ALL) {
            var rule = optional(ColumnUse.word(Kind.FIELD, header));
            var constant = constants.get(header);
            if (rule != null) {
                fields.put(header, header.equals("Línea base") ? lenient(rule) : rule);
            } else if (constant != null && !constant.isEmpty()) {
                fields.put(header, ValueRule.always(constant));
            }
        }
        return fields.containsKey("Nombre") ? new IndicatorRule(fields, null, false) : null;
    }

    private static ValueRule lenient(ValueRule rule) {
        return new ValueRule(rule.column(), rule.occurrence(), null, Map.of(), null, null, Map.of(), List.of(), true);
    }

    private List<FigureRule> figures() {
        var figures = new LinkedHashSet<FigureRule>();
        for (var column = 0; column < uses.size(); column++) {
            var kind = uses.get(column).kind();
            if (kind == Kind.TARGET || kind == Kind.MEASUREMENT) {
                var meaning = kind == Kind.TARGET ? FigureRule.Kind.TARGET : FigureRule.Kind.MEASUREMENT;
                var header = headers.get(column);
                var guess = PeriodGuess.of(header).orElse(new PeriodGuess(header, ""));
                figures.add(new FigureRule(meaning, guess.pattern(), occurrence(column), yearEnd(guess), null, null));
            }
        }
        return distinctPatterns(figures);
    }

    /** An annual figure of an indicator that is measured more often stands on the year's last period. */
    private String yearEnd(PeriodGuess guess) {
        if (!guess.period().equals("{año}")) {
            return guess.period();
        }
        return switch (constants.getOrDefault("Frecuencia", "Anual")) {
            case "Trimestral" -> "{año}-Q4";
            case "Semestral" -> "{año}-S2";
            case "Mensual" -> "{año}-M12";
            default -> "{año}";
        };
    }

    /** Headers that differ by a dot or blank alone follow one pattern. */
    private static List<FigureRule> distinctPatterns(Set<FigureRule> figures) {
        var byPattern = new LinkedHashMap<String, FigureRule>();
        figures.forEach(figure -> byPattern.putIfAbsent(
                figure.kind() + SheetWords.skeleton(figure.columns()) + figure.occurrence(), figure));
        return List.copyOf(byPattern.values());
    }

    private List<BudgetRule> budget() {
        var rules = new LinkedHashMap<String, BudgetRule>();
        for (var column = 0; column < uses.size(); column++) {
            var use = uses.get(column);
            var guess = PeriodGuess.of(headers.get(column));
            if (use.kind() == Kind.BUDGET && guess.isPresent()) {
                var pattern = guess.get().pattern();
                // The later of equal headers is the one that people corrected.
                rules.put(
                        SheetWords.skeleton(pattern),
                        new BudgetRule(pattern, occurrence(column), "{año}", "TOTAL", use.word()));
            }
        }
        return List.copyOf(rules.values());
    }

    private List<CheckRule> checks() {
        var patterns = new LinkedHashSet<String>();
        for (var column = 0; column < uses.size(); column++) {
            if (uses.get(column).kind() == Kind.RESULT) {
                var header = headers.get(column);
                patterns.add(PeriodGuess.of(header).map(PeriodGuess::pattern).orElse(header));
            }
        }
        return patterns.stream()
                .map(pattern -> new CheckRule(pattern, null, null))
                .toList();
    }

    private String frequency() {
        var counts = new HashMap<String, Integer>();
        for (var column = 0; column < uses.size(); column++) {
            var kind = uses.get(column).kind();
            if (kind == Kind.TARGET || kind == Kind.MEASUREMENT) {
                PeriodGuess.of(headers.get(column))
                        .ifPresent(guess -> counts.merge(guess.frequency(), 1, Integer::sum));
            }
        }
        return List.of("Mensual", "Trimestral", "Semestral").stream()
                .filter(counts::containsKey)
                .findFirst()
                .orElse("Anual");
    }

    private ValueRule rule(ColumnUse use) {
        var column = column(use);
        if (column == null) {
            throw new IllegalArgumentException("no column is " + use);
        }
        return new ValueRule(
                headers.get(column), occurrence(column), null, Map.of(), null, null, Map.of(), List.of(), false);
    }

    private @Nullable ValueRule optional(ColumnUse use) {
        return column(use) == null ? null : rule(use);
    }

    private @Nullable Integer column(ColumnUse use) {
        var column = uses.indexOf(use);
        return column < 0 ? null : column;
    }

    private int occurrence(int column) {
        var skeleton = SheetWords.skeleton(headers.get(column));
        return (int) IntStream.rangeClosed(0, column)
                .filter(other -> SheetWords.skeleton(headers.get(other)).equals(skeleton))
                .count();
    }
}
