package app.rumbo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Administración y Finanzas brings: closed years in one piece, then each month some working days after it ended, one
 * month anew, and budget and expense at the beginning of the year, at its middle and at the end of October.
 */
final class MoneyBooks {

    private static final int THIS_YEAR = 2026;

    private final RevenueText revenue = new RevenueText();
    private final BudgetText budget = new BudgetText();
    private final LedgerText ledger = new LedgerText(budget);

    List<Book> all() {
        var books = new ArrayList<Book>();
        books.add(year(2023, "2024-01-12"));
        books.add(year(2024, "2025-01-13"));
        books.add(year(2025, "2026-01-13"));
        books.add(month(1, "2026-02-09", BudgetText.At.BEGINNING));
        books.add(month(2, "2026-03-09", null));
        books.add(month(3, "2026-04-10", null));
        books.add(month(4, "2026-05-11", null));
        books.add(month(5, "2026-06-09", null));
        books.add(month(6, "2026-07-09", BudgetText.At.JUNE));
        books.add(month(7, "2026-08-10", null));
        books.add(month(8, "2026-09-08", null));
        books.add(mayAnew());
        books.add(month(9, "2026-10-09", null));
        books.add(month(10, "2026-11-09", null));
        books.add(new Book("finanzas-2026-10-gastos", LocalDate.of(2026, 11, 17), spending(BudgetText.At.LATEST)));
        return books;
    }

    private Book year(int year, String known) {
        var name = "finanzas-" + year;
        return new Book(
                name,
                LocalDate.parse(known),
                List.of(budget.table(year, BudgetText.At.LATEST), revenue.table(name, year, null)));
    }

    private Book month(int month, String known, BudgetText.@Nullable At spent) {
        var name = "finanzas-%d-%02d".formatted(THIS_YEAR, month);
        var sheets = new ArrayList<Table>();
        if (spent != null) {
            sheets.addAll(spending(spent));
        }
        sheets.add(revenue.table(name, THIS_YEAR, month));
        return new Book(name, LocalDate.parse(known), sheets);
    }

    private Book mayAnew() {
        var name = "finanzas-2026-05-corregido";
        return new Book(name, LocalDate.of(2026, 9, 11), List.of(revenue.table(name, THIS_YEAR, 5)));
    }

    private List<Table> spending(BudgetText.At at) {
        return List.of(budget.table(THIS_YEAR, at), ledger.table(THIS_YEAR, at));
    }
}
