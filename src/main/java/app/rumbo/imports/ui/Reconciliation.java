package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingLoad;
import app.rumbo.imports.accounting.AccountingLoads;
import app.rumbo.imports.accounting.Content;
import app.rumbo.language.Language;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One accounting file beside what is stored of it: amount by amount, then the lines that were changed since. */
class Reconciliation extends Div {

    private static final int MOST_LINES = 100;

    private final AccountingLoad load;
    private final Language language;

    Reconciliation(AccountingLoad load, AccountingLoads loads, Language language) {
        this.load = load;
        this.language = language;
        var now = loads.now(load);
        var changed = loads.changedSince(load, MOST_LINES);
        add(new Section(getTranslation(title(changed)), totals(now)).caption(caption()));
        if (!changed.isEmpty()) {
            add(new Section(getTranslation("imports.loads.changed", changed.size()), lines(changed)));
        }
    }

    private String title(List<AccountingLoads.Changed> changed) {
        return changed.isEmpty() ? "imports.loads.holds" : "imports.loads.moved";
    }

    private String caption() {
        return getTranslation(
                "imports.loads.caption",
                load.fileName(),
                language.format().month(load.month()) + " " + load.year(),
                language.format().number(BigDecimal.valueOf(load.lines()), 0),
                getTranslation(load.inThousands() ? "imports.loads.in-thousands" : "imports.loads.in-pesos"),
                load.template());
    }

    private Component totals(List<AccountingLoads.Now> now) {
        var expense = load.content() == Content.LEDGER;
        var sheet = new Sheet(getTranslation("imports.loads.totals"))
                .column(getTranslation("imports.loads.amount"))
                .figures(getTranslation("imports.loads.file"))
                .figures(getTranslation("imports.loads.read"))
                .figures(getTranslation("imports.loads.stored"))
                .figures(getTranslation("imports.loads.now"));
        if (expense) {
            sheet.figures(getTranslation("imports.loads.assigned")).figures(getTranslation("imports.loads.unassigned"));
        }
        for (var total : load.totals()) {
            var today = now.stream()
                    .filter(each -> each.amount() == total.amount())
                    .findFirst()
                    .orElseThrow();
            var row = sheet.row()
                    .head(new Span(total.amount().header()))
                    .figure(said(total.file()), "quiet")
                    .figure(said(total.read()), "quiet")
                    .figure(said(total.stored()), "strong")
                    .figure(said(today.stored()), "strong");
            if (expense) {
                row.figure(said(today.assigned()), "quiet").figure(said(rest(today)), "quiet");
            }
        }
        var note = load.totals().stream().allMatch(total -> total.file() == null);
        return note ? new Div(sheet, new Paragraph(getTranslation("imports.loads.no-total"))) : sheet;
    }

    private static @Nullable BigDecimal rest(AccountingLoads.Now now) {
        var stored = now.stored();
        return stored == null ? null : stored.subtract(Objects.requireNonNullElse(now.assigned(), BigDecimal.ZERO));
    }

    private Component lines(List<AccountingLoads.Changed> changed) {
        var sheet = new Sheet(getTranslation("imports.loads.changed", changed.size()))
                .column(getTranslation("imports.loads.account"))
                .column(getTranslation("imports.loads.sector"))
                .column(getTranslation("imports.loads.amount"))
                .figures(getTranslation("imports.loads.stored"))
                .figures(getTranslation("imports.loads.now"));
        for (var line : changed) {
            var name = line.name() == null ? "" : " " + line.name();
            sheet.row()
                    .head(new Span(line.account() + name))
                    .cell(new Span(line.sector()))
                    .cell(new Span(line.amount().header()))
                    .figure(said(line.stored()), "quiet")
                    .figure(said(line.now()), "strong");
        }
        return sheet;
    }

    private String said(@Nullable BigDecimal amount) {
        return amount == null ? SpanishFormat.NONE : language.format().number(amount, 2);
    }
}
