package app.rumbo.imports.accounting;

import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;
import app.rumbo.imports.templates.BoundValue;
import app.rumbo.imports.templates.Months;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.shared.SpanishFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which month a file is of, by what it was asked for as, what stands above its table and what its lines say. All that say
 * something have to say the same.
 */
final class YearMonthFound {

    private static final java.util.regex.Pattern MONTH = java.util.regex.Pattern.compile(
            "0?[1-9]|1[0-2]|(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)\\p{L}*");

    private final String sheet;
    private final SpanishFormat format;
    private final Findings findings;
    private @Nullable Integer year;
    private @Nullable Integer month;
    private boolean contradicted;

    YearMonthFound(
            @Nullable Integer year, @Nullable Integer month, String sheet, SpanishFormat format, Findings findings) {
        this.year = year;
        this.month = month;
        this.sheet = sheet;
        this.format = format;
        this.findings = findings;
    }

    /** Listens to the file's head. */
    void hear(FileHead.Note<PeriodText.Found> note) {
        hear(note.said().year(), note.said().month(), new ImportPlace(note.row(), null, note.text()));
    }

    /** Listens to a line that has columns for it. */
    void hear(SheetLine line, Columns columns) {
        var ofYear = columns.year();
        var ofMonth = columns.month();
        if (ofYear != null) {
            var text = ofYear.of(line).text();
            var number = text.matches("(19|20|21)\\d\\d") ? Integer.valueOf(text) : null;
            hear(number, null, place(line, ofYear, text));
            unreadable(number, text, line, ofYear);
        }
        if (ofMonth != null) {
            var text = app.rumbo.imports.Words.plain(ofMonth.of(line).text());
            var number = MONTH.matcher(text).matches() ? Integer.valueOf(Months.twoDigits(text)) : null;
            hear(null, number, place(line, ofMonth, text));
            unreadable(number, text, line, ofMonth);
        }
    }

    /** Whether it is told, and without contradiction. */
    boolean isKnown() {
        return year != null && month != null && !contradicted;
    }

    @Nullable
    Integer year() {
        return year;
    }

    @Nullable
    Integer month() {
        return month;
    }

    private record ImportPlace(int row, @Nullable String column, String text) {}

    private static ImportPlace place(SheetLine line, BoundValue value, String text) {
        return new ImportPlace(line.row(), value.header(), text);
    }

    private void unreadable(@Nullable Integer number, String text, SheetLine line, BoundValue place) {
        if (number == null && !text.isBlank() && !contradicted) {
            contradicted = true;
            findings.add(ImportProblem.at(
                    new Origin(sheet, line.row(), place.header()), text, "imports.accounting.bad-period"));
        }
    }

    private void hear(@Nullable Integer saidYear, @Nullable Integer saidMonth, ImportPlace place) {
        if (contradicted) {
            return;
        }
        if (differs(year, saidYear) || differs(month, saidMonth)) {
            contradicted = true;
            findings.add(new ImportProblem(
                    sheet,
                    place.row(),
                    place.column(),
                    place.text(),
                    "imports.accounting.other-month",
                    java.util.List.of(
                            said(saidYear == null ? year : saidYear, saidMonth == null ? month : saidMonth),
                            said(year, month))));
            return;
        }
        year = saidYear == null ? year : saidYear;
        month = saidMonth == null ? month : saidMonth;
    }

    private String said(@Nullable Integer ofYear, @Nullable Integer ofMonth) {
        var words = ofMonth == null ? "" : format.month(ofMonth);
        return (words + " " + (ofYear == null ? "" : ofYear)).strip();
    }

    private static boolean differs(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other);
    }
}
