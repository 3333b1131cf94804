package app.rumbo.revenue.ui;

import app.rumbo.accounts.AccountCode;
import app.rumbo.revenue.BoardQuestion.Grouping;
import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.Forecast;
import app.rumbo.revenue.RevenueBoard;
import app.rumbo.revenue.RevenueRow.Movement;
import app.rumbo.revenue.RevenueWords;
import app.rumbo.shared.Ratio;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Regla;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The accounts or sources: month, year to date, budget, what the year will bring and against the budget. */
class AccountTable extends Composite<Div> {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LEAST_SPAN = new BigDecimal("0.1");
    private static final BigDecimal MOST_SPAN = new BigDecimal("0.5");

    private final transient RevenueBoard board;
    private final transient RevenuePlace place;
    private final transient RevenueWords words;
    private final transient BigDecimal span;
    private final String root;

    AccountTable(RevenueBoard board, RevenuePlace place, RevenueWords words) {
        this.board = board;
        this.place = place;
        this.words = words;
        this.span = span(board);
        this.root = place.grouping() == Grouping.SOURCE ? "" : root(board.rows());
        getContent().add(sheet());
    }

    /** The first part with its dash, where all accounts share it and go deeper. */
    private static String root(List<BoardRow> rows) {
        var roots = rows.stream()
                .map(row -> new AccountCode(row.code()))
                .map(code -> code.depth() < 2
                        ? ""
                        : code.written().substring(0, code.upTo(1).written().length() + 1))
                .distinct()
                .toList();
        return roots.size() == 1 ? roots.getFirst() : "";
    }

    /** How far from the budget the end of the line stands: as far as the farthest row, within bounds. */
    private static BigDecimal span(RevenueBoard board) {
        return Stream.concat(board.rows().stream(), Stream.of(board.total()))
                .map(BoardRow::differenceShare)
                .filter(Objects::nonNull)
                .map(share -> Objects.requireNonNull(share).abs().multiply(new BigDecimal("1.2")))
                .max(BigDecimal::compareTo)
                .orElse(LEAST_SPAN)
                .max(LEAST_SPAN)
                .min(MOST_SPAN);
    }

    private Sheet sheet() {
        var month = words.monthTitle(board.month());
        var year = String.valueOf(board.month().getYear());
        var before = String.valueOf(board.month().getYear() - 1);
        var sheet = new Sheet(words.say("table.about", month))
                .styled("revenue-sheet")
                .group("", 2)
                .group(month, 3)
                .group(words.say("figure.ytd", words.monthName(board.month().getMonthValue())), 3)
                .group(words.say("table.budget"), 2)
                .group(words.say("figure.projection"), 4)
                .column(root.isEmpty() ? words.say("table.code") : root)
                .column(words.say(place.grouping() == Grouping.SOURCE ? "table.source" : "table.account"));
        Stream.of("month", "ytd")
                .forEach(_ -> sheet.figures(year).figures(before).figures(words.say("table.change")));
        sheet.figures(words.say("table.current"))
                .figures(words.say("table.execution"))
                .figures(words.say("table.amount"))
                .figures(words.say("table.between"))
                .column(words.say("table.line"))
                .figures(words.say("table.difference"));
        board.rows().forEach(row -> row(sheet, row));
        total(sheet.foot());
        return sheet;
    }

    private void row(Sheet sheet, BoardRow row) {
        var code =
                new Span(row.code().isBlank() ? SpanishFormat.NONE : row.code().substring(root.length()));
        code.addClassName("code");
        figures(sheet.row().cell(code).head(name(row)), row);
    }

    private Component name(BoardRow row) {
        Component name = row.hasParts()
                ? new PlaceLink(place.within(row.code()).address(), words.name(row))
                : new Span(words.name(row));
        if (!row.isShort()) {
            return name;
        }
        var mark = new Span(words.say("table.short"));
        mark.addClassNames("count", "mark");
        return new Span(name, mark);
    }

    private void total(Sheet.Row row) {
        var name = board.total().name() != null ? words.name(board.total()) : words.say("table.total");
        figures(row.cell(new Span()).head(new Span(name)), board.total());
    }

    private void figures(Sheet.Row line, BoardRow row) {
        var collected = row.collected();
        line.styledCell("num strong first", month(row));
        line.figure(words.amount(collected.monthBefore()), "soft").figure(words.change(collected.monthChange()));
        ytd(line, collected);
        line.figure(words.amount(row.current()), "first").figure(words.points(row.execution()));
        projection(line, row, row.forecast());
        line.figure(words.change(row.differenceShare()), "strong");
    }

    private void ytd(Sheet.Row line, Movement collected) {
        line.figure(words.amount(collected.ytd()), "first")
                .figure(words.amount(collected.ytdBefore()), "soft")
                .figure(words.change(collected.ytdChange()));
    }

    private Component month(BoardRow row) {
        var amount = new Span(words.amount(row.collected().month()));
        if (!row.isRefund()) {
            return amount;
        }
        var mark = new Span(words.say("table.refund"));
        mark.addClassNames("quiet", "small", "under");
        return new Span(amount, mark);
    }

    private void projection(Sheet.Row line, BoardRow row, @org.jspecify.annotations.Nullable Forecast forecast) {
        if (forecast == null) {
            line.figure(SpanishFormat.NONE, "first").figure(SpanishFormat.NONE).cell(new Span());
            return;
        }
        var amount = new Span(words.amount(forecast.value()));
        var mark = switch (forecast.kind()) {
            case LINEAR -> words.say("table.linear");
            case SHARES -> words.say("table.untested");
            case TESTED, COMPLETE -> "";
        };
        var note = new Span(mark);
        note.addClassNames("quiet", "small", "under");
        line.styledCell("num strong first", mark.isEmpty() ? amount : new Span(amount, note));
        var low = forecast.low();
        var high = forecast.high();
        line.figure(
                low == null || high == null ? SpanishFormat.NONE : words.amount(low) + "–" + words.amount(high),
                "soft");
        line.styledCell(
                "whisker", whisker(row, forecast).map(Component.class::cast).orElseGet(Span::new));
    }

    private Optional<Regla> whisker(BoardRow row, Forecast forecast) {
        var current = row.current();
        if (current == null || current.signum() <= 0) {
            return Optional.empty();
        }
        var low = Objects.requireNonNullElse(forecast.low(), forecast.value());
        var high = Objects.requireNonNullElse(forecast.high(), forecast.value());
        return Optional.of(new Regla(words.say(
                        "table.whisker", words.change(row.differenceShare()), words.amount(low), words.amount(high)))
                .dot(at(forecast.value(), current))
                .bracket(at(low, current), at(high, current))
                .tick(HALF));
    }

    /** Where an amount stands on the line whose middle is the budget. */
    private BigDecimal at(BigDecimal amount, BigDecimal current) {
        var off = Ratio.of(amount.subtract(current), current);
        return Ratio.clamp(HALF.add(Ratio.of(off, span.add(span))));
    }
}
