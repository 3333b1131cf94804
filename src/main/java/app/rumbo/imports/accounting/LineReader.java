package app.rumbo.imports.accounting;

import app.rumbo.accounts.AccountReading;
import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;
import app.rumbo.imports.Words;
import app.rumbo.imports.templates.BoundValue;
import app.rumbo.imports.templates.BoundValue.CellReading;
import app.rumbo.imports.templates.SheetCell;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.imports.templates.SheetWords;
import app.rumbo.imports.templates.TextPattern;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the rows of an accounting file apart: lines of an account, the file's own totals, headings that hold for the lines
 * below them, and what says nothing. Above the headers nothing but a total counts. One for each pass.
 */
final class LineReader {

    private static final int REMEMBERED = 50_000;

    private final AccountingTemplate template;
    private final Columns columns;
    private final Surroundings around;
    private final Findings findings;
    private final String sheet;
    private final CellReading cells;
    private final String header;
    private final List<String> skipped;
    private final List<String> totals;
    private final Map<Column, TextPattern> headings = new EnumMap<>(Column.class);
    private final Map<Column, String> underHeading = new EnumMap<>(Column.class);
    private final Map<String, AccountReading> readOfTexts = new HashMap<>();
    private final Map<String, AccountReading> readOfNumbers = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    /** @param findings takes what is wrong with the rows */
    LineReader(AccountingTemplate template, Columns columns, Surroundings around, String sheet, Findings findings) {
        this.template = template;
        this.columns = columns;
        this.around = around;
        this.sheet = sheet;
        this.findings = findings;
        this.cells = columns.cells();
        this.header = SheetWords.skeleton(columns.account().header());
        this.skipped = template.layout().skipped().stream().map(Words::plain).toList();
        this.totals = template.layout().totals().stream().map(Words::plain).toList();
        template.places().forEach((column, place) -> {
            if (place.heading() != null) {
                headings.put(column, TextPattern.of(place.heading()));
            }
        });
        template.aliases().forEach((written, code) -> aliases.put(Words.plain(written), code));
    }

    /** What a row is. */
    sealed interface Row {

        /** A line of an account. */
        record Line(AccountLine line) implements Row {}

        /** The file's own total. */
        record Total(SheetLine line) implements Row {}

        /** Nothing to be read. */
        record Nothing() implements Row {}
    }

    private static final Row NOTHING = new Row.Nothing();

    Row read(SheetLine line) {
        var first = first(line);
        if (first.isBlank() || begins(first, skipped)) {
            return NOTHING;
        }
        if (line.row() <= columns.headerRow()) {
            return isTotalAbove(line, first) ? new Row.Total(line) : NOTHING;
        }
        var account = columns.account().raw(line);
        var hasAmounts = hasAmounts(line);
        if (isHeaderAgain(account)) {
            return NOTHING;
        }
        if (isTotal(line, first, account)) {
            return hasAmounts ? new Row.Total(line) : NOTHING;
        }
        if (!hasAmounts && hear(first.text())) {
            return NOTHING;
        }
        return account(line, account, hasAmounts);
    }

    /** The first cell with something in it; an empty one where there is none. */
    private static SheetCell first(SheetLine line) {
        for (var cell : line.cells()) {
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return SheetCell.EMPTY;
    }

    private Row account(SheetLine line, SheetCell cell, boolean hasAmounts) {
        var written = columns.account().of(line).text();
        if (written.isBlank()) {
            if (hasAmounts) {
                tell(line, columns.account(), null, "imports.accounting.no-account");
            }
            return NOTHING;
        }
        return switch (meaning(written, cell.number() != null)) {
            case AccountReading.Read found ->
                hasAmounts ? new Row.Line(new AccountLine(line, written, found.code(), places(line))) : NOTHING;
            case AccountReading.Unclear unclear -> {
                if (hasAmounts) {
                    var candidates = unclear.candidates().stream()
                            .map(code -> code.written())
                            .collect(Collectors.joining(", "));
                    tell(line, columns.account(), written, "imports.accounting.unclear-account", candidates, written);
                }
                yield NOTHING;
            }
            case AccountReading.NoAccount _ -> {
                if (hasAmounts) {
                    tell(line, columns.account(), written, "imports.accounting.unknown-account", written);
                }
                yield NOTHING;
            }
        };
    }

    private AccountReading meaning(String written, boolean number) {
        var read = number ? readOfNumbers : readOfTexts;
        var known = read.get(written);
        if (known != null) {
            return known;
        }
        var alias = aliases.get(Words.plain(written));
        var meaning = around.classifier()
                .read(alias == null ? written : alias, template.content().accounts(), alias == null && number);
        if (read.size() < REMEMBERED) {
            read.put(written, meaning);
        }
        return meaning;
    }

    private Map<Column, String> places(SheetLine line) {
        var places = new EnumMap<Column, String>(Column.class);
        places.putAll(underHeading);
        columns.places()
                .forEach((column, value) ->
                        places.put(column, coded(column, value.of(line).text())));
        return places;
    }

    private String coded(Column column, String text) {
        return switch (column) {
            case SOURCE -> around.sources().code(text);
            case AREA -> around.areas().code(text);
            default -> text;
        };
    }

    private boolean hasAmounts(SheetLine line) {
        for (var column : columns.amounts().values()) {
            if (!cells.isNoValue(line.cell(column.index()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeaderAgain(SheetCell account) {
        return !account.isBlank() && SheetWords.hasSkeleton(account.text(), header);
    }

    /** A total has its word where it begins, where accounts stand, or where their names do. */
    private boolean isTotal(SheetLine line, SheetCell first, SheetCell account) {
        return begins(first, totals)
                || begins(account, totals)
                || Optional.ofNullable(columns.places().get(Column.NAME))
                        .filter(name -> account.isBlank() && begins(name.raw(line), totals))
                        .isPresent();
    }

    /** Some reports print the whole above the headers, in the columns of its amounts. */
    private boolean isTotalAbove(SheetLine line, SheetCell first) {
        return line.row() < columns.headerRow()
                && begins(first, totals)
                && hasAmounts(line)
                && columns.amounts().values().stream()
                        .map(column -> line.cell(column.index()))
                        .allMatch(cell -> cells.isNoValue(cell) || AmountText.isOne(cell));
    }

    /** @param words in their plain form */
    private static boolean begins(SheetCell cell, List<String> words) {
        var text = Words.plain(cell.text());
        for (var word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row is a heading for the lines below. */
    private boolean hear(String text) {
        var heard = false;
        for (var heading : headings.entrySet()) {
            var found = heading.getValue().find(text);
            if (found.isPresent()) {
                underHeading.put(heading.getKey(), coded(heading.getKey(), found.get()));
                heard = true;
            }
        }
        return heard;
    }

    private void tell(
            SheetLine line,
            BoundValue place,
            @org.jspecify.annotations.Nullable String value,
            String key,
            Object... said) {
        findings.add(ImportProblem.at(new Origin(sheet, line.row(), place.header()), value, key, said));
    }
}
