package app.rumbo.reports.internal;

import app.rumbo.budget.Amounts;
import app.rumbo.budget.BesideProgress;
import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.Contradiction;
import app.rumbo.budget.ContradictionKind;
import app.rumbo.budget.GoalBudget;
import app.rumbo.budget.Investment;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import app.rumbo.shared.SpanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a plan's money beside its progress: execution by goal, what contradicts itself and what was said of it. */
@Component
class BudgetTables {

    private static final int MOST_INVESTMENTS = 30;

    private final ReportWording wording;
    private final MoneyWording money;
    private final BudgetWords budget;

    BudgetTables(ReportWording wording, MoneyWording money, BudgetWords budget) {
        this.wording = wording;
        this.money = money;
        this.budget = budget;
    }

    /** The same, after a word on the accounting that was received when the period was long over, or not yet. */
    List<Block> chapter(PlanMoney told) {
        var cutoff = told.sheet().card().asOf().cutoff();
        var updated = told.ledger().updatedOn();
        var key = told.ledger().tellsMoreThan(cutoff) ? "late" : told.ledger().tellsLessThan(cutoff) ? "early" : "";
        if (key.isEmpty() || updated == null || told.sheet().amounts().isNone()) {
            return write(told);
        }
        var format = wording.format();
        var warning = new Block.Prose(
                wording.say("reports.money.watch." + key, format.longDay(updated), format.longDay(cutoff)));
        return Stream.concat(Stream.of(warning), write(told).stream()).toList();
    }

    /** Execution beside progress, by the goals at the top, with contradictions, questions and answers. */
    List<Block> write(PlanMoney told) {
        return told.sheet().amounts().isNone()
                ? execution(told)
                : Stream.concat(execution(told).stream(), contradictions(told).stream())
                        .toList();
    }

