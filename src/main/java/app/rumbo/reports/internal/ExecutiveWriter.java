package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.MoneyFrame.Face;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the month into two pages: how the plans stand, the worst five, what is late, who is behind, the money. */
@Component
class ExecutiveWriter {

    private static final String KEY = "executive";
    private static final int WORST = 5;
    private static final int MOST_LATE = 8;

    private final PlanTables plans;
    private final SummaryWriter summaries;
    private final DeviationTables deviations;
    private final MilestoneTables milestones;
    private final UnitTables units;
    private final MoneyParts money;
    private final ReportWording wording;
    private final PeriodWords periods;
    private final MoneyFrame frame;

    ExecutiveWriter(
            PlanTables plans,
            SummaryWriter summaries,
            DeviationTables deviations,
            MilestoneTables milestones,
            UnitTables units,
            MoneyParts money,
            ReportWording wording,
            PeriodWords periods,
            MoneyFrame frame) {
        this.plans = plans;
        this.summaries = summaries;
        this.deviations = deviations;
        this.milestones = milestones;
        this.units = units;
        this.money = money;
        this.wording = wording;
        this.periods = periods;
        this.frame = frame;
    }

    /**
     * The document.
     *
     * @param told the plans in force, the main one first
     * @param spent null where neither revenue nor expense of the year is known
     */
    ReportDocument write(KeptReport report, List<PlanStory> told, @Nullable MoneyStory spent) {
        var main = told.getFirst();
        var face = new Face(
                say("cover", periods.inSentence(report.period())),
                say("subtitle", main.plan().name(), wording.format().longDay(report.cutoff())),
                plans.headlines(main));
        var sections = List.of(
                section("milestones", "1", late(main)),
                section("units", "2", units(main)),
                section("revenue", "3", money.revenue(spent)),
                section("expense", "4", money.expense(spent)));
        return frame.document(report, KEY, face, opening(report, told), sections);
    }

    private Section opening(KeptReport report, List<PlanStory> told) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Points(
                told.stream().map(story -> summaries.score(report, story)).toList()));
        blocks.add(plans.plans(told));
        var main = told.getFirst();
        var worst = DeviationTables.worst(main);
        if (worst.isEmpty()) {
            blocks.add(new Block.Prose(wording.say("reports.deviations.none")));
        } else {
            blocks.add(deviations.table(main, worst.subList(0, Math.min(WORST, worst.size()))));
            blocks.add(new Block.Note(wording.say("reports.deviations.note")));
        }
        return new Section("opening", "", say("opening"), blocks, List.of());
    }

    private List<Block> late(PlanStory main) {
        var late = MilestoneTables.late(main);
        if (late.isEmpty()) {
            return List.of(new Block.Prose(say("milestones.none")));
        }
        var shown = late.subList(0, Math.min(MOST_LATE, late.size()));
        var blocks = new ArrayList<Block>();
        blocks.add(milestones.late(shown, main));
        if (late.size() > shown.size()) {
            blocks.add(new Block.Note(say("milestones.more", shown.size(), late.size())));
        }
        return blocks;
    }

    private List<Block> units(PlanStory main) {
        return UnitTables.directorates(main).isEmpty()
                ? List.of(new Block.Prose(wording.say("reports.units.none")))
                : List.of(units.table(main));
    }

    private Section section(String key, String number, List<Block> blocks) {
        return new Section(key, number, say(key + ".title"), blocks, List.of());
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports." + KEY + "." + key, arguments);
    }
}
