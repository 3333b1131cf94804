package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.MilestoneDetail;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.shared.Ratio;
import app.rumbo.shell.components.ChartTable;
import app.rumbo.shell.components.GanttChart;
import app.rumbo.shell.components.GanttChart.Bar;
import app.rumbo.shell.components.GanttChart.Drawing;
import app.rumbo.shell.components.Light;
import app.rumbo.shell.components.Section;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The milestones of one line as bars over time, the one of this page among them. */
class MilestoneGantt extends Composite<Div> {

    private static final int STEP_DAYS = 14;

    private final transient MilestoneDetail detail;
    private final transient Words words;
    private final transient Places places;

    MilestoneGantt(MilestoneDetail detail, Scorecard card, Words words, Places places) {
        this.detail = detail;
        this.words = words;
        this.places = places;
        var line = detail.milestone().place().line();
        var beside = card.milestones().stream()
                .filter(each -> each.place().line().id().equals(line.id()))
                .sorted(Comparator.comparing(
                        (MilestoneScore each) -> each.sheet().due()))
                .toList();
        var late = beside.stream().filter(MilestoneScore::isLate).count();
        var finding = words.say("gantt.title", beside.size(), line.name(), late);
        getContent().add(new Section(finding, new GanttChart(drawing(beside, finding), words.format())));
    }

    private Drawing drawing(List<MilestoneScore> milestones, String finding) {
        var first = milestones.stream()
                .map(MilestoneGantt::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var last = milestones.stream()
                .map(each -> each.sheet().due())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var cutoff = detail.asOf().cutoff();
        return new Drawing(
                finding,
                words.say("gantt.caption"),
                first.isBefore(cutoff) ? first : cutoff,
                last.isAfter(cutoff) ? last : cutoff,
                cutoff,
                words.say("cutoff-mark", words.day(cutoff)),
                milestones.stream().map(this::bar).toList(),
                new ChartTable(
                        List.of(
                                words.say("milestone"),
                                words.say("milestone.starts"),
                                words.say("milestone.due"),
                                words.say("milestone.reported"),
                                words.say("light")),
                        milestones.stream().map(this::row).toList()));
    }

    private Bar bar(MilestoneScore milestone) {
        var here = milestone.code().equals(detail.milestone().code());
        var evaluation = milestone.evaluation();
        var note = milestone.isLate()
                ? words.say("gantt.late", evaluation.daysLate())
                : words.percent(evaluation.actual());
        return new Bar(
                milestone.name(),
                start(milestone),
                milestone.sheet().due(),
                Ratio.asPercent(evaluation.actual()),
                Lights.of(milestone),
                note,
                here,
                here ? "" : places.item(milestone));
    }

    private List<String> row(MilestoneScore milestone) {
        var starts = milestone.sheet().starts();
        return List.of(
                milestone.name(),
                starts == null ? "–" : words.day(starts),
                words.day(milestone.sheet().due()),
                words.percent(milestone.evaluation().actual()),
                word(Lights.of(milestone)));
    }

    private String word(Light light) {
        return getTranslation(light.key());
    }

    private static LocalDate start(MilestoneScore milestone) {
        return Objects.requireNonNullElseGet(
                milestone.sheet().starts(), () -> milestone.sheet().due().minusDays(STEP_DAYS));
    }
}
