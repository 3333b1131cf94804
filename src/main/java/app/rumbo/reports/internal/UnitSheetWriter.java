package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.MoneyFrame.Face;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a first page with all directorates, and then a page to each. */
@Component
class UnitSheetWriter {

    private static final String KEY = "unit-sheet";

    private final DirectorateTables tables;
    private final PlanTables plans;
    private final UnitTables units;
    private final ReportWording wording;
    private final PeriodWords periods;
    private final MoneyFrame frame;

    UnitSheetWriter(
            DirectorateTables tables,
            PlanTables plans,
            UnitTables units,
            ReportWording wording,
            PeriodWords periods,
            MoneyFrame frame) {
        this.tables = tables;
        this.plans = plans;
        this.units = units;
        this.wording = wording;
        this.periods = periods;
        this.frame = frame;
    }

    /** @param told the plans in force, the main one first */
    ReportDocument write(KeptReport report, List<PlanStory> told) {
        var main = told.getFirst();
        var face = new Face(
                say("cover", periods.inSentence(report.period())),
                say("subtitle", main.plan().name(), wording.format().longDay(report.cutoff())),
                plans.headlines(main));
        return frame.document(report, KEY, face, opening(report, main), sections(report, told));
    }

    private Section opening(KeptReport report, PlanStory main) {
        return new Section("opening", "", say("opening"), units.write(report, main), List.of());
    }

    private List<Section> sections(KeptReport report, List<PlanStory> told) {
        var sections = new ArrayList<Section>();
        for (var directorate : DirectorateStory.of(told)) {
            sections.add(page(report, directorate, Integer.toString(sections.size() + 1)));
        }
        return sections;
    }

    private Section page(KeptReport report, DirectorateStory directorate, String number) {
        var unit = directorate.unit();
        var milestones = tables.milestones(directorate, report.period().next().end());
        var blocks = new ArrayList<Block>();
        blocks.add(tables.standing(directorate));
        blocks.addAll(tables.indicators(directorate, milestones.taken()));
        blocks.addAll(milestones.blocks());
        return new Section("unit-" + unit.code(), number, unit.name(), true, blocks, List.of());
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports." + KEY + "." + key, arguments);
    }
}
