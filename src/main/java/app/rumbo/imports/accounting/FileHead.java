package app.rumbo.imports.accounting;

import app.rumbo.imports.Words;
import app.rumbo.imports.templates.Headers;
import app.rumbo.imports.templates.MissingColumn;
import app.rumbo.imports.templates.OwnSheet;
import app.rumbo.imports.templates.SheetLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands above an accounting file's table: its headers, wherever they are, and what it says of itself. */
final class FileHead {

    private static final int LOOKED_THROUGH = 200;
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\p{L}])m\\$|\\bmiles\\s+de\\s+(?:pesos|soles|\\$|s/)|\\ben\\s+miles\\b");
    private static final Pattern ONES =
            Pattern.compile("\\ben\\s+(?:pesos|soles)\\b|\\(\\s*(?:\\$|s/)\\s*\\)|\\ben\\s+\\$");

    private final AccountingTemplate template;
    private final List<SheetLine> lines;
    private final @Nullable SheetLine header;
    private final List<MissingColumn> missing;

    private FileHead(AccountingTemplate template, List<SheetLine> first) {
        this.template = template;
        var found = template.layout().headerRow() == null ? best(template, first) : given(template, first);
        this.header = found;
        this.lines = first.stream()
                .filter(line -> found == null || line.row() <= found.row())
                .toList();
        this.missing = found == null ? List.of() : missing(template, new Headers(found));
    }

    /** A note that the file makes of itself, and where. */
    record Note<T>(int row, String text, T said) {}

    static FileHead of(AccountingTemplate template, OwnSheet sheet) {
        var first = new ArrayList<SheetLine>();
        sheet.read(line -> {
            first.add(line);
            return first.size() < LOOKED_THROUGH;
        });
        return new FileHead(template, first);
    }

    /** The row of the headers; null where there is none. */
    @Nullable
    SheetLine header() {
        return header;
    }

    /** Columns that the template names and the file lacks. */
    List<MissingColumn> missing() {
        return missing;
    }

    /** The months that the head says; several where it contradicts itself. */
    List<Note<PeriodText.Found>> periods() {
        for (var written : template.period().texts()) {
            var text = new PeriodText(written);
            var found = lines.stream()
                    .flatMap(line -> text.in(said(line)).stream().map(each -> new Note<>(line.row(), said(line), each)))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** What the file says that it counts in; empty where it does not say. */
    Optional<Note<MoneyUnit>> unit() {
        return note(THOUSANDS, MoneyUnit.THOUSANDS).or(() -> note(ONES, MoneyUnit.ONE));
    }

    private Optional<Note<MoneyUnit>> note(Pattern pattern, MoneyUnit unit) {
        return lines.stream()
                .filter(line -> pattern.matcher(Words.plain(said(line))).find())
                .map(line -> new Note<>(line.row(), said(line), unit))
                .findFirst();
    }

    private static String said(SheetLine line) {
        return line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> Words.trim(cell.text()))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable SheetLine given(AccountingTemplate template, List<SheetLine> first) {
        return first.stream()
                .filter(line ->
                        Integer.valueOf(line.row()).equals(template.layout().headerRow()))
                .findFirst()
                .orElse(null);
    }

    /** The first row that has most of the headers, two at least. */
    private static @Nullable SheetLine best(AccountingTemplate template, List<SheetLine> first) {
        var wanted = wanted(template);
        SheetLine best = null;
        var most = Math.min(2, wanted.size()) - 1;
        for (var line : first) {
            var headers = new Headers(line);
            var many = (int) wanted.stream()
                    .filter(each -> headers.find(each, 1).isPresent())
                    .count();
            if (many > most) {
                most = many;
                best = line;
            }
        }
        return best;
    }

    private static List<MissingColumn> missing(AccountingTemplate template, Headers headers) {
        return wanted(template).stream()
                .filter(each -> headers.find(each, 1).isEmpty())
                .map(each -> new MissingColumn(each, headers.nearest(each).orElse(null)))
                .toList();
    }

    /** Every header that the template names. */
    private static Set<String> wanted(AccountingTemplate template) {
        var wanted = new HashSet<String>(template.amounts().values());
        var values = new ArrayList<>(java.util.Arrays.asList(
                template.account(), template.period().year(), template.period().month()));
        template.places().values().forEach(place -> values.add(place.value()));
        for (var value : values) {
            if (value != null && value.column() != null) {
                wanted.add(value.column());
            }
        }
        return wanted;
    }
}
