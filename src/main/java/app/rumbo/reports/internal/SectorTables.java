package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.AccountBook;
import app.rumbo.budget.AccountBudget;
import app.rumbo.budget.Amounts;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import app.rumbo.revenue.BoardRow;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the tables of sectors' revenue and expense, for Control's report and the budget's evaluation. */
@Component
class SectorTables {

    /** A table of two sources says what that of the accounts says. */
    private static final int FEWEST_SOURCES = 2;

    private final ReportWording wording;
    private final MoneyWording money;

    SectorTables(ReportWording wording, MoneyWording money) {
        this.wording = wording;
        this.money = money;
    }

    /** What came in against the budget. */
    Table revenue(List<SectorMoney> sectors) {
        return revenue(sectors, true);
    }

    /** @param usual whether with the share of the year that usually is in by then */
    Table revenue(List<SectorMoney> sectors, boolean usual) {
        var columns = Stream.of(
                text("column.sector"),
                figure("column.initial"),
                figure("column.current"),
                figure("column.accrued"),
                figure("column.collected"),
                figure("column.execution"));
        return new Formulas()
                .share(5, 4, 2)
                .apply(new Table(
                        say("revenue.caption", money.unit()),
                        usual
                                ? Stream.concat(columns, Stream.of(figure("column.usual")))
                                        .toList()
                                : columns.toList(),
                        sectors.stream().map(each -> revenue(each, usual)).toList()));
    }

    /** Whether the share that usually is in by then tells anything: at the year's end it is all. */
    static boolean tellsUsual(List<SectorMoney> sectors) {
        return sectors.stream()
                .map(each -> each.revenue().usualShare())
                .anyMatch(share -> share != null && share.compareTo(BigDecimal.ONE) != 0);
    }

    private Row revenue(SectorMoney sector, boolean usual) {
        var told = sector.revenue();
        var cells = Stream.of(
                Cell.words(name(sector.sector())),
                money.amount(told.initial()),
                money.amount(told.current()),
                money.amount(told.accrued().ytd()),
                money.amount(told.collected().ytd()),
                wording.points(told.execution()));
        return Row.of((usual ? Stream.concat(cells, Stream.of(wording.points(told.usualShare()))) : cells)
                        .toArray(Cell[]::new))
                .from(sector.sources().revenue());
    }

    /** What was spent against the budget. */
    Table expense(List<SectorMoney> sectors) {
        return amounts(
                "expense.caption",
                "column.sector",
                sectors.stream()
                        .map(each -> row(Standing.PLAIN, name(each.sector()), each.expense())
                                .from(each.sources().expense())));
    }

    /** What came in and what was spent against the budget, each sector in one row. */
    Table both(List<SectorMoney> sectors) {
        return new Formulas()
                .share(3, 2, 1)
                .share(7, 6, 5)
                .apply(new Table(
                        say("both.caption", money.unit()),
                        List.of(
                                text("column.sector"),
                                figure("both.revenue"),
                                figure("both.collected"),
                                figure("both.collected-share"),
                                figure("column.usual"),
                                figure("both.expense"),
                                figure("both.accrued"),
                                figure("both.accrued-share"),
                                figure("column.owed")),
                        sectors.stream().map(this::both).toList()));
    }

    private Row both(SectorMoney sector) {
        var came = sector.revenue();
        var spent = sector.expense();
        var revenue = sector.sources().revenue();
        var expense = sector.sources().expense();
        return Row.of(
                Cell.words(name(sector.sector())),
                money.amount(came.current()).from(revenue),
                money.amount(came.collected().ytd()).from(revenue),
                wording.points(came.execution()).from(revenue),
                wording.points(came.usualShare()).from(revenue),
                money.amount(spent.current()).from(expense),
                money.amount(spent.accrued()).from(expense),
                wording.points(spent.execution()).from(expense),
                money.amount(SectorMoney.owed(spent)).from(expense));
    }

