package app.rumbo.revenue;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.fixtures.Dice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Boards of revenue out of seeded chance: whole years and torn ones, refunds, accounts that fall silent, no budget. */
public final class GeneratedRevenue {

    private static final List<String> ACCOUNTS = List.of(
            "115-03-01-001",
            "115-03-02-001",
            "115-03-03",
            "115-05-03-002",
            "115-06-01",
            "115-08-02",
            "115-08-03",
            "115-13-03-002");

    private static final Map<AccountCode, String> NAMES = names();

    private final Dice dice;
    private final YearMonth month;
    private final List<RevenueLine> lines = new ArrayList<>();

    private GeneratedRevenue(long seed) {
        dice = new Dice(seed);
        month = YearMonth.of(2026, dice.between(1, 12));
        var first = 2026 - dice.between(0, 5);
        var accounts = ACCOUNTS.subList(0, dice.between(1, ACCOUNTS.size()));
        for (var account : accounts) {
            add(account, first);
        }
    }

    /** The book of that seed. */
    public static RevenueBook book(long seed) {
        return new RevenueBook(new GeneratedRevenue(seed).lines, NAMES);
    }

    /** The month of that seed. */
    public static YearMonth month(long seed) {
        return new GeneratedRevenue(seed).month;
    }

    /** The board of that seed, by its principal accounts. */
    public static RevenueBoard board(long seed) {
        return board(seed, BoardQuestion.Grouping.PRINCIPAL);
    }

    /** The board of that seed. */
    public static RevenueBoard board(long seed, BoardQuestion.Grouping grouping) {
        var month = month(seed);
        var maker = new BoardMaker(book(seed), month);
        var sums = maker.total(null);
        var total = maker.totalRow(sums, null);
        return new RevenueBoard(
                month,
                Sector.MUNICIPAL,
                Instant.EPOCH,
                null,
                total,
                maker.rows(grouping, null, Map.of("IPP", "Ingresos propios", "FCM", "Fondo Común Municipal")),
                new CurveMaker(sums, month, total.forecast()).curve(),
                Forecasts.coverage(sums, month),
                sums.collected().yearsThatTell(month.getYear()));
    }

    private void add(String account, int first) {
        var size = dice.between(1, 5_000_000);
        var told = dice.percent(85) ? 100 : 80;
        for (var at = YearMonth.of(first, 1); !at.isAfter(month); at = at.plusMonths(1)) {
            if (dice.percent(told)) {
                lines.add(line(account, at, size));
            }
        }
    }

    private RevenueLine line(String account, YearMonth at, int size) {
        var season = at.getMonthValue() % 3 == 0 ? 300 : 60;
        var amount = BigDecimal.valueOf(size).multiply(BigDecimal.valueOf(dice.between(season / 2, season)));
        var collected = dice.percent(3) ? amount.negate() : amount;
        var budget = BigDecimal.valueOf(size).multiply(BigDecimal.valueOf(dice.between(900, 1500)));
        return new RevenueLine(
                at,
                new AccountCode(account),
                null,
                dice.percent(50) ? "IPP" : "FCM",
                dice.percent(90) ? budget : null,
                dice.percent(90) ? budget : null,
                dice.percent(95) ? amount.multiply(BigDecimal.valueOf(dice.between(95, 125), 2)) : null,
                dice.percent(97) ? collected : null);
    }

    private static Map<AccountCode, String> names() {
        var names = new TreeMap<AccountCode, String>();
        names.put(new AccountCode("115"), "Deudores presupuestarios");
        names.put(new AccountCode("115-03"), "Tributos");
        names.put(new AccountCode("115-03-01"), "Patentes y tasas");
        names.put(new AccountCode("115-03-01-001"), "Patentes municipales");
        names.put(new AccountCode("115-03-02"), "Permisos y licencias");
        names.put(new AccountCode("115-03-02-001"), "Permisos de circulación");
        names.put(new AccountCode("115-03-03"), "Impuesto territorial");
        names.put(new AccountCode("115-05"), "Transferencias corrientes");
        names.put(new AccountCode("115-06"), "Rentas de la propiedad");
        names.put(new AccountCode("115-08-02"), "Multas");
        names.put(new AccountCode("115-08-03"), "Fondo Común Municipal");
        return names;
    }
}