    /** Execution beside progress, by the goals at the top. */
    List<Block> execution(PlanMoney told) {
        var sheet = told.sheet();
        if (sheet.amounts().isNone()) {
            return List.of(new Block.Prose(say("none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(outline(sheet)));
        blocks.add(goals(sheet));
        blocks.add(
                new Block.Note(say("note", sheet.years().from(), sheet.years().to())));
        if (sheet.unassigned().lines() > 0) {
            blocks.add(new Block.Prose(say(
                    "unassigned",
                    sheet.unassigned().lines(),
                    budget.count(sheet.unassigned().lines()),
                    money.shownOrNone(sheet.unassigned().amounts().current()))));
        }
        return blocks;
    }

    private String outline(BudgetSheet sheet) {
        var execution = sheet.execution();
        var progress = sheet.progress();
        if (execution == null) {
            return say("outline.none", money.shownOrNone(sheet.amounts().accrued()));
        }
        var accrued = money.shownOrNone(sheet.amounts().accrued());
        var current = money.shownOrNone(sheet.amounts().current());
        return progress == null
                ? say("outline.alone", accrued, wording.percent(execution), current)
                : say("outline", accrued, wording.percent(execution), current, wording.percent(progress));
    }

    private Table goals(BudgetSheet sheet) {
        var sources = Sources.of(sheet);
        var rows = new ArrayList<Row>();
        sheet.top()
                .forEach(goal -> rows.add(beside(Standing.PLAIN, ReportWording.titled(goal.code(), goal.name()), goal)
                        .from(sources.budget(goal.code()))));
        rows.add(beside(Standing.TOTAL, wording.say("reports.column.plan"), sheet)
                .from(sources.budget()));
        return new Formulas()
                .share(5, 3, 1)
                .difference(7, 5, 6)
                .totals(1, 2, 3, 4)
                .apply(new Table(
                        say("goals.caption", money.unit()),
                        List.of(
                                text("column.goal", 40),
                                figure("column.current"),
                                figure("column.committed"),
                                figure("column.accrued"),
                                figure("column.paid"),
                                figure("column.execution"),
                                new Column(wording.say("reports.column.progress"), Kind.FIGURE, 10),
                                figure("column.gap")),
                        rows));
    }

    private Row beside(Standing standing, String name, BesideProgress each) {
        var amounts = each.amounts();
        var gap = ReportWording.change(each.execution(), each.progress());
        return new Row(
                standing,
                0,
                List.of(
                        Cell.words(name),
                        money.amount(amounts.current()),
                        money.amount(amounts.committed()),
                        money.amount(amounts.accrued()),
                        money.amount(amounts.paid()),
                        wording.points(each.execution()),
                        wording.points(each.progress()),
                        each.flagged() ? wording.signed(gap).strong() : wording.signed(gap)));
    }

    /** Where money and progress contradict each other, what was asked and what was answered. */
    List<Block> contradictions(PlanMoney told) {
        var cases = told.sheet().contradictions();
        var earlier = told.questions().stream()
                .filter(question -> cases.stream()
                        .noneMatch(each ->
                                question.isAbout(each, told.sheet().asked().sector())))
                .toList();
        if (cases.isEmpty() && earlier.isEmpty()) {
            return List.of(new Block.Prose(say("contradictions.none")));
        }
        var asked = !told.questions().isEmpty();
        var rows = new ArrayList<Row>();
        for (var kind : ContradictionKind.values()) {
            var theirs = cases.stream().filter(each -> each.kind() == kind).toList();
            if (!theirs.isEmpty()) {
                rows.add(Row.heading(budget.name(kind)));
            }
            theirs.forEach(each -> rows.add(
                    row(asked, each.goal().code(), each.goal().name(), budget.sentence(each), () -> said(told, each))));
        }
        if (!earlier.isEmpty()) {
            rows.add(Row.heading(say("contradictions.earlier")));
        }
        earlier.forEach(question -> rows.add(row(
                asked,
                question.about().goalCode(),
                question.about().goalName(),
                question.figures(),
                () -> answer(question))));
        return List.of(
                new Block.Prose(say(asked ? "contradictions" : "contradictions.not-asked", cases.size())),
                new Table(say(asked ? "contradictions.caption" : "contradictions.alone"), columns(asked), rows));
    }

    private List<Column> columns(boolean asked) {
        var first = List.of(
                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                text("column.goal", asked ? 26 : 35),
                text("column.figures", asked ? 37 : 65));
        return asked
                ? Stream.concat(first.stream(), Stream.of(text("column.said", 37)))
                        .toList()
                : first;
    }

    private static Row row(boolean asked, String code, String goal, String figures, Supplier<String> said) {
        return asked
                ? Row.of(Cell.words(code), Cell.words(goal), Cell.words(figures), Cell.words(said.get()))
                : Row.of(Cell.words(code), Cell.words(goal), Cell.words(figures));
    }

    /** The latest answer; or that one is awaited, or that nobody asked. */
    private String said(PlanMoney told, Contradiction contradiction) {
        return told.questions().stream()
                .filter(question ->
                        question.isAbout(contradiction, told.sheet().asked().sector()))
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> say("not-asked"));
    }

    private String answer(BudgetQuestion question) {
        var answer = question.answer();
        return answer == null
                ? say("not-answered", question.about().unitName())
                : question.about().unitName() + ": " + answer;
    }

    /** The lines of investment. */
    List<Block> investments(PlanMoney told) {
        var all = told.investments();
        if (all.isEmpty()) {
            return List.of(new Block.Prose(say("investments.none")));
        }
        var shown = all.subList(0, Math.min(MOST_INVESTMENTS, all.size()));
        var rows = new ArrayList<>(
                shown.stream().map(line -> investment(told, line)).toList());
        var total = Amounts.total(all.stream().map(Investment::amounts));
        rows.add(row(Standing.TOTAL, "", say("investments.total"), "", total, Cell.words(""))
                .from(Sources.of(told.sheet()).budget()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(say(
                "investments",
                all.size(),
                budget.count(all.size()),
                money.shownOrNone(total.current()),
                wording.percent(total.execution()))));
        blocks.add(new Formulas()
                .share(6, 4, 3)
                .totals(3, 4, 5)
                .apply(new Table(
                        say("investments.caption", money.unit()),
                        List.of(
                                new Column(say("column.account"), Kind.CODE, 14),
                                text("column.investment", 40),
                                new Column(say("column.goal"), Kind.CODE, 10),
                                figure("column.current"),
                                figure("column.accrued"),
                                figure("column.paid"),
                                figure("column.execution"),
                                new Column(wording.say("reports.column.progress"), Kind.FIGURE, 10)),
                        rows)));
        blocks.add(new Block.Note(
                all.size() > shown.size() ? say("investments.more", shown.size()) : say("investments.note")));
        return blocks;
    }

    /** Named by its file, else by its goal. */
    private Row investment(PlanMoney told, Investment line) {
        var code = line.goal();
        var sources = Sources.of(told.sheet());
        var goal = Optional.ofNullable(code).flatMap(told.sheet()::goal);
        var own = Optional.ofNullable(line.name()).filter(name -> !name.isBlank());
        var project = code != null && line.project().endsWith(code) ? "" : line.project();
        var name = Stream.of(own.or(() -> goal.map(GoalBudget::name)).orElse(""), project)
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
        return row(
                        Standing.PLAIN,
                        line.account().written(),
                        name.isEmpty() ? SpanishFormat.NONE : String.join(" · ", name),
                        code == null ? SpanishFormat.NONE : code,
                        line.amounts(),
                        wording.points(goal.map(GoalBudget::progress).orElse(null)))
                .from(code == null ? sources.budget() : sources.budget(code));
    }

    private Row row(Standing standing, String account, String name, String goal, Amounts amounts, Cell progress) {
        return new Row(
                standing,
                0,
                List.of(
                        Cell.words(account),
                        Cell.words(name),
                        Cell.words(goal),
                        money.amount(amounts.current()),
                        money.amount(amounts.accrued()),
                        money.amount(amounts.paid()),
                        wording.points(amounts.execution()),
                        progress));
    }

    private Column text(String key, int width) {
        return new Column(say(key), Kind.TEXT, width);
    }

    private Column figure(String key) {
        return new Column(say(key), Kind.FIGURE, 10);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.budget." + key, arguments);
    }
}
