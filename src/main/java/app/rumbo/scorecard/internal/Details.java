package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.AsOf;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Entry;
import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.GoalSheet;
import app.rumbo.scorecard.IndicatorDetail;
import app.rumbo.scorecard.IndicatorDetail.PeriodFigures;
import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.MilestoneDetail;
import app.rumbo.scorecard.MilestoneDetail.DayReport;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one indicator or milestone together with what was said of it. */
@Component
public class Details {

    private final SqlEntries entries;

    Details(SqlEntries entries) {
        this.entries = entries;
    }

    /** The indicator in full. */
    public IndicatorDetail of(Evaluation plan, Scorecard card, IndicatorScore indicator) {
        var k = card.asOf().knownAt();
        var sheet = indicator.sheet();
        var versions = new TreeMap<Period, List<Entry>>();
        for (var said : entries.measurements(sheet.id(), sheet.measure(), k)) {
            versions.computeIfAbsent(said.period(), _ -> new ArrayList<>()).addFirst(said.entry());
        }
        return new IndicatorDetail(
                card.asOf(),
                card.plan(),
                card.limits(),
                indicator,
                path(card, indicator.place().goal()),
                entries.paper(sheet.id(), k),
                new Periods(card, indicator, plan.known().seriesOf(sheet)).figures(versions));
    }

    /** The milestone in full. */
    public MilestoneDetail of(Scorecard card, MilestoneScore milestone) {
        var k = card.asOf().knownAt();
        var versions = new TreeMap<LocalDate, List<Entry>>();
        for (var said : entries.reports(milestone.sheet().id(), k)) {
            versions.computeIfAbsent(said.day(), _ -> new ArrayList<>()).addFirst(said.entry());
        }
        return new MilestoneDetail(
                card.asOf(),
                card.plan(),
                card.limits(),
                milestone,
                path(card, milestone.place().goal()),
                entries.verification(milestone.sheet().id(), k).orElse(null),
                versions.entrySet().stream()
                        .map(day -> new DayReport(day.getKey(), counted(card.asOf(), day.getValue()), day.getValue()))
                        .toList());
    }

    /** The version that counts: the highest whose state counts on the basis (method §1). */
    private static @Nullable Entry counted(AsOf asOf, List<Entry> latestFirst) {
        return latestFirst.stream()
                .filter(entry -> entry.isValidated()
                        || (asOf.basis() == Basis.PRELIMINARY && entry.state().equals("submitted")))
                .findFirst()
                .orElse(null);
    }

    private static List<GoalScore> path(Scorecard card, GoalSheet goal) {
        var path = new ArrayList<GoalScore>();
        for (@Nullable UUID at = goal.id();
                at != null;
                at = path.getFirst().sheet().parent()) {
            var id = at;
            path.addFirst(card.goals().stream()
                    .filter(each -> each.sheet().id().equals(id))
                    .findFirst()
                    .orElseThrow());
        }
        return List.copyOf(path);
    }

    private record Periods(Scorecard card, IndicatorScore indicator, Series series) {

        List<PeriodFigures> figures(Map<Period, List<Entry>> versions) {
            var periods = new TreeMap<>(versions);
            var frequency = indicator.sheet().measure().frequency();
            series.targets().days().forEach(end -> periods.putIfAbsent(Period.of(frequency, end), List.of()));
            return periods.entrySet().stream()
                    .map(period -> figures(period.getKey(), period.getValue()))
                    .toList();
        }

        private PeriodFigures figures(Period period, List<Entry> versions) {
            var target = series.targets().on(period.end());
            var counted = counted(card.asOf(), versions);
            var score =
                    PeriodRule.score(indicator.sheet().measure(), target, counted == null ? null : counted.figure());
            return new PeriodFigures(
                    period,
                    !period.end().isAfter(card.asOf().cutoff()),
                    target,
                    counted,
                    score,
                    card.limits().light(score),
                    versions);
        }
    }
}
