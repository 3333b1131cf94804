package app.rumbo.reports.internal;

import app.rumbo.accounts.AccountCode;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes Control's quarterly report to the Concejo (Chile, Ley 18.695 art. 29 d and 81), part by part as such reports are made.
 * What Rumbo has no data of keeps its place and says so.
 */
@Component
class ControlAuthor implements ReportAuthor {

    private static final String KEY = "control";
    private static final AccountCode COMMON_FUND = new AccountCode("215-24-03-090");
    private static final AccountCode INVESTMENT = new AccountCode("215-31");

    private final SectorMoneys sectors;
    private final SectorTables tables;
    private final ReportWording wording;
    private final MoneyWording money;
    private final MoneyFrame frame;
    private final PeriodWords periods;

    ControlAuthor(
            SectorMoneys sectors,
            SectorTables tables,
            ReportWording wording,
            MoneyWording money,
            MoneyFrame frame,
            PeriodWords periods) {
        this.sectors = sectors;
        this.tables = tables;
        this.wording = wording;
        this.money = money;
        this.frame = frame;
        this.periods = periods;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.CONTROL_QUARTERLY;
    }

    @Override
    public Set<Matter> matters() {
        return Set.of(Matter.REVENUE, Matter.EXPENSE);
    }

    /** @throws ReportRefused.NoRevenue where neither revenue nor expense of the year is known */
    @Override
    @Transactional
    public ReportDocument write(KeptReport report) {
        var told = sectors.of(report);
        if (told.isEmpty()) {
            throw new ReportRefused.NoRevenue(report.period().toString());
        }
        var opening = new Section("opening", "", say("opening"), opening(told), List.of());
        var whole = new Section("control", "1", say("whole"), true, List.of(), parts(told));
        var labelled = new Labels(wording).label(List.of(opening, whole));
        return new ReportDocument(
                frame.identity(report, KEY),
                frame.words(report),
                new Cover(
                        say("eyebrow"),
                        say("cover", periods.inSentence(report.period())),
                        say("subtitle", wording.format().longDay(report.cutoff())),
                        List.of(),
                        say("legal"),
                        wording.say("reports.cover.proof"),
                        frame.proof(report),
                        labelled.getFirst()),
                labelled.subList(1, 2));
    }

    private List<Block> opening(List<SectorMoney> told) {
        return List.of(
                new Block.Prose(say("opening.prose")),
                new Block.Points(told.stream().map(this::point).toList()));
    }

    private String point(SectorMoney sector) {
        return say(
                "point",
                tables.name(sector.sector()),
                money.shownOrNone(sector.revenue().collected().ytd()),
                wording.percent(sector.revenue().execution()),
                money.shownOrNone(sector.expense().accrued()),
                wording.percent(sector.expense().execution()));
    }

    private List<Section> parts(List<SectorMoney> told) {
        var parts = new ArrayList<Section>();
        add(parts, "execution", execution(told));
        add(parts, "pensions", missing("pensions.missing"));
        add(parts, "teachers", missing("teachers.missing"));
        add(parts, "common-fund", commonFund(told));
        add(parts, "deficits", deficits(told));
        add(parts, "liabilities", liabilities(told));
        add(parts, "projects", projects(told));
        return parts;
    }

    private void add(List<Section> parts, String key, List<Block> blocks) {
        parts.add(new Section(key, "1." + (parts.size() + 1), say(key + ".title"), blocks, List.of()));
    }

    private List<Block> execution(List<SectorMoney> told) {
        var blocks = new ArrayList<Block>();
        blocks.add(tables.revenue(told));
        blocks.add(tables.expense(told));
        blocks.add(new Block.Note(say("execution.note")));
        told.stream()
                .filter(sector -> !sector.lines().isEmpty())
                .map(tables::accounts)
                .forEach(blocks::add);
        return blocks;
    }

    private List<Block> missing(String key) {
        return List.of(new Block.Prose(say(key)), new Block.Prose(say("missing")));
    }

    private List<Block> commonFund(List<SectorMoney> told) {
        return tables.lines(told, COMMON_FUND, "common-fund.caption")
                .map(table -> List.<Block>of(table, new Block.Note(say("common-fund.note"))))
                .orElseGet(() -> missing("common-fund.missing"));
    }

    private List<Block> deficits(List<SectorMoney> told) {
        var blocks = new ArrayList<Block>();
        var warned = told.stream().filter(ControlAuthor::isWarned).toList();
        blocks.add(new Block.Prose(
                warned.isEmpty()
                        ? say("deficits.none")
                        : say(
                                "deficits",
                                wording.and(warned.stream()
                                        .map(each -> tables.name(each.sector()))
                                        .toList()))));
        blocks.add(tables.deficits(told));
        blocks.add(new Block.Note(say("deficits.note")));
        return blocks;
    }

    /** Whether even the high end of what the year may bring stays below what is committed. */
    private static boolean isWarned(SectorMoney sector) {
        var forecast = sector.revenue().forecast();
        return forecast != null && forecast.misses(sector.expense().committed());
    }

    private List<Block> liabilities(List<SectorMoney> told) {
        return List.of(
                new Block.Prose(say("liabilities.missing")),
                new Block.Prose(say("missing")),
                new Block.Prose(say("liabilities.owed")),
                tables.owed(told));
    }

    private List<Block> projects(List<SectorMoney> told) {
        return tables.lines(told, INVESTMENT, "projects.caption")
                .map(table -> List.<Block>of(table, new Block.Note(say("projects.note"))))
                .orElseGet(() -> List.of(new Block.Prose(say("projects.none"))));
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.control." + key, arguments);
    }
}
