package app.rumbo.imports.accounting;

import app.rumbo.accounts.AccountKind;
import app.rumbo.imports.Column;
import app.rumbo.imports.ExchangeSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an accounting file holds. */
public enum Content {
    /** Revenue of a month by account: {@code ingresos}. */
    REVENUE(
            "ingresos",
            "revenue",
            ExchangeSheet.REVENUE,
            AccountKind.REVENUE,
            List.of(Column.INITIAL, Column.CURRENT, Column.ACCRUED, Column.COLLECTED)),
    /** Expense of a year up to a month, line by line: {@code gastos}. */
    LEDGER(
            "gastos",
            "ledger",
            ExchangeSheet.LEDGER,
            AccountKind.EXPENSE,
            List.of(Column.INITIAL, Column.CURRENT, Column.CERTIFIED, Column.COMMITTED, Column.ACCRUED, Column.PAID));

    private final String word;
    private final String code;
    private final ExchangeSheet sheet;
    private final AccountKind accounts;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<Column> amounts;

    Content(String word, String code, ExchangeSheet sheet, AccountKind accounts, List<Column> amounts) {
        this.word = word;
        this.code = code;
        this.sheet = sheet;
        this.accounts = accounts;
        this.amounts = amounts;
    }

    /** The content that a template calls so. */
    static Optional<Content> byWord(String word) {
        return Stream.of(values()).filter(content -> content.word.equals(word)).findFirst();
    }

    /** The content that is stored so. */
    static Content byCode(String code) {
        return Stream.of(values())
                .filter(content -> content.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As templates call it. */
    public String word() {
        return word;
    }

    /** As it is stored. */
    String code() {
        return code;
    }

    /** The sheet of the exchange workbook that takes its rows. */
    public ExchangeSheet sheet() {
        return sheet;
    }

    /** The accounts it is about. */
    AccountKind accounts() {
        return accounts;
    }

    /** The amounts that such a file may tell, in the order in which they come about. */
    public List<Column> amounts() {
        return amounts;
    }

    /** Of those, what adds up month after month: in a file that adds up, a month is the difference. */
    List<Column> flows() {
        return this == REVENUE ? List.of(Column.ACCRUED, Column.COLLECTED) : List.of();
    }
}
