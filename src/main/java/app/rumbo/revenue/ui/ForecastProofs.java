package app.rumbo.revenue.ui;

import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.Forecast;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** How each row is forecast, how far off that way was in the past, and how often its interval held. */
class ForecastProofs extends Composite<Div> {

    private final transient RevenueBoard board;
    private final transient RevenueWords words;

    ForecastProofs(RevenueBoard board, RevenueWords words) {
        this.board = board;
        this.words = words;
        getContent().addClassName("footnotes");
        getContent().add(new Paragraph(note()));
        getContent().add(new Details(words.say("proof.title"), sheet()));
    }

    /** The page's footnote: what was used for the whole, and how it did. */
    private String note() {
        var forecast = board.total().forecast();
        var proof = forecast == null ? null : forecast.proof();
        if (forecast == null || proof == null || forecast.method() == null) {
            return words.say(key(forecast));
        }
        var coverage = board.coverage();
        return words.say(
                "proof.note",
                words.method(forecast.method()),
                words.percent(proof.error()),
                words.percent(proof.lastYearError()),
                words.count(coverage.held()),
                words.count(coverage.of()));
    }

    private static String key(@Nullable Forecast forecast) {
        if (forecast == null) {
            return "proof.note.none";
        }
        return switch (forecast.kind()) {
            case COMPLETE -> "proof.note.complete";
            case LINEAR -> "proof.note.linear";
            case SHARES, TESTED -> "proof.note.shares";
        };
    }

    private Sheet sheet() {
        var sheet = new Sheet(words.say("proof.title"))
                .styled("wide")
                .column(words.say("table.account"))
                .column(words.say("proof.method"))
                .figures(words.say("proof.years"))
                .figures(words.say("proof.error"))
                .figures(words.say("proof.last-year"))
                .figures(words.say("proof.held"));
        board.rows().forEach(row -> row(sheet.row(), words.name(row), row));
        row(sheet.foot(), words.say("table.total"), board.total());
        return sheet;
    }

    private void row(Sheet.Row line, String name, BoardRow row) {
        line.head(new Span(name));
        var forecast = row.forecast();
        var proof = forecast == null ? null : forecast.proof();
        if (forecast == null || proof == null || forecast.method() == null) {
            line.text(words.say("proof.kind."
                            + (forecast == null
                                    ? "none"
                                    : forecast.kind().name().toLowerCase(java.util.Locale.ROOT))))
                    .figure(SpanishFormat.NONE)
                    .figure(SpanishFormat.NONE)
                    .figure(SpanishFormat.NONE)
                    .figure(SpanishFormat.NONE);
            return;
        }
        line.text(words.method(forecast.method()))
                .figure(words.count(proof.years()))
                .figure(words.percent(proof.error()))
                .figure(words.percent(proof.lastYearError()))
                .figure(words.say("proof.of", words.count(proof.held()), words.count(proof.of())));
    }
}