    /** A sector's revenue by account and, where it has several, by source; then its expense by account. */
    List<Block> details(SectorMoney sector) {
        var blocks = new ArrayList<>(income(sector));
        if (!sector.lines().isEmpty()) {
            blocks.add(accounts(sector));
        }
        return blocks;
    }

    /** A sector's revenue by account and, where it has more than two, by source. */
    List<Block> income(SectorMoney sector) {
        var blocks = new ArrayList<Block>();
        if (!sector.income().isEmpty()) {
            var sources = sector.sources();
            blocks.add(income(sector, "income.caption", "column.account", sector.income(), sources::revenue));
        }
        if (sector.funders().size() > FEWEST_SOURCES) {
            var source = sector.sources().byFunder();
            blocks.add(income(sector, "sources.caption", "column.source", sector.funders(), _ -> source));
        }
        return blocks;
    }

    private Table income(
            SectorMoney sector, String caption, String first, List<BoardRow> told, Function<BoardRow, String> source) {
        var rows = Stream.concat(
                told.stream()
                        .map(row ->
                                income(Standing.PLAIN, title(row, first), row).from(source.apply(row))),
                Stream.of(income(Standing.TOTAL, say("total"), sector.revenue())
                        .from(sector.sources().revenue())));
        return new Formulas()
                .difference(5, 3, 4)
                .share(6, 4, 2)
                .totals(1, 2, 3, 4)
                .apply(new Table(
                        say(caption, name(sector.sector()), money.unit()),
                        List.of(
                                text(first),
                                figure("column.initial"),
                                figure("column.current"),
                                figure("column.accrued"),
                                figure("column.collected"),
                                figure("column.due"),
                                figure("column.execution")),
                        rows.toList()));
    }

    private static String title(BoardRow row, String first) {
        var name = Optional.ofNullable(row.name()).orElse("");
        return first.equals("column.source") && !name.isBlank() ? name : ReportWording.titled(row.code(), name);
    }

    private Row income(Standing standing, String name, BoardRow row) {
        return new Row(
                standing,
                0,
                List.of(
                        Cell.words(name.isBlank() ? SpanishFormat.NONE : name.strip()),
                        money.amount(row.initial()),
                        money.amount(row.current()),
                        money.amount(row.accrued().ytd()),
                        money.amount(row.collected().ytd()),
                        money.amount(RevenueStory.arrears(row)),
                        wording.points(row.execution())));
    }

    /** A sector's expense by its widest accounts. */
    Table accounts(SectorMoney sector) {
        var rows = Stream.concat(
                sector.accounts().stream()
                        .map(account -> row(Standing.PLAIN, title(account), account.amounts())
                                .from(sector.sources().expense(account.account()))),
                Stream.of(row(Standing.TOTAL, say("total"), sector.expense())
                        .from(sector.sources().expense())));
        var table = amounts("accounts.caption", "column.account", rows);
        return new Table(say("accounts.caption", name(sector.sector()), money.unit()), table.columns(), table.rows());
    }

    private static String title(AccountBudget account) {
        return ReportWording.titled(
                account.account().written(), Optional.ofNullable(account.name()).orElse(""));
    }

    /** The lines below an account, each with its code and name; none where there are none. */
    Optional<Table> lines(List<SectorMoney> sectors, AccountCode below, String caption) {
        var rows = sectors.stream()
                .flatMap(sector -> sector.within(below).stream()
                        .map(line -> row(Standing.PLAIN, title(line), line.amounts())
                                .from(sector.sources().expense(line.account()))))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(amounts(caption, "column.account", rows.stream()));
    }

    private static String title(AccountBook.Line line) {
        return ReportWording.titled(
                line.account().written(), Optional.ofNullable(line.name()).orElse(""));
    }

