package app.rumbo.imports.accounting;

import app.rumbo.accounts.AccountCode;
import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.ImportWarning;
import app.rumbo.imports.Origin;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the most detailed lines of a file as they come by, and then compares with them, amount by amount and to the
 * peso, what the file itself says of the accounts above and of the whole.
 */
final class Sums {

    private final Survey survey;
    private final Amounts places;
    private final BigDecimal tolerance;
    private final SpanishFormat format;
    private final Map<Column, BigDecimal> whole = new EnumMap<>(Column.class);
    private final Map<Above, Map<Column, BigDecimal>> summed = new HashMap<>();
    private final Map<Above, Told> parents = new HashMap<>();
    private final List<Told> totals = new ArrayList<>();
    private int lines;

    Sums(Survey survey, Amounts places, BigDecimal tolerance, SpanishFormat format) {
        this.survey = survey;
        this.places = places;
        this.tolerance = tolerance;
        this.format = format;
    }

    /** An account above others, within what its line is told apart by. */
    private record Above(String sector, List<String> said, AccountCode account) {}

    /** What the file says of an account above, or of the whole. */
    private record Told(SheetLine line, @Nullable AccountCode account, Map<Column, BigDecimal> amounts) {}

    /** Adds a most detailed line. */
    void add(AccountLine line, Map<Column, BigDecimal> amounts) {
        lines++;
        add(whole, amounts);
        var sector = line.place(Column.SECTOR);
        for (var wider : survey.above(line)) {
            for (var mask : wider.masks()) {
                var above = new Above(sector, Survey.said(line, mask), wider.account());
                add(summed.computeIfAbsent(above, ignored -> new EnumMap<>(Column.class)), amounts);
            }
        }
    }

    /** Takes what the file says of an account above others. */
    void hear(AccountLine line, Map<Column, BigDecimal> amounts) {
        var above = new Above(line.place(Column.SECTOR), Survey.said(line, Survey.mask(line)), line.account());
        parents.put(above, new Told(line.line(), line.account(), amounts));
    }

    /** Takes what the file says of the whole. */
    void hearTotal(SheetLine line, Map<Column, BigDecimal> amounts) {
        totals.add(new Told(line, null, amounts));
    }

    /** Tells every difference. */
    void tell(Findings findings) {
        parents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        java.util.Comparator.comparingInt(told -> told.line().row())))
                .forEach(parent -> tell(parent.getValue(), summed.getOrDefault(parent.getKey(), Map.of()), findings));
        totals.forEach(total -> tell(total, whole, findings));
    }

    /** How many most detailed lines there are. */
    int lines() {
        return lines;
    }

    /** The sum of all most detailed lines; an amount that no line tells is missing. */
    Map<Column, BigDecimal> whole() {
        return Collections.unmodifiableMap(whole);
    }

    /** The whole as the file says it, by its last total; empty where it says none. */
    Map<Column, BigDecimal> told() {
        return totals.isEmpty() ? Map.of() : totals.getLast().amounts();
    }

    private void tell(Told told, Map<Column, BigDecimal> sums, Findings findings) {
        told.amounts().forEach((column, found) -> {
            var sum = sums.getOrDefault(column, BigDecimal.ZERO);
            var difference = found.subtract(sum);
            if (difference.signum() == 0) {
                return;
            }
            var origin = places.origin(told.line(), column);
            if (difference.abs().compareTo(tolerance) <= 0) {
                findings.add(ImportWarning.at(
                        origin, number(found), "imports.accounting.sum-rounded", number(sum), number(difference)));
            } else {
                findings.add(problem(told, origin, found, sum, difference));
            }
        });
    }

    private ImportProblem problem(Told told, Origin origin, BigDecimal found, BigDecimal sum, BigDecimal difference) {
        var account = told.account();
        return account == null
                ? ImportProblem.at(
                        origin, number(found), "imports.accounting.total-differs", number(sum), number(difference))
                : ImportProblem.at(
                        origin,
                        number(found),
                        "imports.accounting.parent-differs",
                        account.written(),
                        number(sum),
                        number(difference));
    }

    private String number(BigDecimal amount) {
        return format.number(amount, 2);
    }

    private static void add(Map<Column, BigDecimal> sums, Map<Column, BigDecimal> amounts) {
        amounts.forEach((column, amount) -> sums.merge(column, amount, BigDecimal::add));
    }
}
