package app.rumbo.imports.ui;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.language.Language;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an accounting file says of its whole beside what was read of it, amount by amount and to the peso, before anything is stored. */
class FileTotals extends Div {

    private final Language language;

    FileTotals(List<ImportOutcome.Total> totals, Language language) {
        this.language = language;
        add(new Section(title(totals), sheet(totals))
                .caption(getTranslation(
                        totals.stream().anyMatch(total -> total.file() != null)
                                ? "imports.totals.caption"
                                : "imports.loads.no-total")));
    }

    private String title(List<ImportOutcome.Total> totals) {
        var compared = totals.stream().filter(total -> total.file() != null).count();
        var differing = totals.stream().filter(ImportOutcome.Total::differs).count();
        if (compared == 0) {
            return getTranslation("imports.totals.none");
        }
        return differing == 0
                ? getTranslation("imports.totals.agree")
                : getTranslation("imports.totals.differ", differing, compared);
    }

    private Sheet sheet(List<ImportOutcome.Total> totals) {
        var sheet = new Sheet(getTranslation("imports.totals.table"))
                .column(getTranslation("imports.loads.amount"))
                .figures(getTranslation("imports.loads.file"))
                .figures(getTranslation("imports.loads.read"))
                .figures(getTranslation("imports.totals.difference"));
        totals.forEach(total -> sheet.row()
                .head(new Span(total.amount().header()))
                .figure(said(total.file()), "quiet")
                .figure(said(total.read()), "strong")
                .figure(said(total.difference()), total.differs() ? "strong" : "quiet"));
        return sheet;
    }

    private String said(@Nullable BigDecimal amount) {
        return amount == null ? SpanishFormat.NONE : language.format().number(amount, 2);
    }
}
