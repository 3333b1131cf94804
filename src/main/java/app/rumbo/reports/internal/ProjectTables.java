package app.rumbo.reports.internal;

import app.rumbo.budget.Amounts;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a year's lines of investment, each beside the progress of its goal. */
@Component
class ProjectTables {

    private static final int MOST = 40;

    private final ReportWording wording;
    private final MoneyWording money;

    ProjectTables(ReportWording wording, MoneyWording money) {
        this.wording = wording;
        this.money = money;
    }

    List<Block> write(MoneyStory story) {
        var all = story.projects();
        if (all.isEmpty()) {
            return List.of(new Block.Prose(say("none")));
        }
        var shown = all.subList(0, Math.min(MOST, all.size()));
        var rows = new ArrayList<>(
                shown.stream().map(project -> row(story, project)).toList());
        var total = row(Standing.TOTAL, "", say("total"), "", story.invested(), Cell.words(""));
        rows.add(story.wholeInvestment().map(total::from).orElse(total));
        var blocks = new ArrayList<Block>();
        blocks.add(new Formulas()
                .share(6, 4, 3)
                .totals(3, 4, 5)
                .apply(new Table(
                        say("caption", money.unit()),
                        List.of(
                                new Column(say("column.account"), Kind.CODE, 14),
                                new Column(say("column.project"), Kind.TEXT, 40),
                                new Column(say("column.goal"), Kind.CODE, 10),
                                figure("column.current"),
                                figure("column.accrued"),
                                figure("column.paid"),
                                figure("column.execution"),
                                figure("column.progress")),
                        rows)));
        blocks.add(new Block.Note(
                all.size() > shown.size()
                        ? say("note.more", wording.format().fixed(BigDecimal.valueOf(shown.size()), 0))
                        : say("note")));
        return blocks;
    }

    private Row row(MoneyStory story, Project project) {
        var goal = project.goal();
        var told = goal != null && project.code().endsWith(goal) ? "" : project.code();
        var name = Stream.of(Objects.requireNonNullElse(project.name(), ""), told)
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
        return row(
                        Standing.PLAIN,
                        project.account().written(),
                        name.isEmpty() ? SpanishFormat.NONE : String.join(" · ", name),
                        goal == null ? SpanishFormat.NONE : goal,
                        project.amounts(),
                        progress(story, project))
                .from(story.sources(project).expense(project.account()));
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

    private Cell progress(MoneyStory story, Project project) {
        var progress = wording.points(project.progress());
        return story.goalOf(project).map(progress::from).orElse(progress);
    }

    private Column figure(String key) {
        return new Column(say(key), Kind.FIGURE, 10);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.project." + key, arguments);
    }
}
