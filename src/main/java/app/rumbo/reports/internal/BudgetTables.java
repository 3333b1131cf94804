package app.rumbo.reports.internal;

import app.rumbo.budget.Amounts;
import app.rumbo.budget.BesideProgress;
import app.rumbo.budget.BudgetQuestion;
import app.rumbo.budget.BudgetSheet;
import app.rumbo.budget.BudgetWords;
import app.rumbo.budget.Contradiction;
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
import java.util.Objects;
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

    /** Execution beside progress, by the goals at the top, with contradictions, questions and answers. */
    List<Block> write(PlanMoney told) {
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
        blocks.addAll(contradictions(told));
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
        var rows = new ArrayList<Row>();
        sheet.top()
                .forEach(
                        goal -> rows.add(beside(Standing.PLAIN, ReportWording.titled(goal.code(), goal.name()), goal)));
        rows.add(beside(Standing.TOTAL, wording.say("reports.column.plan"), sheet));
        return new Table(
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
                rows);
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

    private List<Block> contradictions(PlanMoney told) {
        var sheet = told.sheet();
        var rows = new ArrayList<Row>();
        sheet.contradictions()
                .forEach(each -> rows.add(Row.of(
                        Cell.words(each.goal().code()),
                        Cell.words(each.goal().name()),
                        Cell.words(budget.name(each.kind()) + ": " + budget.sentence(each)),
                        Cell.words(said(told, each)))));
        var others = told.questions().stream()
                .filter(question -> sheet.contradictions().stream()
                        .noneMatch(each -> question.isAbout(each, sheet.asked().sector())))
                .map(question -> Row.of(
                        Cell.words(question.about().goalCode()),
                        Cell.words(question.about().goalName()),
                        Cell.words(question.figures()),
                        Cell.words(answer(question))))
                .toList();
        rows.addAll(others);
        if (rows.isEmpty()) {
            return List.of(new Block.Prose(say("contradictions.none")));
        }
        return List.of(
                new Block.Prose(say("contradictions", sheet.contradictions().size())),
                new Table(
                        say("contradictions.caption"),
                        List.of(
                                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                                text("column.goal", 26),
                                text("column.figures", 37),
                                text("column.said", 37)),
                        rows));
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
        var rows = new ArrayList<>(shown.stream().map(this::investment).toList());
        rows.add(row(
                Standing.TOTAL,
                "",
                say("investments.total"),
                "",
                Amounts.total(all.stream().map(Investment::amounts))));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(say("investments", all.size(), budget.count(all.size()))));
        blocks.add(new Table(
                say("investments.caption", money.unit()),
                List.of(
                        new Column(say("column.account"), Kind.CODE, 16),
                        text("column.investment", 40),
                        new Column(say("column.goal"), Kind.CODE, 10),
                        figure("column.current"),
                        figure("column.accrued"),
                        figure("column.paid"),
                        figure("column.execution")),
                rows));
        if (all.size() > shown.size()) {
            blocks.add(new Block.Note(say("investments.more", shown.size())));
        }
        return blocks;
    }

    private Row investment(Investment line) {
        var goal = line.goal();
        var name = Stream.of(line.name(), line.project())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
        return row(
                Standing.PLAIN,
                line.account().written(),
                name.isEmpty() ? SpanishFormat.NONE : String.join(" · ", name),
                goal == null ? SpanishFormat.NONE : goal,
                line.amounts());
    }

    private Row row(Standing standing, String account, String name, String goal, Amounts amounts) {
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
                        wording.points(amounts.execution())));
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
