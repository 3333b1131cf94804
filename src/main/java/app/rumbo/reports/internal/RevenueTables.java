package app.rumbo.reports.internal;

import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import app.rumbo.reports.internal.RevenueStory.Account;
import app.rumbo.reports.internal.RevenueStory.Named;
import app.rumbo.revenue.BoardRow;
import app.rumbo.revenue.Forecast;
import app.rumbo.revenue.RevenueRow;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the tables of the monthly summary. */
@Component
class RevenueTables {

    static final int MOST_RESTATED = 30;

    private final ReportWording wording;
    private final MoneyWording money;

    RevenueTables(ReportWording wording, MoneyWording money) {
        this.wording = wording;
        this.money = money;
    }

    /** What each account brought, beside its budget. */
    Table accounts(RevenueStory story) {
        var rows = new ArrayList<Row>();
        var sources = RevenueSources.of(story);
        for (var at = 0; at < story.accounts().size(); at++) {
            rows.add(account(story.accounts().get(at)).from(sources.account(story.accounts(), at)));
        }
        var total = story.total();
        rows.add(row(
                        Standing.TOTAL,
                        0,
                        Cell.words(say("total")),
                        money.amount(total.initial()),
                        money.amount(total.current()),
                        money.amount(total.collected().month()),
                        money.amount(total.collected().ytd()),
                        wording.points(total.execution()))
                .from(sources.total()));
        return new Formulas()
                .share(5, 4, 2)
                .totals(1, 2, 3, 4)
                .apply(new Table(
                        caption("accounts.caption"),
                        List.of(
                                text("column.account"),
                                figure("column.initial"),
                                figure("column.current"),
                                column(monthTitle(story)),
                                figure("column.ytd"),
                                figure("column.execution")),
                        rows));
    }

    private Row account(Account account) {
        RevenueRow row = account.row();
        return row(
                account.level() == 0 ? Standing.GROUP : Standing.PLAIN,
                account.level(),
                Cell.words(account.name()),
                money.amount(row.initial()),
                money.amount(row.current()),
                money.amount(row.collected().month()),
                money.amount(row.collected().ytd()),
                wording.points(row.execution()));
    }

    /** By funding source, beside the year before. */
    Table sources(RevenueStory story) {
        var sources = RevenueSources.of(story);
        return comparison(story, "sources.caption", "column.source", story.sources(), _ -> sources.bySource());
    }

    /** The month and the year so far, beside those of the year before. */
    Table comparison(RevenueStory story) {
        return comparison(story, "comparison.caption", "column.account", story.rows(), RevenueSources.of(story)::row);
    }

    private Table comparison(
            RevenueStory story, String caption, String first, List<Named> named, Function<BoardRow, String> source) {
        var before = RevenueSpeech.yearBefore(story);
        var year = Integer.toString(story.month().getYear());
        return new Formulas()
                .change(3, 1, 2)
                .change(6, 4, 5)
                .totals(1, 2, 4, 5)
                .apply(new Table(
                        caption(caption),
                        List.of(
                                text(first),
                                column(monthTitle(story)),
                                column(monthName(story) + " " + before),
                                column(say("column.change")),
                                column(say("column.ytd-of", year)),
                                column(say("column.ytd-of", before)),
                                column(say("column.change"))),
                        withTotal(
                                named,
                                story.total(),
                                source,
                                row -> List.of(
                                        money.amount(row.collected().month()),
                                        money.amount(row.collected().monthBefore()),
                                        money.change(row.collected().monthChange()),
                                        money.amount(row.collected().ytd()),
                                        money.amount(row.collected().ytdBefore()),
                                        money.change(row.collected().ytdChange())))));
    }

    /** What the year will bring, with the interval, beside the budget. */
    Table outlook(RevenueStory story) {
        var tested = Stream.concat(
                        Stream.of(story.total()), story.rows().stream().map(Named::row))
                .map(BoardRow::forecast)
                .anyMatch(forecast -> forecast != null && forecast.kind() == Forecast.Kind.TESTED);
        return new Formulas()
                .change(7, 3, 6)
                .totals(1, 6)
                .apply(new Table(
                        caption("outlook.caption"),
                        List.of(
                                text("column.account"),
                                figure("column.ytd"),
                                figure("column.usual"),
                                figure("column.outlook"),
                                figure(tested ? "column.low-tested" : "column.low"),
                                figure(tested ? "column.high-tested" : "column.high"),
                                figure("column.current"),
                                figure("column.difference"),
                                new Column(say("column.basis"), Kind.CODE, 12)),
                        withTotal(story.rows(), story.total(), RevenueSources.of(story)::row, this::outlook)));
    }

    private List<Cell> outlook(BoardRow row) {
        var forecast = row.forecast();
        return List.of(
                money.amount(row.collected().ytd()),
                wording.points(row.usualShare()),
                money.amount(forecast == null ? null : forecast.value()),
                money.amount(forecast == null ? null : forecast.low()),
                money.amount(forecast == null ? null : forecast.high()),
                money.amount(row.current()),
                money.change(row.differenceShare()),
                Cell.words(forecast == null ? SpanishFormat.NONE : basis(row, forecast)));
    }

    private String basis(BoardRow row, Forecast forecast) {
        return row.isShort() ? say("basis.short") : say("basis." + forecast.kind());
    }

    /** How the forecast did in past months. */
    Table proof(RevenueStory story, Forecast.Proof proof) {
        var source = RevenueSources.of(story).total();
        return new Table(
                say("proof.caption"),
                List.of(text("column.what"), figure("column.value")),
                List.of(
                        Row.of(Cell.words(say("proof.of")), wording.count(proof.of()))
                                .from(source),
                        Row.of(Cell.words(say("proof.held")), wording.count(proof.held()))
                                .from(source),
                        Row.of(Cell.words(say("proof.error")), wording.points(proof.error()))
                                .from(source),
                        Row.of(Cell.words(say("proof.last-year")), wording.points(proof.lastYearError()))
                                .from(source)));
    }

