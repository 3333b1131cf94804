package app.rumbo.platform.demo;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.Sector;
import app.rumbo.budget.Amendment;
import app.rumbo.budget.Amendment.ActKind;
import app.rumbo.budget.AmendmentBook;
import app.rumbo.budget.Amendments;
import app.rumbo.budget.AskQuestion;
import app.rumbo.budget.BudgetAsked;
import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetQuestions;
import app.rumbo.budget.ContradictionKind;
import app.rumbo.revenue.RevenueMonths;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What is done with the municipality's money beside bringing its files: months are closed, acts of the Concejo stand behind
 * most of what changed, and control has asked where spending and progress contradict each other.
 */
@Component
@Profile("demo")
class DemoMoney {

    private static final String PLAN = "PLADECO-2023-2030";
    private static final int YEAR = 2026;
    private static final LocalDate CUTOFF = LocalDate.of(YEAR, 10, 31);
    private static final AccountCode OPENING_BALANCE = new AccountCode("115-15");
    private static final Pattern FILE = Pattern.compile("finanzas-(\\d{4})(?:-(\\d{2}))?\\.xlsx");
    private static final String ASKED_OF_WORKS = "1.3.2";

    /** Who answers for the works. */
    static final String WORKS = "dom";

    private final RevenueMonths months;
    private final Amendments amendments;
    private final BudgetQuestions questions;

    DemoMoney(RevenueMonths months, Amendments amendments, BudgetQuestions questions) {
        this.months = months;
        this.amendments = amendments;
        this.questions = questions;
    }

    /** Whether the file is the last of a month or of a year, which is then closed. */
    static boolean closes(String file) {
        return FILE.matcher(file).matches();
    }

    /** Closes the file's months, one after the other. */
    void close(String file) {
        var name = FILE.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException(file);
        }
        var year = Integer.parseInt(name.group(1));
        var one = name.group(2);
        var first = one == null ? 1 : Integer.parseInt(one);
        var last = one == null ? 12 : first;
        for (var sector : List.of(Sector.MUNICIPAL, Sector.EDUCATION, Sector.HEALTH)) {
            for (var month = first; month <= last; month++) {
                months.close(YearMonth.of(year, month), sector, "");
            }
        }
    }

    /** The Concejo agreed to what changed in staff and in goods and services. */
    void amend() {
        var unbacked = amendments.book(YEAR, Sector.MUNICIPAL).unbacked();
        add("1", LocalDate.of(YEAR, 4, 21), "61", "Reajuste de remuneraciones y honorarios", under("215-21", unbacked));
        add(
                "2",
                LocalDate.of(YEAR, 7, 14),
                "118",
                "Mayores costos de servicios a la comunidad",
                under("215-22", unbacked));
    }

    /** Control asks where money and progress contradict each other most. */
    void ask() {
        ask(ASKED_OF_WORKS, ContradictionKind.PAID_IN_FULL);
        ask("2.4.1", ContradictionKind.GAP);
        ask("5.3.1", ContradictionKind.GAP);
    }

    /** Obras answers. */
    void answer() {
        questions.of(PLAN, null).stream()
                .filter(question -> question.about().goalCode().equals(ASKED_OF_WORKS))
                .map(BudgetQuestion::id)
                .forEach(id -> questions.answer(
                        id,
                        "Se pagaron por adelantado los equipos de las tres sedes, con boleta de garantía. Las obras parten en"
                                + " diciembre: la licitación se declaró desierta una vez."));
    }

    private void ask(String goal, ContradictionKind kind) {
        var asked = BudgetAsked.of(new Question(PLAN, CUTOFF, Basis.OFFICIAL, null));
        questions.ask(new AskQuestion(asked, goal, kind, ""));
    }

    private static List<AmendmentBook.Row> under(String account, List<AmendmentBook.Row> rows) {
        var above = new AccountCode(account);
        return rows.stream().filter(row -> row.account().isWithin(above)).toList();
    }

    private void add(String number, LocalDate day, String act, String reason, List<AmendmentBook.Row> rows) {
        var lines = new ArrayList<Amendment.Line>();
        rows.forEach(row -> lines.add(line(row.account(), row.difference())));
        lines.add(line(
                OPENING_BALANCE,
                rows.stream().map(AmendmentBook.Row::difference).reduce(BigDecimal.ZERO, BigDecimal::add)));
        amendments.add(
                new Amendment.Text(number, day, ActKind.COUNCIL_AGREEMENT, act + "/" + YEAR, day, reason, lines));
    }

    private static Amendment.Line line(AccountCode account, BigDecimal amount) {
        return new Amendment.Line(YEAR, account, Sector.MUNICIPAL, null, amount);
    }
}