    /** What is accrued and not paid, by sector and the accounts it stands in. */
    Table owed(List<SectorMoney> sectors) {
        var rows = new ArrayList<Row>();
        for (var each : sectors) {
            rows.add(owed(Standing.GROUP, 0, name(each.sector()), each.expense())
                    .from(each.sources().expense()));
            each.accounts().stream()
                    .filter(account -> isOwed(account.amounts()))
                    .forEach(account -> rows.add(owed(Standing.PLAIN, 1, title(account), account.amounts())
                            .from(each.sources().expense(account.account()))));
        }
        return new Formulas()
                .difference(3, 1, 2)
                .apply(new Table(
                        say("owed.caption", money.unit()),
                        List.of(
                                text("column.account"),
                                figure("column.accrued"),
                                figure("column.paid"),
                                figure("column.owed")),
                        rows));
    }

    private static boolean isOwed(Amounts amounts) {
        var owed = SectorMoney.owed(amounts);
        return owed != null && owed.signum() != 0;
    }

    private Row owed(Standing standing, int depth, String name, Amounts amounts) {
        return new Row(
                standing,
                depth,
                List.of(
                        Cell.words(name),
                        money.amount(amounts.accrued()),
                        money.amount(amounts.paid()),
                        money.amount(SectorMoney.owed(amounts))));
    }

    /** Budgeted revenue beside budgeted expense, as they stand. */
    Table funding(List<SectorMoney> sectors) {
        return new Formulas()
                .difference(3, 1, 2)
                .apply(new Table(
                        say("funding.caption", money.unit()),
                        List.of(
                                text("column.sector"),
                                figure("column.revenue"),
                                figure("column.expense"),
                                figure("column.funding")),
                        sectors.stream()
                                .map(each -> Row.of(
                                        Cell.words(name(each.sector())),
                                        money.amount(each.revenue().current())
                                                .from(each.sources().revenue()),
                                        money.amount(each.expense().current())
                                                .from(each.sources().expense()),
                                        money.amount(each.funding())))
                                .toList()));
    }

    /** What the year will bring, beside what is committed already. */
    Table deficits(List<SectorMoney> sectors) {
        var rows = new ArrayList<Row>();
        for (var each : sectors) {
            var forecast = each.revenue().forecast();
            var revenue = each.sources().revenue();
            rows.add(Row.of(
                    Cell.words(name(each.sector())),
                    money.amount(forecast == null ? null : forecast.value()).from(revenue),
                    money.amount(forecast == null ? null : forecast.low()).from(revenue),
                    money.amount(forecast == null ? null : forecast.high()).from(revenue),
                    money.amount(each.expense().committed()).from(each.sources().expense()),
                    money.amount(each.balance())));
        }
        return new Formulas()
                .difference(5, 1, 4)
                .apply(new Table(
                        say("deficits.caption", money.unit()),
                        List.of(
                                text("column.sector"),
                                figure("column.outlook"),
                                figure("column.low"),
                                figure("column.high"),
                                figure("column.committed"),
                                figure("column.balance")),
                        rows));
    }

    private Table amounts(String caption, String first, Stream<Row> rows) {
        return new Formulas()
                .share(6, 4, 2)
                .totals(1, 2, 3, 4, 5)
                .apply(new Table(
                        say(caption, money.unit()),
                        List.of(
                                text(first),
                                figure("column.initial"),
                                figure("column.current"),
                                figure("column.committed"),
                                figure("column.accrued"),
                                figure("column.paid"),
                                figure("column.execution")),
                        rows.toList()));
    }

    private Row row(Standing standing, String name, Amounts amounts) {
        return new Row(
                standing,
                0,
                List.of(
                        Cell.words(name.isBlank() ? SpanishFormat.NONE : name),
                        money.amount(amounts.initial()),
                        money.amount(amounts.current()),
                        money.amount(amounts.committed()),
                        money.amount(amounts.accrued()),
                        money.amount(amounts.paid()),
                        wording.points(amounts.execution())));
    }

    /** What the sector is called. */
    String name(Sector sector) {
        return wording.say("reports.sector." + sector.name());
    }

    private Column text(String key) {
        return new Column(say(key), Kind.TEXT, 34);
    }

    private Column figure(String key) {
        return new Column(say(key), Kind.FIGURE, 11);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.money." + key, arguments);
    }
}
