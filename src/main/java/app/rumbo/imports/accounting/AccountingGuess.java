package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.imports.Words;
import app.rumbo.imports.accounting.AccountingUse.Kind;
import app.rumbo.imports.templates.SheetCell;
import app.rumbo.imports.templates.SheetLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an accounting file seems to hold, by the words of its headers. A guess: people point at what is wrong. */
final class AccountingGuess {

    private static final List<Word> WORDS = List.of(
            new Word("preoblig|certific", AccountingUse.amount(Column.CERTIFIED)),
            new Word("inicial|apertura|\\bpia\\b", AccountingUse.amount(Column.INITIAL)),
            new Word("vigente|actualizad|modificado|\\bpim\\b", AccountingUse.amount(Column.CURRENT)),
            new Word("percibid|recaudad|ingreso[s]? perc", AccountingUse.amount(Column.COLLECTED)),
            new Word("pagad|girad", AccountingUse.amount(Column.PAID)),
            new Word("obligad|compromi|compromet", AccountingUse.amount(Column.COMMITTED)),
            new Word("devengad|determinad", AccountingUse.amount(Column.ACCRUED)),
            new Word("(denominacion|descripcion|nombre|glosa)", AccountingUse.place(Column.NAME)),
            new Word("area de gestion|^gestion", AccountingUse.place(Column.AREA)),
            new Word("^sector|^area( municipal)?$", AccountingUse.place(Column.SECTOR)),
            new Word("rubro|fuente", AccountingUse.place(Column.SOURCE)),
            new Word("centro de costo|^meta\\b|^proyecto", AccountingUse.place(Column.COST_CENTRE)),
            new Word("^(cuenta|clasificador|codigo|cod\\.?|partida|item)\\b", AccountingUse.of(Kind.ACCOUNT)),
            new Word("^(ano|ejercicio)$", AccountingUse.of(Kind.YEAR)),
            new Word("^mes$", AccountingUse.of(Kind.MONTH)));
    private static final Pattern OF_PLAN = Pattern.compile("indicador|objetivo|linea.?base|meta de |lineamiento");
    private static final List<Column> OF_EXPENSE = List.of(Column.CERTIFIED, Column.COMMITTED, Column.PAID);

    private AccountingGuess() {}

    private record Word(Pattern pattern, AccountingUse use) {

        Word(String expression, AccountingUse use) {
            this(Pattern.compile(expression), use);
        }
    }

    /** The use of each column, in order; the first column of a use has it. */
    static List<AccountingUse> uses(List<String> headers, Content content) {
        var possible = AccountingUse.of(content);
        var uses = new ArrayList<AccountingUse>();
        for (var header : headers) {
            var use = alone(header);
            uses.add(possible.contains(use) && !uses.contains(use) ? use : AccountingUse.IGNORED);
        }
        return uses;
    }

    /** The row with most of the words that accounting files have for headers; the first one where none has any. */
    static int headerRow(List<SheetLine> first) {
        return first.stream()
                .max(Comparator.comparingLong(AccountingGuess::known)
                        .thenComparing(SheetLine::row, Comparator.reverseOrder()))
                .map(SheetLine::row)
                .orElse(1);
    }

    /** What the file holds; empty where its headers name no account with two amounts, or what only plans have. */
    static Optional<Content> content(List<SheetLine> first) {
        var row = headerRow(first);
        var headers = first.stream()
                .filter(line -> line.row() == row)
                .flatMap(line -> line.cells().stream())
                .map(SheetCell::text)
                .toList();
        if (headers.stream()
                .anyMatch(header -> OF_PLAN.matcher(Words.plain(header)).find())) {
            return Optional.empty();
        }
        var uses = headers.stream().map(AccountingGuess::alone).distinct().toList();
        var amounts = uses.stream().filter(use -> use.kind() == Kind.AMOUNT).toList();
        if (amounts.size() < 2 || uses.stream().noneMatch(use -> use.kind() == Kind.ACCOUNT)) {
            return Optional.empty();
        }
        return Optional.of(
                amounts.stream().map(AccountingUse::column).anyMatch(AccountingGuess::isOfExpense)
                        ? Content.LEDGER
                        : Content.REVENUE);
    }

    private static boolean isOfExpense(@Nullable Column column) {
        return column != null && OF_EXPENSE.contains(column);
    }

    private static long known(SheetLine line) {
        return line.cells().stream()
                .map(SheetCell::text)
                .map(AccountingGuess::alone)
                .filter(use -> use.kind() != Kind.IGNORED)
                .distinct()
                .count();
    }

    private static AccountingUse alone(String header) {
        var plain = Words.plain(header);
        return plain.length() > 60
                ? AccountingUse.IGNORED
                : WORDS.stream()
                        .filter(word -> word.pattern().matcher(plain).find())
                        .findFirst()
                        .map(Word::use)
                        .orElse(AccountingUse.IGNORED);
    }
}