    /** In which months revenue comes in, as parts of a hundred of its year. */
    Table season(RevenueStory story) {
        var columns = new ArrayList<Column>();
        columns.add(text("column.account"));
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> wording.capitalised(
                        wording.shortMonth(story.month().withMonth(month).atDay(1))
                                .substring(0, 3)))
                .forEach(title -> columns.add(column(title)));
        var rows = Stream.concat(story.rows().stream(), Stream.of(new Named(say("total"), story.total())))
                .filter(named -> !named.row().season().isEmpty())
                .map(this::season)
                .toList();
        return new Table(say("season.caption", years(story)), columns, rows);
    }

    private Row season(Named named) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(named.name()));
        named.row().season().forEach(share -> cells.add(money.share(share)));
        return new Row(named.row().code().isEmpty() ? Standing.TOTAL : Standing.PLAIN, 0, cells);
    }

    /** {@code 2023, 2024 y 2025}. */
    String years(RevenueStory story) {
        return wording.and(story.board().seasonYears().stream()
                .sorted()
                .map(year -> Integer.toString(year))
                .toList());
    }

    /** What is due and has not come in. */
    Table arrears(RevenueStory story) {
        return new Formulas()
                .difference(3, 1, 2)
                .share(4, 3, 1)
                .totals(1, 2)
                .apply(new Table(
                        caption("arrears.caption"),
                        List.of(
                                text("column.account"),
                                figure("column.accrued"),
                                figure("column.ytd"),
                                figure("column.arrears"),
                                figure("column.arrears-share")),
                        withTotal(
                                story.rows(),
                                story.total(),
                                RevenueSources.of(story)::row,
                                row -> List.of(
                                        money.amount(row.accrued().ytd()),
                                        money.amount(row.collected().ytd()),
                                        money.amount(RevenueStory.arrears(row)),
                                        wording.points(share(
                                                RevenueStory.arrears(row),
                                                row.accrued().ytd()))))));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal arrears, @Nullable BigDecimal accrued) {
        return arrears == null || accrued == null || accrued.signum() == 0
                ? null
                : app.rumbo.shared.Ratio.of(arrears, accrued);
    }

    /** The accounts of which the month's file says nothing, though it did a year before. */
    Table silent(RevenueStory story) {
        var rows = new ArrayList<Row>();
        for (var account : story.silent()) {
            rows.add(Row.of(
                    wording.count(rows.size() + 1L),
                    Cell.words(account.code()),
                    Cell.words(account.name()),
                    money.amount(account.before()).from(RevenueSources.of(story).yearBefore())));
        }
        return new Table(
                caption("silent.caption"),
                List.of(
                        figure("column.number"),
                        new Column(say("column.code"), Kind.CODE, 20),
                        text("column.account"),
                        column(monthName(story) + " " + RevenueSpeech.yearBefore(story))),
                rows);
    }

    /** What was collected in closed months, as they were closed and now. */
    Table restated(RevenueStory story) {
        var source = RevenueSources.of(story).closings();
        var rows = new ArrayList<>(story.restated().stream()
                .limit(MOST_RESTATED)
                .map(each -> row(
                                Standing.PLAIN,
                                0,
                                Cell.words(wording.shortMonth(each.month().atDay(1))),
                                Cell.words(each.code()),
                                Cell.words(each.name()),
                                money.amount(each.closed()),
                                money.amount(each.now()),
                                money.amount(each.difference()))
                        .from(source))
                .toList());
        rows.add(row(
                        Standing.TOTAL,
                        0,
                        Cell.words(say("total")),
                        Cell.words(""),
                        Cell.words(""),
                        Cell.words(""),
                        Cell.words(""),
                        money.amount(story.restatement()))
                .from(source));
        return new Formulas()
                .difference(5, 4, 3)
                .totals(5)
                .apply(new Table(
                        caption("restated.caption"),
                        List.of(
                                new Column(say("column.month"), Kind.CODE, 10),
                                new Column(say("column.code"), Kind.CODE, 20),
                                text("column.account"),
                                figure("column.as-closed"),
                                figure("column.now"),
                                figure("column.apart")),
                        rows));
    }

    private List<Row> withTotal(
            List<Named> named,
            BoardRow total,
            Function<BoardRow, String> source,
            Function<BoardRow, List<Cell>> cells) {
        var rows = new ArrayList<Row>();
        for (var each : named) {
            rows.add(
                    row(Standing.PLAIN, 0, each.name(), cells.apply(each.row())).from(source.apply(each.row())));
        }
        rows.add(row(Standing.TOTAL, 0, say("total"), cells.apply(total)).from(source.apply(total)));
        return rows;
    }

    private static Row row(Standing standing, int depth, String name, List<Cell> figures) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(name));
        cells.addAll(figures);
        return new Row(standing, depth, cells);
    }

    private static Row row(Standing standing, int depth, Cell... cells) {
        return new Row(standing, depth, List.of(cells));
    }

    private String monthTitle(RevenueStory story) {
        return monthName(story) + " " + story.month().getYear();
    }

    private String monthName(RevenueStory story) {
        return wording.capitalised(wording.shortMonth(story.month().atDay(1)).substring(0, 3));
    }

    private String caption(String key) {
        return say(key, money.unit());
    }

    private Column text(String key) {
        return new Column(say(key), Kind.TEXT, 30);
    }

    private Column figure(String key) {
        return column(say(key));
    }

    private static Column column(String title) {
        return new Column(title, Kind.FIGURE, 10);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.revenue." + key, arguments);
    }
}
