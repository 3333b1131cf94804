package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.MoneyFrame.Face;
import app.rumbo.scorecard.UnitScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the month into two pages: how the plans stand, the worst five, what is late, who is behind, the money. */
@Component
class ExecutiveWriter {

    private static final String KEY = "executive";
    private static final int WORST = 5;
    private static final int MOST_PLANS = 5;
    private static final int MOST_UNITS = 10;

    /** Late milestones and plans that go on the first page together. */
    private static final int MOST_LATE = 8;

    /** Where the explanation of a directorate is cut, in characters. */
    private static final int LONGEST = 130;

    private static final Comparator<UnitScore> WORST_FIRST = Comparator.comparing(
            unit -> Objects.requireNonNullElse(unit.figures().score(), BigDecimal.ZERO));

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
        var sections = List.of(section("units", "1", units(main)), section("money", "2", money.briefly(spent)));
        return frame.document(report, KEY, face, opening(report, told), sections);
    }

    private Section opening(KeptReport report, List<PlanStory> told) {
        var main = told.getFirst();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(summaries.score(report, main)));
        blocks.add(plans.plans(told.subList(0, Math.min(MOST_PLANS, told.size()))));
        more("plans.more", MOST_PLANS, told.size()).ifPresent(blocks::add);
        blocks.addAll(worst(main));
        blocks.addAll(late(main, MOST_LATE - Math.min(MOST_PLANS, told.size())));
        return new Section("opening", "", say("opening"), blocks, List.of());
    }

    private List<Block> worst(PlanStory main) {
        var worst = DeviationTables.worst(main);
        return worst.isEmpty()
                ? List.of(new Block.Prose(wording.say("reports.deviations.none")))
                : List.of(deviations.table(main, worst.subList(0, Math.min(WORST, worst.size())), LONGEST));
    }

    /** The directorates; where they are more than fit, those that stand worst. */
    private List<Block> units(PlanStory main) {
        var all = UnitTables.directorates(main);
        if (all.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.units.none")));
        }
        var shown = all.size() <= MOST_UNITS
                ? all
                : all.stream().sorted(WORST_FIRST).limit(MOST_UNITS).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(units.table(main, shown));
        more("units.more", MOST_UNITS, all.size()).ifPresent(blocks::add);
        return blocks;
    }

    /** The milestones that are late, so many of the longest due. */
    private List<Block> late(PlanStory main, int most) {
        var late = MilestoneTables.late(main);
        if (late.isEmpty()) {
            return List.of(new Block.Prose(say("milestones.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(milestones.late(late.subList(0, Math.min(most, late.size())), main));
        more("milestones.more", most, late.size()).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> more(String key, int shown, int all) {
        return all > shown ? Optional.of(new Block.Note(say(key, shown, all))) : Optional.empty();
    }

    private Section section(String key, String number, List<Block> blocks) {
        return new Section(key, number, say(key + ".title"), blocks, List.of());
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports." + KEY + "." + key, arguments);
    }
}
