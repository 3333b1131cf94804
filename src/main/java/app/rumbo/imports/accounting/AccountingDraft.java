package app.rumbo.imports.accounting;

import app.rumbo.imports.accounting.AccountingUse.Kind;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.imports.templates.SheetWords;
import app.rumbo.imports.templates.TemplateYaml;
import app.rumbo.shared.Country;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A template of an accounting file in the making: somebody looks at the file's first rows and says what each column is for.
 * Begins with a guess. One person's work on one screen, not shared.
 */
public final class AccountingDraft {

    private final @Nullable String sheet;
    private final List<SheetLine> first;
    private final Content content;
    private final List<AccountingUse> uses = new ArrayList<>();
    private List<String> headers = List.of();
    private int headerRow;

    /**
     * @param sheet name of the sheet; null for the first one
     * @param first its first rows
     */
    public AccountingDraft(@Nullable String sheet, List<SheetLine> first, Content content) {
        this.sheet = sheet;
        this.first = List.copyOf(first);
        this.content = content;
        headerRow(AccountingGuess.headerRow(this.first));
    }

    /**
     * What is said of the template beside its columns.
     *
     * @param unit {@code pesos}, {@code miles} or {@code nota}
     * @param cumulative whether revenue is told from the year's beginning; expense always is
     * @param period how the file says its month above the table, as {@code al {dia}/{mes}/{año}}; blank for the usual ways
     * @param total how lines of the file's own totals begin, parted by commas
     * @param skipped how lines that say nothing begin, likewise
     * @param tolerance how much a sum may miss a total by, in the file's unit
     */
    public record Said(
            String code,
            String name,
            Country country,
            String unit,
            boolean cumulative,
            String period,
            String total,
            String skipped,
            int tolerance) {}

    /** What the rows seem to hold; empty where they look like a plan's. */
    public static Optional<Content> contentOf(List<SheetLine> first) {
        return AccountingGuess.content(first);
    }

    /** What the file holds. */
    public Content content() {
        return content;
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
        uses.addAll(AccountingGuess.uses(headers, content));
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
    public AccountingUse use(int column) {
        return uses.get(column);
    }

    /** Says what the column is for; the column that had that use loses it. */
    public void use(int column, AccountingUse use) {
        uses.replaceAll(other -> other.equals(use) ? AccountingUse.IGNORED : other);
        uses.set(column, use);
    }

    /** The template as pointed at so far, as its text. */
    public String yaml(Said said) {
        var document = new LinkedHashMap<String, Object>();
        document.put("codigo", said.code());
        document.put("nombre", said.name());
        document.put("contenido", content.word());
        document.put("pais", said.country().name());
        if (sheet != null) {
            document.put("hoja", sheet);
        }
        if (content == Content.REVENUE) {
            document.put("montos", said.cumulative() ? "acumulados" : "del mes");
        }
        document.put("unidad", said.unit());
        period(said).ifPresent(period -> document.put("periodo", period));
        value(AccountingUse.of(Kind.ACCOUNT)).ifPresent(account -> document.put("cuenta", account));
        AccountingYaml.places()
                .forEach((key, column) ->
                        value(AccountingUse.place(column)).ifPresent(value -> document.put(key, value)));
        document.put("cifras", amounts());
        list(said.total()).ifPresent(words -> document.put("total", words));
        list(said.skipped()).ifPresent(words -> document.put("saltar", words));
        if (said.tolerance() > 0) {
            document.put("tolerancia", Integer.toString(said.tolerance()));
        }
        return TemplateYaml.dump(document);
    }

    private Optional<Map<String, Object>> period(Said said) {
        var period = new LinkedHashMap<String, Object>();
        if (!said.period().isBlank()) {
            period.put("texto", List.of(said.period().strip()));
        }
        value(AccountingUse.of(Kind.YEAR)).ifPresent(year -> period.put("año", year));
        value(AccountingUse.of(Kind.MONTH)).ifPresent(month -> period.put("mes", month));
        return period.isEmpty() ? Optional.empty() : Optional.of(period);
    }

    private Map<String, Object> amounts() {
        var amounts = new LinkedHashMap<String, Object>();
        for (var column : content.amounts()) {
            var index = uses.indexOf(AccountingUse.amount(column));
            if (index >= 0) {
                amounts.put(column.header(), headers.get(index));
            }
        }
        return amounts;
    }

    /** The column of that use by its header; with its place among equal headers where it is not the first. */
    private Optional<Object> value(AccountingUse use) {
        var column = uses.indexOf(use);
        if (column < 0) {
            return Optional.empty();
        }
        var header = headers.get(column);
        var skeleton = SheetWords.skeleton(header);
        var occurrence = IntStream.rangeClosed(0, column)
                .filter(other -> SheetWords.skeleton(headers.get(other)).equals(skeleton))
                .count();
        return Optional.of(occurrence == 1 ? header : Map.of("columna", header, "vez", Long.toString(occurrence)));
    }

    private static Optional<List<String>> list(String words) {
        var list = java.util.Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
